import type { Overview } from '../../../contract.ts';

const words = (zh: string) => ({ zh, en: zh });
const cell = (
  code: string,
  score: number | null,
  enough = true,
): Overview['units'][number]['groups'][number] => ({
  code,
  score,
  linear: score,
  geometric: score,
  coverage: score === null ? null : 0.9,
  enough,
  change: null,
  contribution: null,
  rank: null,
  rankInGroup: null,
});
const unit = (
  [code, zh, peer]: readonly [string, string, string | null],
  groups: Overview['units'][number]['groups'],
): Overview['units'][number] => ({
  unit: { code, name: words(zh) },
  level: code.endsWith('00') ? 'city' : 'county',
  peerGroup: peer === null ? null : words(peer),
  groups,
  band: null,
  cap: null,
});

/** A small run for tests of the screens: two themes, three counties of two peer groups. */
export const overviewSample: Overview = {
  run: {
    id: '00000000-0000-4000-8000-000000000001',
    cycleId: '00000000-0000-4000-8000-000000000002',
    period: '2026Q3',
    ordinal: 1,
    state: 'published',
    setTitle: words('指标集'),
    setVersion: '1.0.0',
    setNote: words('参考指标集，非官方文本'),
    edition: '0123456789abcdef',
    seed: 1,
    draws: 1000,
    inputSha256: 'a',
    resultSha256: 'b',
    startedAt: '2026-10-20T00:00:00.000Z',
    starter: '计分',
    reason: null,
    supersedes: null,
    publishedAt: null,
  },
  legend: [],
  groups: [
    { code: 'total', level: 'total', parent: null, name: words('总分'), weight: 1 },
    { code: 'A', level: 'theme', parent: 'total', name: words('安定'), weight: 0.6 },
    { code: 'A1', level: 'level1', parent: 'A', name: words('治安'), weight: 0.3 },
    { code: 'A2', level: 'level1', parent: 'A', name: words('纠纷'), weight: 0.4 },
    { code: 'A3', level: 'level1', parent: 'A', name: words('安全'), weight: 0.3 },
    { code: 'B', level: 'theme', parent: 'total', name: words('安业'), weight: 0.4 },
    { code: 'B1', level: 'level1', parent: 'B', name: words('就业'), weight: 1 },
  ],
  units: [
    unit(['341300', '宿州市', null], [cell('total', 84), cell('A', 80), cell('B', 90)]),
    unit(
      ['341302', '埇桥区', '城区'],
      [cell('total', 85), cell('A1', 88), cell('A2', 70), cell('A3', 60), cell('B1', 91)],
    ),
    unit(
      ['341321', '砀山县', '县域'],
      [
        cell('total', 79),
        cell('A', 70),
        cell('A1', 80),
        cell('A2', 66, false),
        cell('A3', 50),
        cell('B1', null),
      ],
    ),
    unit(['341322', '萧县', '县域'], [cell('total', 78), cell('A1', 81)]),
  ],
  ranking: [],
  winShares: [],
  orderConflicts: [],
  sensitiveTo: [],
  periods: ['2026Q2', '2026Q3'],
};
