import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { storedZip } from '../test/stored-zip.ts';
import { zipEntries } from '../test/zip-entries.ts';
import { readExcel } from './read-excel.ts';

const bytesOf = async (book: ExcelJS.Workbook) => new Uint8Array(await book.xlsx.writeBuffer());

test('cells come as a person sees them: days, long numbers, rich text; formulas are told, never computed', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('表');
  sheet.addRow([
    '文字',
    new Date('2023-03-08T00:00:00Z'),
    12.5,
    110105194912310000,
    { formula: 'A1&"x"', result: 'y' },
    { richText: [{ text: '富' }, { text: '文本' }] },
    { text: '链接', hyperlink: 'https://example.org' },
    { error: '#N/A' },
    true,
    null,
  ]);
  sheet.addRow(['下一行']);
  sheet.getRow(2).hidden = true;
  book.addWorksheet('藏').state = 'hidden';
  const [read, second] = await readExcel(await bytesOf(book));
  assert.deepEqual(read?.rows[0]?.cells.map((cell) => cell && `${cell.kind} ${cell.text}`).slice(0, 9), [
    'text 文字',
    'day 2023-03-08',
    'number 12.5',
    'number 110105194912310000',
    'formula =A1&"x"',
    'text 富文本',
    'text 链接',
    'error #N/A',
    'text true',
  ]);
  assert.deepEqual([read?.rows[1]?.hidden, read?.hidden, second?.hidden], [true, false, true]);
});

test('whatever is no workbook is a RangeError and nothing else', async () => {
  const whole = await bytesOf(new ExcelJS.Workbook().addWorksheet('a').workbook);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.nat({ max: whole.length - 1 }).map((length) => whole.slice(0, length)),
        fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })).map(([at, byte]) => {
          const broken = whole.slice();
          broken[at] = byte;
          return broken;
        }),
      ),
      async (bytes) => {
        try {
          assert.ok(Array.isArray(await readExcel(bytes)));
        } catch (fault) {
          assert.ok(fault instanceof RangeError, String(fault));
        }
      },
    ),
    { numRuns: 300 },
  );
});

/** One entry of zeros that says it is small. */
function bomb(saysBytes: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(80_000_000));
  const name = Buffer.from('xl/workbook.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(saysBytes, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

test('a few kilobytes that unpack to a flood are refused, also where they lie about it', async () => {
  for (const says of [80_000_000, 1_000]) await assert.rejects(readExcel(bomb(says)), RangeError);
});

test('percentages, hidden columns and joined cells are told; what a formula showed stands beside it', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('表');
  sheet.addRow([0.987, 12, 3, { formula: 'B1+C1', result: 15 }, null, '末']);
  sheet.getCell('A1').numFmt = '0.0%';
  sheet.getCell('B1').numFmt = '0"%"';
  sheet.getColumn(3).hidden = true;
  sheet.mergeCells('B2:C3');
  const [read] = await readExcel(await bytesOf(book));
  assert.deepEqual(
    read?.rows[0]?.cells.map((cell) => cell && [cell.text, cell.percent ?? false, cell.result]),
    [
      ['0.987', true, undefined],
      ['12', false, undefined],
      ['3', false, undefined],
      ['=B1+C1', false, '15'],
      undefined,
      ['末', false, undefined],
    ],
  );
  assert.deepEqual([read?.hiddenColumns, read?.merges], [[2], ['B2:C3']]);
});

test('a few letters that stand for millions of cells are refused', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('a').addRow(['x']);
  const parts = zipEntries(await bytesOf(book));
  const [page, frame] = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'];
  const withPart = (path: string, before: string, part: string): Promise<unknown> => {
    const changed = (parts.get(path) ?? '').replace(before, `${part}${before}`);
    assert.notEqual(changed, parts.get(path));
    return readExcel(storedZip(new Map([...parts, [path, changed]])));
  };
  const merges = (range: string) => `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`;
  const names = (range: string) =>
    `<definedNames><definedName name="n">a!${range}</definedName></definedNames>`;
  const rule = '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>';
  await withPart(page, '<pageMargins', merges('B2:C3'));
  await withPart(frame, '<calcPr', names('$A$1:$A$1048576'));
  await withPart(page, '<pageMargins', rule);
  for (const [path, before, part] of [
    [page, '<pageMargins', merges('A1:XFD1048576')],
    [page, '<pageMargins', merges('A1:&#88;FD1048576')],
    [page, '<pageMargins', merges('A1:A900000').replace('<mergeCell ', '<mergeCell x=">" ').repeat(2)],
    [frame, '<calcPr', names('$A$1<!-- -->:$XFD$1048576')],
    [page, '<sheetData', '<cols><col min="1" max="2000000000" width="9"/></cols>'],
    [frame, '<calcPr', names('$A$1:$XFD$1048576')],
    [frame, '<calcPr', names('<![CDATA[$A$1:$XFD$1048576]]>')],
  ] as const)
    await assert.rejects(withPart(path, before, part), RangeError);
});
