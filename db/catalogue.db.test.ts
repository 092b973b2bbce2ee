import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import { migrationSources } from '../apps/server/src/modules.ts';
import { catalogueFaults } from './catalogue/faults.ts';

let city: TestCity;

before(async () => {
  city = await openTestCity(migrationSources);
});
after(() => city.close());

const faults = () => catalogueFaults({ owner: city.owner, schema: `city_${city.code}` });

test('every table, constraint, function and privilege of a migrated database keeps the rules of the house', async () => {
  assert.deepEqual(await faults(), []);
});

test('the runtime role reads neither the key of the contexts nor any secret, and makes nothing', async () => {
  const refused = { code: '42501' };
  for (const statement of [
    'select key from context_keys',
    'select token_hash from system_tokens',
    'select password_hash from credentials',
    'select token_hash from sessions',
    'create table mine (a integer)',
    'create temporary table context_keys (key bytea)',
    'create function public.may(text, text, text) returns boolean language sql as $$ select true $$',
    'alter table crises disable row level security',
    'drop policy may_select on crises',
    'truncate audit_entries',
    "insert into audit_entries (id, actor_name, roles, action, purpose) values (gen_random_uuid(), 'x', '{}', 'x', 'x')",
    "update audit_entries set actor_name = 'x'",
    'delete from audit_seals',
    "update action_grants set role = 'volunteer'",
    'set session authorization xinan_owner',
    'set role xinan_owner',
  ])
    await assert.rejects(city.pool.query(statement), refused, statement);
});

// Each wall is broken once: a check that cannot fail checks nothing.
const breaches: readonly (readonly [string, RegExp])[] = [
  ['alter table crises no force row level security', /crises: row security is not forced/],
  ['alter table crises disable row level security', /crises: row security is not on/],
  ['create table loose (id uuid primary key)', /loose: no comment/],
  ['create table loose (id uuid primary key)', /loose_pkey is not named by hand/],
  [
    "insert into table_classes values ('crises_2', 'crisis'); update table_classes set data_class = 'gossip' where table_name = 'crises'",
    /crises: data class gossip/,
  ],
  ['drop index crisis_events_crisis', /crisis_events_crisis_fk has no index/],
  ['create sequence counting', /counting: a sequence/],
  ['create view peeking as select * from crises', /peeking: a view with its owner's rights/],
  ['create policy everyone on crises for select to xinan_app using (true)', /policy everyone does not ask/],
  ['create policy everyone on crises for select using (true)', /policy everyone does not ask/],
  [
    "alter policy may_select on dispute_police_notes using ((select may('dispute_file', 'r', 'area')))",
    /policy may_select lets in without class dispute_police/,
  ],
  [
    "alter policy may_insert on facts with check ((select may('statistic', 'c', 'create')) or quantity = 1)",
    /facts: policy may_insert lets in without class statistic/,
  ],
  ['grant select on sessions to xinan_app', /sessions: xinan_app may select/],
  ['grant select (key) on context_keys to xinan_app', /context_keys: xinan_app may select/],
  ['grant truncate on crises to xinan_app', /crises: xinan_app may truncate with no policy/],
  ['grant delete on crises to xinan_app', /crises: xinan_app may delete with no policy/],
  ['grant create on schema public to xinan_app', /may create in public/],
  ['alter function begin_context reset search_path', /begin_context\(\): search_path/],
  ['alter function ctx set search_path = city_341300, ref, public', /ctx\(\): search_path/],
  [
    'create function peek() returns bigint language sql security definer set search_path from current as $$ select count(*) from crises $$',
    /peek\(\): acts for anybody/,
  ],
  [
    "create or replace function ctx_area() returns ltree language sql stable as $$ select text2ltree('34') $$",
    /ctx_area\(\): its body is looked up/,
  ],
  [
    "insert into action_grants values ('crisis.list', 'volunteer', 'area', 'crisis', 'r')",
    /grant in the database only: crisis.list volunteer/,
  ],
  [
    "update actions set mfa_minutes = null where name = 'crisis.break_glass'",
    /action in the database only: crisis.break_glass/,
  ],
];

for (const [breach, words] of breaches)
  test(`it notices: ${breach.slice(0, 90)}`, async () => {
    await city.owner.query('begin');
    await city.owner.query('set local search_path to city_341300, ref, public, pg_temp');
    await city.owner.query(breach);
    const found = await faults();
    await city.owner.query('rollback');
    assert.match(found.join('\n'), words);
  });
