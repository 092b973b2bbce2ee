import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { localDateOf } from '@xinan/cn';
import type { InputOf } from '@xinan/contract-kit';
import { foldFacts, uuidV7 } from '@xinan/platform';
import type { Hired } from '@xinan/platform/testing';
import { findTeams } from '@xinan/practitioners';
import * as contract from '../../contract.ts';
import { countedTeams, countOutcomes, type CountedTeam, wordsOf } from '../../domain.ts';
import { call, county, openTable, type Table, township } from '../table.fixture.ts';
import { openCase } from './case.fixture.ts';
import { acceptAndTriage, seat } from './course.fixture.ts';

const kinds = wordsOf(countedTeams) as CountedTeam[];
let table: Table;

/** A case in a team's hands, or in those of one mediator; stopped again where the applicant gives it up. */
async function caseOfTeam(teamId: string | null, { regionCode = township, stopped = false } = {}) {
  const file = await openCase(table, { regionCode });
  await acceptAndTriage(file);
  const [practitionerId = ''] = table.besties.memberIds;
  const members = [{ practitionerId, part: 'lead_mediator' as const, chosenBy: 'office' as const }];
  if (teamId) await file.take(table.registrar, contract.assignTeam, { teamId, members });
  else await seat(file);
  if (stopped)
    await file.take(table.registrar, contract.terminateAtDesk, { reason: 'withdrawn', remark: '申请人撤回' });
}

before(async () => {
  table = await openTable();
  const [besties, others, group] = [table.besties.teamId, uuidV7(), uuidV7()];
  await table.city.owner.query(
    `insert into teams (id, kind, name_zh, name_en, region_code, area, founded_on)
     values ($1, 'bestie', '和美里家事调解闺蜜团', 'Hemeili family mediation team', $3, '34.13.02.001', '2024-03-08'),
            ($2, 'mediation', '埇桥调解小组', 'Yongqiao mediation group', $4, '34.13.02', '2024-03-08')`,
    [others, group, township, county],
  );
  await caseOfTeam(besties);
  await caseOfTeam(besties, { stopped: true });
  await caseOfTeam(besties, { regionCode: county });
  await caseOfTeam(others);
  await caseOfTeam(group, { stopped: true });
  await caseOfTeam(null);
});
after(() => table.city.close());

const today = () => localDateOf(new Date());
type Query = InputOf<typeof contract.getTeamFigures>['query'];
const read = async (who: Hired, query: Partial<Query> = {}) => {
  const period = { from: `${today().slice(0, 4)}-01-01`, to: today() };
  const { asOf: _asOf, ...told } = await call(table.city, who, {
    route: contract.getTeamFigures,
    input: { query: { ...period, ...query } },
  });
  return told;
};

/** Of each team of a kind, as the cases themselves say it; under null those without one team. */
async function fromRecords(kind: CountedTeam, where = 'true') {
  const { rows } = await table.city.owner.query<{ team: string | null; outcomes: Record<string, number> }>(
    `select team_id as team, jsonb_object_agg(outcome, n) as outcomes
       from (select team_id, outcome, count(*)::int as n from disputes where team_kind = $1 and ${where} group by 1, 2) as counted
      group by 1 order by 1 nulls last`,
    [kind],
  );
  return rows.map(({ team, outcomes }) => {
    const { found, accepted, open, resolved, failed, terminated } = countOutcomes(outcomes);
    return { teamId: team, found, accepted, open, resolved, failed, terminated };
  });
}

test('the figures of every team are those of its cases, folded or not', async () => {
  assert.deepEqual(
    (await fromRecords('bestie')).map(({ found, open, terminated }) => [found, open, terminated]).toSorted(),
    [
      [1, 1, 0],
      [3, 2, 1],
    ],
  );
  assert.equal((await fromRecords('committee')).at(-1)?.teamId, null, 'a mediator without a team');
  for (const folded of [false, true]) {
    if (folded) while (await foldFacts(table.city));
    for (const kind of kinds) {
      const { exact, rows, total } = await read(table.cityLead, { kind });
      assert.equal(exact, true);
      assert.deepEqual(rows, await fromRecords(kind), kind);
      assert.equal(
        rows.reduce((sum, { found }) => sum + (found ?? 0), 0),
        total.found,
      );
    }
  }
});

test('by day and by place they are the same cases', async () => {
  const inTown = `region_code = '${township}'`;
  const all = await fromRecords('bestie');
  assert.deepEqual((await read(table.lead, { region: township })).rows, await fromRecords('bestie', inTown));
  assert.deepEqual((await read(table.cityLead, { region: county })).rows, all);
  assert.deepEqual((await read(table.lead, { from: `${today().slice(0, 4)}-01-02` })).rows, all);
  assert.deepEqual((await read(table.cityLead, { region: '341321' })).rows, []);
});

test('behind each row stand the team’s own page and its cases', async () => {
  const { rows } = await read(table.lead);
  const teamIds = rows.flatMap(({ teamId }) => teamId ?? []);
  const teams = await table.city.transact(table.lead.actor, 'panel.browse', (tx) =>
    findTeams(tx, { ids: teamIds }),
  );
  assert.deepEqual(new Set(teams.map(({ id }) => id)), new Set(teamIds));
  assert.deepEqual([...new Set(teams.map(({ kind }) => kind))], ['bestie']);
  for (const team of teamIds) {
    const list = await call(table.city, table.lead, {
      route: contract.listDisputes,
      input: { query: { team, limit: 100 } },
    });
    assert.equal(list.rows.length, rows.find(({ teamId }) => teamId === team)?.found);
  }
});

test('who may not open the cases learns no small number, and none below their own area', async () => {
  for (const kind of ['bestie', 'committee'] as const) {
    const { exact, rows, total } = await read(table.gridWorker, { kind });
    assert.equal(exact, false);
    assert.equal(rows.length, 2);
    for (const cell of [total, ...rows].flatMap((row) => [row.found, row.accepted, row.terminated, row.open]))
      assert.ok(cell === null || cell === 0, `${kind} ${cell}`);
  }
  const { rows } = await read(table.gridWorker, { region: township });
  assert.ok(
    rows.every(({ found, accepted, failed }) => found === null && accepted === null && failed === null),
  );
});
