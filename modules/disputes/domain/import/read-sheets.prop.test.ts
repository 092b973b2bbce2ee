import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { importColumns, importKeys } from './columns.ts';
import type { SheetCell } from './read-cell.ts';
import { naturalKeyOf, readSheets, type Sheet } from './read-sheet.ts';

const context = {
  today: '2026-11-21',
  regions: new Map<string, string | null>([
    ['埇桥区符离镇', '341302100'],
    ['符离镇', null],
  ]),
};
const words = importKeys.flatMap((key) =>
  Object.values(importColumns[key]).filter((each) => typeof each === 'string'),
);
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...words,
    '2023-02-30',
    '１２',
    '三万元',
    '=A1',
    '',
    '化解',
    '341302100',
    '符离镇',
    '110105194912310021',
    '13800000000',
    '2023年3月8日',
    '0000-00-00',
    '9'.repeat(400),
  ),
);
const cell = fc.option(
  fc.record({ kind: fc.constantFrom('text', 'number', 'day', 'formula', 'error'), text }),
  { nil: undefined },
) as fc.Arbitrary<SheetCell | undefined>;
const header = fc.oneof(
  fc
    .shuffledSubarray([...importKeys])
    .map((keys) => keys.map((key): SheetCell => ({ kind: 'text', text: importColumns[key].zh }))),
  fc.array(cell, { maxLength: 8 }),
);
const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(header, fc.array(fc.array(cell, { maxLength: 40 }), { maxLength: 6 }), fc.boolean(), fc.boolean())
  .map(([first, below, hidden, rowHidden]) => ({
    name: 'a',
    hidden,
    rows: [first, ...below].map((cells, index) => ({
      number: index + 1,
      hidden: rowHidden && index === 2,
      cells,
    })),
  }));

test('any workbook gives faults or rows, never an exception', () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const { rows, faults } = readSheets(sheets, context);
      assert.ok(rows.length > 0 || faults.length > 0);
      for (const { message, column, row, value } of faults) {
        assert.ok(message.zh && message.en && column.zh && row > 0 && value.length <= 61);
        assert.ok(!/\{\w+\}/.test(message.zh + message.en), message.zh);
      }
    }),
    { numRuns: 3000 },
  );
});

const good: Readonly<Partial<Record<string, string>>> = {
  foundOn: '2023-03-08',
  region: '埇桥区 符离镇',
  type: '邻里',
  origin: '排查发现',
  facts: '楼上漏水',
  applicantName: '赵小河',
  respondentName: '钱大江',
  outcome: '化解',
  acceptedOn: '2023-03-09',
  endedOn: '2023-03-20',
  agreementKind: '书面协议',
  effectiveOn: '2023-03-20',
};
const sheetOf = (
  keys: readonly string[],
  rows: readonly Readonly<Partial<Record<string, string>>>[],
): Sheet => ({
  name: 'a',
  hidden: false,
  rows: [
    {
      number: 1,
      hidden: false,
      cells: keys.map((key) => ({ kind: 'text', text: importColumns[key as keyof typeof importColumns].zh })),
    },
    ...rows.map((row, index) => ({
      number: index + 2,
      hidden: false,
      cells: keys.map((key) =>
        row[key] === undefined ? undefined : ({ kind: 'text', text: row[key] } as const),
      ),
    })),
  ],
});

test('columns are known by their names, whatever their order; the same row is the same case', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...importKeys], { minLength: importKeys.length }), (keys) => {
      const read = readSheets([sheetOf(keys, [good])], context);
      const inOrder = readSheets([sheetOf(importKeys, [good])], context);
      assert.deepEqual(read.faults, []);
      assert.deepEqual(read.rows, inOrder.rows);
      assert.equal(naturalKeyOf(read.rows[0]!), naturalKeyOf(inOrder.rows[0]!));
    }),
    { numRuns: 60 },
  );
});

test('a cell at fault is told once and never hides another', () => {
  const wrong = { ...good, foundOn: '昨天', amount: '很多', type: '别的', region: '符离镇', people: '几个' };
  const { faults } = readSheets([sheetOf(importKeys, [wrong])], context);
  assert.deepEqual(
    faults.map(({ column }) => column.zh).toSorted(),
    ['发现日期', '所在乡镇（街道）', '涉及人数', '涉及金额（元）', '纠纷类型'].toSorted(),
  );
});
