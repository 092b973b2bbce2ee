import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
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
