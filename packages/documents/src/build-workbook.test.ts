import assert from 'node:assert/strict';
import { test } from 'node:test';
import ExcelJS from 'exceljs';
import { buildWorkbook } from './build-workbook.ts';
import { readExcel } from './read-excel.ts';
import type { PlannedSheet } from './workbook-plan.ts';

const sheet: PlannedSheet = {
  name: '填报',
  headRow: 2,
  fixedColumns: 1,
  filter: true,
  guarded: true,
  columns: [
    { width: 10, kind: 'text' },
    { width: 12, kind: 'number', open: true },
    { width: 12, kind: 'number', decimals: 2 },
    { width: 8, kind: 'text', hidden: true },
  ],
  rows: [
    { look: 'title', cells: ['表名'] },
    { look: 'head', cells: ['指标', '分子', '得分', '号'] },
    { look: 'body', cells: ['=1+1', 12.5, 88.888, 'k1'] },
    {
      look: 'body',
      cells: [
        '很长的一段说明文字，必须换行才放得下',
        { value: '不填', look: { closed: true } },
        { value: 60, look: { colour: '#D7191C', bold: true } },
        null,
      ],
    },
  ],
  rules: [
    { column: 0, fromRow: 3, toRow: 4, allows: { kind: 'list', choices: ['是', '否'] }, prompt: '请选择' },
    { column: 1, fromRow: 3, toRow: 4, allows: { kind: 'whole', least: 0 }, refusal: '整数' },
    {
      column: 2,
      fromRow: 3,
      toRow: 3,
      allows: { kind: 'list', choices: { sheet: '填报', column: 0, fromRow: 3, toRow: 4 } },
    },
  ],
};
const bytesOf = (...sheets: PlannedSheet[]) => buildWorkbook({ locale: 'zh', sheets });
async function pageOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book.worksheets[0] as ExcelJS.Worksheet;
}

test('what is planned is what a reader gets: text stays text, hidden stays hidden', async () => {
  const [read] = await readExcel(await bytesOf(sheet));
  assert.deepEqual(
    read?.rows.map(({ cells }) => cells.map((cell) => cell && `${cell.kind} ${cell.text}`)),
    [
      ['text 表名'],
      ['text 指标', 'text 分子', 'text 得分', 'text 号'],
      ['text =1+1', 'number 12.5', 'number 88.888', 'text k1'],
      ['text 很长的一段说明文字，必须换行才放得下', 'text 不填', 'number 60', undefined],
    ],
  );
  assert.deepEqual([read?.hiddenColumns, read?.merges], [[3], []]);
});

test('only open cells can be typed into; lists and bounds are offered', async () => {
  const page = await pageOf(await bytesOf(sheet));
  const locked = ['A3', 'B3', 'B4', 'C3'].map((name) => page.getCell(name).protection?.locked ?? true);
  assert.deepEqual(locked, [true, false, true, true]);
  assert.deepEqual(
    ['A3', 'B4', 'C3'].map((name) => page.getCell(name).dataValidation?.formulae?.map(String)),
    [['"是,否"'], ['0'], ["'填报'!$A$3:$A$4"]],
  );
  assert.equal((page as unknown as { sheetProtection?: { sheet?: boolean } }).sheetProtection?.sheet, true);
});

test('headings stay and repeat, long text gets the height it needs, A4 across', async () => {
  const page = await pageOf(await bytesOf(sheet));
  const [view] = page.views as { ySplit?: number; xSplit?: number }[];
  assert.deepEqual([view?.ySplit, view?.xSplit], [2, 1]);
  assert.deepEqual(
    [page.pageSetup.orientation, page.pageSetup.paperSize, page.pageSetup.printTitlesRow],
    ['landscape', 9, '2:2'],
  );
  assert.ok((page.getRow(4).height ?? 0) > 2 * (page.getRow(3).height ?? 0));
  assert.equal(page.getCell('C3').numFmt, '#,##0.00');
  const inks = ['C3', 'C4'].map((name) => page.getCell(name).font.color?.argb);
  assert.deepEqual(inks, [undefined, 'FFFFFFFF'], 'white on the dark red');
});

test('a wide sheet goes over several pages, with its first column on each; a ratio shows as a percentage', async () => {
  const wide = Array.from({ length: 3 }, () => ({ width: 120, kind: 'number' as const, percent: true }));
  const page = await pageOf(
    await bytesOf({
      name: '宽',
      headRow: 1,
      fixedColumns: 1,
      columns: wide,
      rows: [{ look: 'body', cells: [0.987] }],
    }),
  );
  const { fitToWidth, printTitlesColumn } = page.pageSetup;
  assert.deepEqual([fitToWidth, printTitlesColumn, page.getCell('A1').numFmt], [2, 'A:A', '0.0%']);
  assert.equal((await pageOf(await bytesOf(sheet))).pageSetup.fitToWidth, 1);
});

test('what cannot be laid out is refused', async () => {
  await assert.rejects(bytesOf(), RangeError);
  await assert.rejects(
    bytesOf({ ...sheet, rows: [{ look: 'body', cells: ['1', 2, 3, '4', '5'] }] }),
    /more cells than columns/,
  );
  const long = Array.from({ length: 60 }, (_, i) => `选项${i}号`);
  for (const choices of [long, ['a,b']])
    await assert.rejects(
      bytesOf({ ...sheet, rules: [{ column: 0, fromRow: 3, toRow: 4, allows: { kind: 'list', choices } }] }),
      RangeError,
    );
});
