import assert from 'node:assert/strict';
import { test } from 'node:test';
import ExcelJS from 'exceljs';
import { zipEntries } from '../test/zip-entries.ts';
import { buildExcel, type ExcelSheet } from './excel.ts';
import type { CellValue } from './excel-cells.ts';

const columns: ExcelSheet['columns'] = [
  { header: '姓名', key: 'name', width: 16, kind: 'text' },
  { header: '人次', key: 'visits', width: 10, kind: 'number' },
  { header: '日期', key: 'day', width: 12, kind: 'date' },
  { header: '时间', key: 'at', width: 18, kind: 'datetime' },
  { header: '办结率', key: 'rate', width: 10, kind: 'percent' },
];
const row = { name: '小河', visits: 3372, day: '2026-03-09', at: '2026-03-09T23:30:00Z', rate: 0.987 };

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book;
}
const bookOf = async (rows: Record<string, CellValue>[]): Promise<ExcelJS.Workbook> =>
  readBack(await buildExcel({ sheets: [{ name: '台账', columns, rows }] }));

test('numbers, dates and rates are real, in the wall clock of China', async () => {
  const sheet = (await bookOf([row])).getWorksheet('台账');
  const cells = [1, 2, 3, 4, 5].map((i) => sheet?.getRow(2).getCell(i));
  assert.deepEqual(
    cells.map((cell) => cell?.value),
    ['小河', 3372, new Date('2026-03-09T00:00:00Z'), new Date('2026-03-10T07:30:00Z'), 0.987],
  );
  assert.deepEqual(
    cells.map((cell) => cell?.numFmt),
    ['@', '#,##0', 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm', '0.0%'],
  );
});

test('only a number with decimals shows a point', async () => {
  const sheet = (await bookOf([{ visits: 12.5 }, { visits: 12 }])).getWorksheet('台账');
  assert.deepEqual([sheet?.getCell('B2').numFmt, sheet?.getCell('B3').numFmt], ['#,##0.##', '#,##0']);
});

test('a late evening in UTC is the next day in China', async () => {
  const sheet = (await bookOf([{ day: new Date('2026-03-09T16:00:00Z') }])).getWorksheet('台账');
  assert.deepEqual(sheet?.getCell('C2').value, new Date('2026-03-10T00:00:00Z'));
});

test('text that looks like a formula stays text', async () => {
  const hostile = ['=1+1', '+86 138', '-2', '@SUM(A1)', '=HYPERLINK("http://x")', '\t=1'];
  const bytes = await buildExcel({
    sheets: [{ name: '台账', columns, rows: hostile.map((name) => ({ name, visits: name })) }],
  });
  const sheet = (await readBack(bytes)).getWorksheet('台账');
  for (const [i, text] of hostile.entries()) {
    for (const column of ['A', 'B']) {
      const cell = sheet?.getCell(`${column}${i + 2}`);
      assert.equal(cell?.type, ExcelJS.ValueType.String);
      assert.equal(cell?.value, text);
    }
  }
  assert.equal(
    [...zipEntries(bytes)].some(([path, xml]) => path.includes('worksheets/') && xml.includes('<f>')),
    false,
  );
});

test('an object cannot smuggle a formula in', async () => {
  const smuggled = { formula: '1+1' } as never;
  await assert.rejects(bookOf([row, { name: smuggled }]), /sheet 台账, row 2: a cell takes text/);
});

test('a value that does not fit its column is named by row', async () => {
  for (const wrong of [
    { day: '2026-02-30' },
    { day: '3 月' },
    { at: '2026-03-09 08:00' },
    { visits: Number.NaN },
    { visits: new Date(0) },
  ]) {
    await assert.rejects(bookOf([wrong]), /sheet 台账, row 1: /);
  }
});

test('a suppressed small cell stays text, an empty one stays empty', async () => {
  const sheet = (await bookOf([{ visits: '<5', rate: null, name: '' }])).getWorksheet('台账');
  assert.deepEqual(
    [sheet?.getCell('B2').value, sheet?.getCell('E2').value, sheet?.getCell('A2').value],
    ['<5', null, null],
  );
});

test('the heading is frozen, filterable and repeated on paper', async () => {
  const bytes = await buildExcel({ sheets: [{ name: '台账', columns, rows: [row, row] }] });
  const sheet = (await readBack(bytes)).getWorksheet('台账');
  assert.equal(sheet?.views[0]?.state, 'frozen');
  assert.equal((sheet?.views[0] as { ySplit?: number }).ySplit, 1);
  assert.equal(sheet?.autoFilter, 'A1:E3');
  assert.equal(sheet?.pageSetup.printTitlesRow, '1:1');
  assert.equal(sheet?.headerFooter.oddFooter, '&C第 &P 页 共 &N 页');
});

test('definitions are gathered on a last sheet; names are made ones Excel takes', async () => {
  const notes = [{ term: '办结率', definition: '办结件数 ÷ 受理件数' }];
  const sheets = ['2026/3 月', '2026:3 月', '说明'].map((name, i) => ({
    name,
    columns,
    rows: [],
    ...(i === 0 ? { notes } : {}),
  }));
  const book = await readBack(await buildExcel({ sheets }));
  assert.deepEqual(
    book.worksheets.map(({ name }) => name),
    ['2026 3 月', '2026 3 月 (2)', '说明', '说明 (2)'],
  );
  assert.deepEqual(book.getWorksheet('说明 (2)')?.getRow(2).values, [
    ,
    '2026/3 月',
    '办结率',
    '办结件数 ÷ 受理件数',
  ]);
  await assert.rejects(buildExcel({ sheets: [] }), RangeError);
});

test('characters that XML cannot carry are left out', async () => {
  const sheet = (await bookOf([{ name: '小\u0000\u0008河\n第二行' }])).getWorksheet('台账');
  assert.equal(sheet?.getCell('A2').value, '小河\n第二行');
});
