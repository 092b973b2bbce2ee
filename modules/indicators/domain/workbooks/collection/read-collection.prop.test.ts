import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadCell, ReadSheet } from '@xinan/documents/read-sheet';
import { indicatorsOf } from '@xinan/indicators';
import { loadReferenceSet } from '@xinan/indicators/reference';
import fc from 'fast-check';
import { collectionColumns, type CollectionKey, columnAt } from './columns.ts';
import { planCollection } from './plan-collection.ts';
import { type ExpectedCollection, readCollection } from './read-collection.ts';
import { readFigure } from './read-figure.ts';
import { type CollectionAnswer, collectionIndicatorOf, type CollectionTask } from './task.ts';
import { sheetsOfPlan } from '../sheets-of-plan.fixture.ts';

const set = await loadReferenceSet();
const manual = indicatorsOf(set).filter(({ source }) => source.type === 'manual');
const tasks: CollectionTask[] = manual.slice(0, 12).map((indicator, i) => ({
  id: `task-${i}`,
  indicator: collectionIndicatorOf(indicator),
  unit: { code: '341302', name: { zh: '埇桥区', en: 'Yongqiao' } },
  last: null,
}));
const expected: ExpectedCollection = {
  cycle: { period: '2026Q3', edition: set.edition },
  department: { code: 'GA', name: { zh: '市公安局', en: 'Public Security Bureau' } },
  tasks,
  today: '2026-10-09',
};

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...collectionColumns.flatMap(({ header }) => [header.zh, header.en]),
    ...[
      '12',
      '１２',
      '1,234',
      '98.7%',
      '-',
      '是',
      '1e5',
      '(3)',
      '=A1',
      '0',
      '-0',
      '9'.repeat(400),
      '__proto__',
    ],
    ...['task-0', 'task-1', '2026Q3', 'A1-01', '埇桥区', '1|2|3|4|5|6'],
  ),
);
const cell: fc.Arbitrary<ReadCell | undefined> = fc.option(
  fc.record(
    {
      kind: fc.constantFrom('text', 'number', 'day', 'formula', 'error'),
      text,
      percent: fc.constant(true as const),
      result: text,
    },
    { requiredKeys: ['kind', 'text'] },
  ),
  { nil: undefined },
);
const plan = sheetsOfPlan(planCollection(expected));

/** The workbook that was handed out, with some of its cells overwritten by anything. */
const spoiled: fc.Arbitrary<ReadSheet[]> = fc
  .record({
    cells: fc.array(fc.tuple(fc.nat({ max: 18 }), fc.nat({ max: 18 }), cell), { maxLength: 30 }),
    hidden: fc.array(fc.nat({ max: 18 }), { maxLength: 2 }),
    hiddenColumns: fc.array(fc.nat({ max: 18 }), { maxLength: 2 }),
    merges: fc.array(fc.constantFrom('A1:B2', 'G5:G9', 'x', ''), { maxLength: 2 }),
    isHidden: fc.boolean(),
    copies: fc.nat({ max: 2 }),
  })
  .map(({ cells, hidden, hiddenColumns, merges, isHidden, copies }) => {
    const [first] = plan as [ReadSheet];
    const rows = first.rows.map(({ number, cells: own }) => {
      const spoilt: (ReadCell | undefined)[] = [...own];
      for (const [row, column, wrong] of cells) if (row === number) spoilt[column] = wrong;
      return { number, hidden: hidden.includes(number), cells: Array.from(spoilt) };
    });
    return Array.from({ length: copies }, () => ({
      ...first,
      hidden: isHidden,
      hiddenColumns,
      merges,
      rows,
    }));
  });

test('any workbook gives faults or rows, never an exception', () => {
  fc.assert(
    fc.property(spoiled, (sheets) => {
      const { rows, faults, notes, unfilled } = readCollection(sheets, expected);
      assert.ok(faults.length === 0 || rows.length === 0);
      for (const { message } of [...faults, ...notes])
        assert.ok(message.zh && message.en && !/\{(found|part|name|unit|row|wanted)\}/.test(message.zh));
      for (const { hint, value, code } of faults) assert.ok(hint.zh && hint.en && code && value.length <= 61);
      for (const { numerator, denominator } of rows)
        for (const figure of [numerator, denominator]) assert.ok(figure === null || Number.isFinite(figure));
      const answered = new Set(rows.map(({ taskId }) => taskId));
      assert.ok(unfilled.every((id) => !answered.has(id)));
    }),
    { numRuns: 2000 },
  );
});

test('any cell is a finite figure or a fault', () => {
  fc.assert(
    fc.property(cell, fc.boolean(), fc.boolean(), (read, whole, mayBeNegative) => {
      if (!read) return;
      const figure = readFigure(read, { whole, mayBeNegative });
      if ('fault' in figure) return;
      assert.ok(Number.isFinite(figure.value) && (mayBeNegative || figure.value >= 0));
      assert.ok(!whole || Number.isInteger(figure.value));
    }),
    { numRuns: 3000 },
  );
});

const answerTo = ({ indicator }: CollectionTask): fc.Arbitrary<CollectionAnswer> => {
  const words = fc.constantFrom('', '含新建', '一行\n又一行');
  const whole = fc.nat({ max: 10_000 });
  const figures = fc.tuple(whole, whole).map(([one, other]) => ({
    numerator: Math.min(one, other),
    denominator: indicator.denominator ? Math.max(one, other, 1) : null,
  }));
  return fc.oneof(
    fc.tuple(figures, words).map(([figure, note]) => ({ ...figure, notApplicable: false, reason: '', note })),
    words.map((note) => ({
      numerator: null,
      denominator: null,
      notApplicable: true,
      reason: '辖区内没有',
      note,
    })),
  );
};

test('what was written is what is read', () => {
  fc.assert(
    fc.property(fc.tuple(...tasks.map(answerTo)), fc.constantFrom('zh', 'en'), (answers, locale) => {
      const answered = tasks.map((task, i) => ({ ...task, answer: answers[i] as CollectionAnswer }));
      const book = { ...expected, tasks: answered };
      const { rows, faults, notes } = readCollection(sheetsOfPlan(planCollection(book, locale)), book);
      assert.deepEqual([faults, notes], [[], []]);
      assert.deepEqual(
        rows.map(({ row: _, taskId: __, ...answer }) => answer),
        answers,
      );
    }),
    { numRuns: 300 },
  );
});

test('every column has its place', () => {
  const keys = collectionColumns.map(({ key }): CollectionKey => key);
  assert.deepEqual(keys.map(columnAt), [...keys.keys()]);
});
