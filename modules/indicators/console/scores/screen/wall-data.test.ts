import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CycleRow } from '../../../contract.ts';
import type { PublicationDocument, PublishedScore } from '../../../domain.ts';
import { collectingNow, heatOf, movesOf, rankedOf, ringsOf, tiesOf, totalsUpTo } from './wall-data.ts';

const words = (zh: string) => ({ zh, en: zh });
const say = ({ zh }: { zh: string }) => zh;
const score = (value: number | null, more: Partial<PublishedScore> = {}): PublishedScore => ({
  score: value,
  geometric: value,
  value: null,
  numerator: null,
  denominator: null,
  status: null,
  coverage: 0.9,
  enough: true,
  change: null,
  ...more,
});
const unit = (code: string, peerGroup: string | null, scores: Record<string, PublishedScore>) => ({
  code,
  name: words(code),
  level: peerGroup === null ? ('city' as const) : ('county' as const),
  peerGroup,
  band: null,
  cap: null,
  scores,
});
const indicator = (code: string) => ({ code, name: words(`指标${code}`), department: words('部门') });
const document = {
  groups: [
    { code: 'A', level: 'theme', parent: null, name: words('安心'), weight: 0.5 },
    { code: 'A1', level: 'level1', parent: 'A', name: words('甲'), weight: 1 },
    { code: 'B', level: 'theme', parent: null, name: words('平安'), weight: 0.5 },
  ],
  indicators: ['A1-01', 'A1-02', 'A1-03', 'A1-04', 'A1-05'].map(indicator),
  units: [
    unit('341300', null, {
      total: score(80, { change: 1 }),
      A: score(82, { change: 2 }),
      B: score(70, { enough: false, change: 3 }),
      'A1-01': score(90, { change: 4 }),
      'A1-02': score(60, { change: -9 }),
      'A1-03': score(null, { status: 'suppressed' }),
      'A1-04': score(50, { change: 0.4 }),
      'A1-05': score(88, { change: 12 }),
    }),
    unit('341321', '县域', { total: score(70), A: score(71), B: score(null, { coverage: null }) }),
    unit('341302', '城区', { total: score(81), A: score(80), B: score(60, { enough: false }) }),
    unit('341322', '县域', { total: score(60, { enough: false }), A: score(60), B: score(60) }),
  ],
  ranking: [
    { unit: '341302', score: 81, rank: 1, interval: [1, 2], change: 2.5 },
    { unit: '341321', score: 70, rank: 2, interval: [1, 2], change: null },
  ],
  tieGroups: [['341302', '341321'], ['341322']],
} as unknown as PublicationDocument;
const city = document.units[0] ?? assert.fail();

test('a ring knows where it was before, and too little data has no ring', () => {
  assert.deepEqual(ringsOf(document, city, say), [
    { key: 'A', label: '安心', score: 82, previous: 80 },
    { key: 'B', label: '平安', score: null, previous: null },
  ]);
});

test('counties stand by rank with their interval; without a rank at the end', () => {
  assert.deepEqual(
    rankedOf(document, say).map(({ key, rank, interval, score: shown, change }) => [
      key,
      rank,
      interval,
      shown,
      change?.arrow ?? null,
    ]),
    [
      ['341302', 1, [1, 2], 81, 'up'],
      ['341321', 2, [1, 2], 70, null],
      ['341322', null, null, null, null],
    ],
  );
  assert.deepEqual(tiesOf(document), [['341302', '341321']]);
});

test('the heat map keeps peers together and says why there is no score', () => {
  const { groups, columnGroups } = heatOf(document, say);
  assert.deepEqual(
    groups.map(({ rows }) => rows.map(({ key }) => key)),
    [['341321', '341322'], ['341302']],
  );
  assert.deepEqual(
    columnGroups[0]?.columns.map(({ label }) => label),
    ['安心', '平安'],
  );
  assert.deepEqual(groups[0]?.rows[0]?.cells, [{ score: 71 }, { score: null, status: 'notApplicable' }]);
  assert.deepEqual(groups[1]?.rows[0]?.cells[1], { score: null, status: 'insufficient' });
});

test('the strongest moves first; what is hidden or hardly moved is not among them', () => {
  const { up, down } = movesOf(document, city, { most: 1 });
  assert.deepEqual(
    [up, down].map((list) => list.map(({ code, points }) => [code, points])),
    [[['A1-05', 12]], [['A1-02', -9]]],
  );
  const all = movesOf(document, city, { most: 9 });
  assert.deepEqual(
    [...all.up, ...all.down].map(({ code }) => code),
    ['A1-05', 'A1-01', 'A1-02'],
  );
});

test('the line has periods of one kind and one method, none later', () => {
  const point = (period: string, edition: string, total: number | null) => ({
    period,
    edition,
    scores: { total },
  });
  const points = [
    point('2025Q4', 'old', 60),
    point('2026-07', 'new', 1),
    point('2026Q1', 'new', 70),
    point('2026Q2', 'new', null),
    point('2026Q3', 'new', 72),
  ];
  assert.deepEqual(totalsUpTo(points, '2026Q2'), [
    { period: '2026Q1', score: 70 },
    { period: '2026Q2', score: null },
  ]);
});

test('the newest cycle that is being collected', () => {
  const cycle = (id: string, state: string, openedAt: string) => ({ id, state, openedAt }) as CycleRow;
  const cycles = [
    cycle('a', 'collecting', '2026-10-01'),
    cycle('b', 'published', '2026-12-01'),
    cycle('c', 'collecting', '2026-11-01'),
  ];
  assert.equal(collectingNow(cycles)?.id, 'c');
  assert.equal(collectingNow(cycles.slice(1, 2)), undefined);
});
