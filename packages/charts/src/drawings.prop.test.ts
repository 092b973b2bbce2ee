import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  chartWords,
  contributionBars,
  type Drawing,
  type HeatCell,
  heatMap,
  intervalDots,
  radar,
  ranking,
  sparkline,
  themeRings,
  trendLines,
} from './index.ts';
import { faultsOf } from './testing/judge.ts';

const number = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.constantFrom(0, 100, 50, null, Number.NaN, Number.POSITIVE_INFINITY),
);
const label = fc.oneof(
  fc.constantFrom('萧县', '高新技术产业开发区', '社会心理服务体系建设（含基层平台、队伍与经费保障）', 'Si'),
  fc.constantFrom(
    'Building the social psychological service system',
    'Supercalifragilisticexpialidocious',
    '',
  ),
  fc.string({ maxLength: 30 }),
);
const frame = fc.record({
  width: fc.integer({ min: 320, max: 1200 }),
  words: fc.constantFrom(chartWords.zh, chartWords.en),
  title: fc.constant('title'),
  format: fc.constant((value: number) => value.toFixed(1)),
});
const listOf = <T>(
  one: fc.Arbitrary<T>,
  least: number,
  most: number,
): fc.Arbitrary<(T & { key: string })[]> =>
  fc
    .array(one, { minLength: least, maxLength: most })
    .map((list) => list.map((item, i) => ({ ...item, key: `k${i}` })));

function holds<T>(name: string, input: fc.Arbitrary<T>, draw: (input: T) => Drawing): void {
  test(`${name}: finite, within its frame, no text upon text, whatever the data`, () => {
    fc.assert(
      fc.property(input, (one) => {
        assert.deepEqual(faultsOf(draw(one)), []);
      }),
      { numRuns: 150 },
    );
  });
}

const ring = fc.record({ label, score: number, previous: number });
holds(
  'theme rings',
  fc.tuple(frame, listOf(ring, 1, 5), fc.option(ring), fc.constantFrom(undefined, 'concentric' as const)),
  ([common, rings, total, layout]) =>
    themeRings({ ...common, rings, ...(total ? { total: { ...total, key: 'total' } } : {}), layout }),
);

holds(
  'radar',
  fc.tuple(
    frame,
    listOf(fc.record({ label }), 3, 9),
    listOf(fc.record({ label, values: fc.array(number, { maxLength: 9 }) }), 0, 5),
  ),
  ([common, axes, series]) => radar({ ...common, axes, series }),
);

const cell: fc.Arbitrary<HeatCell> = fc.record({
  score: number,
  status: fc.constantFrom(
    undefined,
    undefined,
    'notApplicable',
    'notReported',
    'rejected',
    'suppressed',
    'insufficient',
  ),
});
holds(
  'heat map',
  fc.tuple(
    frame,
    fc.array(listOf(fc.record({ label, cells: fc.array(cell, { maxLength: 20 }) }), 0, 4), { maxLength: 3 }),
    fc.array(listOf(fc.record({ label, code: fc.constantFrom(undefined, 'A1') }), 0, 14), { maxLength: 5 }),
  ),
  ([common, groups, columns]) =>
    heatMap({
      ...common,
      groups: groups.map((rows, i) => ({
        key: `g${i}`,
        label: i === 0 ? '' : '县域',
        rows: rows.map((row, n) => ({ ...row, key: `r${i}.${n}` })),
      })),
      columnGroups: columns.map((list, i) => ({
        key: `t${i}`,
        label: '平安',
        columns: list.map((one, n) => ({ ...one, key: `c${i}.${n}` })),
      })),
    }),
);

holds(
  'ranking',
  fc.tuple(
    frame,
    listOf(
      fc.record({
        label,
        score: number,
        change: fc.option(
          fc.record({
            arrow: fc.constantFrom('up' as const, 'down' as const, 'flat' as const),
            points: fc.integer({ min: -30, max: 30 }),
          }),
        ),
      }),
      0,
      20,
    ),
    fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 5 }), { maxLength: 2 }),
    fc.boolean(),
  ),
  ([common, units, ties, intervals]) =>
    ranking({
      ...common,
      formatChange: (points) => points.toFixed(1),
      units: units.map((unit, i) => ({
        ...unit,
        rank: i > 15 ? null : i + 1,
        interval: intervals ? ([Math.max(1, i - 2), Math.min(units.length, i + 4)] as const) : null,
      })),
      tieGroups: ties.map((group) => group.map((i) => `k${i}`)),
    }),
);

const level = fc.record({ label, value: fc.double({ min: -50, max: 150, noNaN: true }) });
const note = fc.constantFrom(undefined, 'provisional' as const, 'rescored' as const, 'carried' as const);
holds(
  'trend lines',
  fc.tuple(
    frame,
    listOf(fc.record({ label: fc.constantFrom('2026-01', '1月', '2026Q1') }), 0, 36),
    listOf(
      fc.record({
        label,
        points: fc.array(fc.record({ value: number, note, low: number, high: number }), { maxLength: 36 }),
      }),
      0,
      5,
    ),
    fc.option(fc.record({ zero: level, hundred: level }), { nil: undefined }),
    fc.option(level, { nil: undefined }),
  ),
  ([common, periods, series, goalposts, target]) =>
    trendLines({ ...common, periods, series, goalposts, target }),
);

const signed = fc.oneof(fc.double({ min: -9, max: 9, noNaN: true }), fc.constantFrom(0, null, Number.NaN));
holds(
  'contribution bars',
  fc.tuple(frame, listOf(fc.record({ label, value: signed }), 0, 30), fc.record({ label, value: signed })),
  ([common, terms, total]) => contributionBars({ ...common, terms, total }),
);

holds(
  'interval dots',
  fc.tuple(
    frame,
    listOf(
      fc.record({
        label,
        value: number,
        low: number,
        high: number,
        small: fc.boolean(),
        suppressed: fc.boolean(),
      }),
      0,
      20,
    ),
    fc.option(level, { nil: undefined }),
  ),
  ([common, units, reference]) => intervalDots({ ...common, units, reference }),
);

holds('sparkline', fc.tuple(frame, fc.array(number, { maxLength: 40 })), ([common, values]) =>
  sparkline({ ...common, width: 90, values }),
);
