import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamRow } from '@xinan/practitioners/contract';
import { searchLines, teamLines } from './team-lines.ts';

const team = (id: string, given: Partial<TeamRow> = {}): TeamRow => ({
  id,
  kind: 'bestie',
  name: { zh: `${id}闺蜜团`, en: `${id} besties` },
  institutionId: null,
  institutionName: null,
  regionCode: '341302001',
  regionName: '埇桥街道',
  foundedOn: '2024-03-08',
  status: 'active',
  leadName: null,
  memberCount: 5,
  ...given,
});
const figures = (teamId: string | null, found: number | null) => ({
  teamId,
  found,
  accepted: found,
  open: 0,
  resolved: found,
  failed: 0,
  terminated: 0,
});
const here = { kind: 'bestie', region: '341302' } as const;
const shown = (lines: ReturnType<typeof teamLines>) => lines.map(({ team: of, found }) => [of?.id, found]);

test('every working team of the kind and place has a line, with or without cases, in the order of the list', () => {
  const teams = [
    team('far', { regionCode: '341321' }),
    team('b'),
    team('gone', { status: 'dissolved' }),
    team('a'),
    team('group', { kind: 'mediation' }),
  ];
  assert.deepEqual(shown(teamLines(teams, [figures('a', 3), figures('b', null)], here)), [
    ['b', null],
    ['a', 3],
  ]);
});

test('no case is lost: teams from elsewhere, dissolved, unknown, and no team at all', () => {
  const teams = [team('far', { regionCode: '341321' }), team('gone', { status: 'dissolved' })];
  const rows = [figures('gone', 2), figures('far', 1), figures('unknown', 4), figures(null, 5)];
  assert.deepEqual(shown(teamLines(teams, rows, here)), [
    ['far', 1],
    ['gone', 2],
    [undefined, 4],
    [undefined, 5],
  ]);
});

test('a search finds teams by either name and by place', () => {
  const lines = teamLines([team('A'), team('B', { regionName: '符离镇' })], [figures(null, 1)], here);
  for (const [search, ids] of [
    [' ', ['A', 'B', undefined]],
    ['a bes', ['A']],
    ['符离', ['B']],
    ['无', []],
  ] as const)
    assert.deepEqual(
      searchLines(lines, search).map((line) => line.team?.id),
      ids,
      search,
    );
});
