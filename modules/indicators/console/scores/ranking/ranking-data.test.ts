import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Overview } from '../../../contract.ts';
import { overviewSample } from '../testing/overview-sample.ts';
import { chartUnits, peerGroups, placesByRank, rankRows, sureness, tieGroupsOf } from './ranking-data.ts';

const say = ({ zh }: { zh: string }) => zh;
const place = (unit: string, tieGroup: number | null): Overview['ranking'][number] => ({
  unit,
  rank: null,
  medianRank: 1,
  interval: [1, 2],
  rankBefore: null,
  tieGroup,
  geometricRank: 1,
  topsisRank: 1,
});
const units = overviewSample.units.map((one) => ({
  ...one,
  groups: one.groups.map((cell) => ({
    ...cell,
    rank:
      cell.code === 'total'
        ? (({ '341302': 2, '341321': 1 } as Record<string, number>)[one.unit.code] ?? null)
        : null,
    change: cell.code === 'total' ? -1.5 : null,
  })),
}));
const overview = { units, ranking: [place('341321', 1), place('341302', 1), place('341322', 2)] };

test('counties stand by rank, the city is not among them, what has no rank is last', () => {
  assert.deepEqual(
    rankRows(overview).map(({ unit }) => unit.unit.code),
    ['341321', '341302', '341322'],
  );
});

test('a tie group has two members or more', () => {
  assert.deepEqual(tieGroupsOf(overview.ranking), [['341321', '341302']]);
});

test('the chart is told interval and change, peers stand together', () => {
  const rows = rankRows(overview);
  assert.deepEqual(chartUnits(rows, say)[0], {
    key: '341321',
    label: '砀山县',
    rank: 1,
    score: 79,
    interval: [1, 2],
    change: { arrow: 'down', points: -1.5 },
  });
  assert.deepEqual(
    peerGroups(rows, say).map(({ name, members }) => [name, members.length]),
    [
      ['县域', 2],
      ['城区', 1],
    ],
  );
});

test('a lead is reliable from nine draws of ten', () => {
  assert.deepEqual([0.9, 0.899, 0.1, 0.5].map(sureness), ['ahead', 'open', 'behind', 'open']);
});

test('the pairs stand in order of rank, what has none last', () => {
  const ranks = [3, null, 1].map((rank, i) => ({ ...place(String(i), null), rank }));
  assert.deepEqual(placesByRank(ranks), [2, 0, 1]);
});
