import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff } from '@xinan/platform/testing';
import type { ActionName } from '@xinan/policy';
import * as contract from '../contract.ts';
import { call, cityCode, failsWith, type Office, openOffice } from './office.fixture.ts';

let office: Office;
before(async () => {
  office = await openOffice();
});
after(() => office.city.close());

const breaks = (constraint: string) => (fault: unknown) => {
  const { code, constraint: named } = fault as { code?: string; constraint?: string };
  assert.deepEqual([code, named], ['23514', constraint]);
  return true;
};
const asOwner = (text: string, values: unknown[] = []) => office.city.owner.query(text, values);
const as = (who: Hired, action: ActionName, text: string, values: unknown[] = []) =>
  office.city.transact(who.actor, action, (tx) => tx.sql(text, values));

async function draft(who: Hired, version: string): Promise<string> {
  const { edition: _, ...document } = office.set;
  const id = uuidV7();
  await call(office, who, contract.createSet, {
    body: { id, format: 'json', content: JSON.stringify({ ...document, version }) },
  });
  return id;
}
const stateOf = async (id: string) =>
  (await asOwner('select state from indicator_sets where id = $1', [id])).rows[0]?.state as string;

describe('an indicator set', () => {
  test('once frozen does not change, whoever asks, and takes no step back', async () => {
    for (const [change, constraint] of [
      ["title_zh = '改'", 'indicator_sets_frozen'],
      ["document = '{}'", 'indicator_sets_frozen'],
      ["state = 'frozen'", 'indicator_sets_course'],
      ['adopted_by = gen_random_uuid()', 'indicator_sets_signed'],
    ] as const)
      await assert.rejects(
        asOwner(`update indicator_sets set ${change} where id = $1`, [office.setId]),
        breaks(constraint),
      );
    const id = await draft(office.manager, '9.1');
    await assert.rejects(
      asOwner(
        "update indicator_sets set state = 'retired', valid_from = '2030-01-01', adopted_by = $2 where id = $1",
        [id, office.approver.accountId],
      ),
      breaks('indicator_sets_course'),
      'never adopted without having been frozen',
    );
  });

  test('is not adopted under the action of drafting, nor drafted under that of adopting', async () => {
    const id = await draft(office.manager, '9.2');
    await as(office.manager, 'index.define', "update indicator_sets set state = 'frozen' where id = $1", [
      id,
    ]);
    await assert.rejects(
      as(
        office.manager,
        'index.define',
        "update indicator_sets set state = 'in_force', valid_from = '2030-01-01', adopted_by = gen_random_uuid() where id = $1",
        [id],
      ),
      failsWith('record.not_found'),
    );
    const open = await draft(office.manager, '9.3');
    await as(office.approver, 'index.adopt', "update indicator_sets set title_zh = '改' where id = $1", [
      open,
    ]);
    const { rows } = await asOwner("select count(*)::int as n from indicator_sets where title_zh = '改'");
    assert.equal(rows[0]?.n, 0);
    assert.equal(await stateOf(id), 'frozen');
  });

  test('is adopted in the own name, by nobody who wrote a word of it', async () => {
    const chief = await hireStaff(office.city, {
      name: '钱兼任',
      roles: ['index_manager', 'index_approver'],
      regionCode: cityCode,
    });
    const id = await draft(office.manager, '9.4');
    const freeze = "update indicator_sets set state = 'frozen' where id = $1";
    const adopt = (who: Hired, signature: string) =>
      as(
        who,
        'index.adopt',
        "update indicator_sets set state = 'in_force', valid_from = '2030-01-01', adopted_by = $2 where id = $1",
        [id, signature],
      );
    const retire = "update indicator_sets set state = 'retired' where id = $1";
    await as(
      chief,
      'index.define',
      `update indicator_sets set document = document || '{"a": 1}' where id = $1`,
      [id],
    );
    await as(office.manager, 'index.define', freeze, [id]);
    await as(office.approver, 'index.adopt', retire, [office.setId]);
    await assert.rejects(
      adopt(chief, chief.accountId),
      failsWith('index.set_same_person'),
      'wrote a word of it',
    );
    await assert.rejects(
      adopt(office.approver, office.expert.accountId),
      failsWith('index.set_same_person'),
      "in another's name",
    );
    await adopt(office.approver, office.approver.accountId);
    assert.equal(await stateOf(id), 'in_force');
  });

  test('is drafted in the own name', async () => {
    await assert.rejects(
      as(
        office.manager,
        'index.define',
        `insert into indicator_sets (id, code, version, edition, title_zh, title_en, document, drafted_by, drafter_name, drafted_at)
         values (gen_random_uuid(), 'x', '1', 'e', '甲', 'A', '{}', $1, '冯审定', now())`,
        [office.approver.accountId],
      ),
      failsWith('record.not_found'),
    );
  });
});

test('a run and a publication change nothing but their state, and that never back', async () => {
  const cycleId = uuidV7();
  const runId = uuidV7();
  await asOwner(
    `insert into indicator_cycles (id, set_id, period, starts_on, ends_on, submit_by, review_by, verify_by, score_by, opened_at)
     values ($1, $2, '2026-07', '2026-07-01', '2026-07-31', '2026-08-12', '2026-08-14', '2026-08-21', '2026-08-25', now())`,
    [cycleId, office.setId],
  );
  await asOwner(
    `insert into indicator_runs (id, cycle_id, set_id, ordinal, period, edition, state, seed, draws, parameters, input_sha256, result_sha256, started_at, starter_name)
     values ($1, $2, $3, 1, '2026-07', 'e', 'preview', 1, 1000, '{}', 'in', 'out', now(), '郑管理')`,
    [runId, cycleId, office.setId],
  );
  await asOwner(
    `insert into indicator_scores (run_id, unit_code, code, area, level, score, weight, enough) values ($1, '341302', 'total', '34.13.02', 'total', 80, 1, true)`,
    [runId],
  );
  await asOwner("insert into indicator_run_files (run_id, area, input) values ($1, '34.13', '{}')", [runId]);
  await asOwner(
    `insert into indicator_publications (id, run_id, period, ordinal, published_at, approver_name, document, sha256)
     values (gen_random_uuid(), $1, '2026-07', 1, now(), '冯审定', '{"total": 80}', 'hash')`,
    [runId],
  );
  const set = (table: string, change: string) => asOwner(`update ${table} set ${change}`);
  for (const [table, change, constraint] of [
    ['indicator_runs', 'seed = 2', 'indicator_runs_frozen'],
    ['indicator_runs', "result_sha256 = 'other'", 'indicator_runs_frozen'],
    ['indicator_publications', `document = '{"total": 99}'`, 'indicator_publications_frozen'],
    ['indicator_publications', "approver_name = '他人'", 'indicator_publications_frozen'],
    ['indicator_scores', 'score = 99', 'indicator_scores_frozen'],
    ['indicator_run_files', `input = '{"a": 1}'`, 'indicator_run_files_frozen'],
  ] as const)
    await assert.rejects(set(table, change), breaks(constraint), `${table} ${change}`);
  await assert.rejects(
    as(office.approver, 'index.approve', "update indicator_publications set document = '{}'"),
    breaks('indicator_publications_frozen'),
  );
  await set('indicator_runs', "state = 'published'");
  await assert.rejects(set('indicator_runs', "state = 'preview'"), breaks('indicator_runs_course'));
  await set('indicator_publications', "state = 'superseded'");
  await assert.rejects(
    set('indicator_publications', "state = 'current'"),
    breaks('indicator_publications_course'),
  );
});
