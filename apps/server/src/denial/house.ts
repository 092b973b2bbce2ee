import { createHash } from 'node:crypto';
import { Relay } from '@xinan/platform';
import {
  buildHttp,
  type Endpoint,
  makeMetrics,
  normalizeClaimCode,
  type ServerModule,
} from '@xinan/platform/http';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import { loadReferenceSet } from '@xinan/indicators/reference';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { type Probed, residentActor, residents, staffActors } from '../../../../db/matrix/actors.ts';
import { insertInto, readColumns } from '../../../../db/matrix/columns.ts';
import { plantTable } from '../../../../db/matrix/fixture.ts';
import { quoted, type Values } from '../../../../db/matrix/table-probe.ts';
import { oneRow } from '../../../../db/matrix/tables.ts';
import { readConfig } from '../config.ts';
import { makeModules, migrationSources } from '../modules.ts';
import { disputeId, people as parties } from '../../../../db/matrix/dispute-people.ts';
import { byCodeAlone, type SessionState, strangersRows } from './oracle.ts';

/** A server without a socket over a city with people of every role and one record that belongs to others. */
export interface House {
  readonly city: TestCity;
  readonly app: FastifyInstance;
  readonly modules: readonly ServerModule[];
  readonly endpoints: readonly Endpoint[];
  /** Messages the log would have kept: none but of unexpected faults. */
  readonly logged: string[];
  close(): Promise<void>;
}

/** The code that somebody shows: a receipt of an assessment, a follow code of a dispute. */
export const codes: Readonly<Record<string, string>> = {
  claimant: '0123456789ABCDEFGHJKMNPQRT',
  party: '1123456789ABCDEFGHJKMNPQRT',
};
const proofOf = (role: string) => `sha256('${normalizeClaimCode(codes[role] ?? '')}')`;
const people: readonly Probed[] = [...staffActors, residentActor];
const partyId = parties.find(({ name }) => name === 'party')?.id;

/** The session token of a role in a state: the cookie's value, and what the database keeps the hash of. */
export const tokenOf = (role: string, state: SessionState): Buffer =>
  createHash('sha256').update(`${role} ${state}`).digest();

const minutesAgo = (minutes: number) => `now() - interval '${minutes} minutes'`;
const sixMonths = 181 * 24 * 60;

interface Times {
  readonly seen: string;
  readonly ended: string;
  readonly second: string;
}

const timesOf = (state: SessionState, kind: string): Times => ({
  seen: state === 'idle' ? minutesAgo(kind === 'resident' ? sixMonths : 16) : 'now()',
  ended: state === 'ended' ? 'now()' : 'null',
  second: state === 'stale' ? minutesAgo(13 * 60) : 'now()',
});

async function openSession(
  city: TestCity,
  token: Buffer,
  account: { id: string; times: Times },
): Promise<void> {
  const { seen, ended, second } = account.times;
  await city.owner.query(
    `insert into sessions (token_hash, account_id, last_seen_at, ended_at, second_factor_at) values (sha256($1), $2, ${seen}, ${ended}, ${second})`,
    [token, account.id],
  );
}

/** Every role in every state; the disabled ones are accounts of their own. */
async function openSessions(city: TestCity): Promise<void> {
  for (const { role, accountId } of people) {
    for (const state of ['live', 'idle', 'ended', 'stale'] as const)
      await openSession(city, tokenOf(role, state), { id: accountId ?? '', times: timesOf(state, role) });
    const kind = role === 'resident' ? 'resident' : 'staff';
    const { rows } = await city.owner.query<{ id: string }>(
      `insert into accounts (id, kind, display_name, disabled_at) values (gen_random_uuid(), $1, 'disabled', now()) returning id`,
      [kind],
    );
    const id = rows[0]?.id ?? '';
    if (kind === 'staff')
      await city.owner.query('insert into role_grants (account_id, role) values ($1, $2)', [id, role]);
    await openSession(city, tokenOf(role, 'disabled'), { id, times: timesOf('disabled', role) });
  }
}

/** The case that a follow code opens: its names must open too. */
async function sealCodedCase({ owner, vault }: TestCity): Promise<void> {
  const { key, wrapped } = vault.newKey('dispute');
  await owner.query('update disputes set wrapped_key = $1 where id = $2', [wrapped, disputeId('coded')]);
  for (const { id } of parties.filter((each) => each.case === 'coded'))
    await owner.query('update dispute_parties set name_sealed = $1 where id = $2', [
      key.seal({ table: 'dispute_parties', column: 'name_sealed', row: id }, '某某'),
      id,
    ]);
  await owner.query(`update dispute_parties set code_hash = ${proofOf('party')} where id = $1`, [partyId]);
}

/** What rows of the index must say so that lists can tell of them: a set and the names it holds. */
async function wordsOfIndex(): Promise<Readonly<Record<string, Values>>> {
  const document = JSON.stringify(await loadReferenceSet()).replaceAll("'", "''");
  const period = { period: "'2026-10'" };
  const reported = { department: "'GA'", unit_code: "'341321'" };
  return {
    indicator_sets: { document: `'${document}'` },
    indicator_cycles: period,
    indicator_questionnaires: { group_code: "'total'" },
    indicator_seats: { department: "'GA'" },
    indicator_batches: reported,
    indicator_tasks: { ...reported, ...period, indicator: "'A1-02'" },
  };
}

/** The rows of one relation, with a key that opens where the table keeps one. */
async function plantStranger(
  { owner, vault }: TestCity,
  { columns, words }: { columns: Awaited<ReturnType<typeof readColumns>>; words: Values },
  [table, relation]: readonly [string, string],
): Promise<void> {
  const sealed = columns.get(table)?.some(({ name }) => name === 'wrapped_key') && table !== 'crises';
  const { wrapped } = vault.newKey('dispute');
  await plantTable(owner, table, {
    columns,
    chosen: ({ label }) => label === relation,
    more: { ...words, ...(sealed ? { wrapped_key: `'\\x${wrapped.toString('hex')}'` } : {}) },
  });
}

async function furnish(city: TestCity): Promise<void> {
  const { owner } = city;
  const columns = await readColumns(owner, `city_${city.code}`);
  await owner.query(insertInto('institutions', columns.get('institutions') ?? [], oneRow.institutions ?? {}));
  await owner.query(
    "insert into ref.regions (code, level, name_zh, name_en, area) values ('341300', 2, '宿州市', 'Suzhou', '34.13'), ('341302', 3, '埇桥区', 'Yongqiao', '34.13.02')",
  );
  await plantTable(owner, 'accounts', { columns });
  await owner.query("update accounts set region_code = '341302' where kind = 'staff'");
  await plantTable(owner, 'role_grants', { columns });
  const { wrapped } = city.vault.newKey('identity');
  await plantTable(owner, 'residents', { columns, more: { wrapped_key: `'\\x${wrapped.toString('hex')}'` } });
  const ofIndex = await wordsOfIndex();
  for (const [table, relation] of strangersRows)
    await plantStranger(city, { columns, words: ofIndex[table] ?? {} }, [table, relation]);
  await sealCodedCase(city);
  await plantTable(owner, 'assessments', {
    columns,
    chosen: ({ label, values }) =>
      label === 'others_plain' && values['resident_id'] === quoted(residents.other),
    more: { claim_hash: proofOf('claimant'), region_code: "'341302'" },
  });
  await openSessions(city);
}

/** Builds the whole server of the shell, every module, over a furnished database. */
export async function openHouse(): Promise<House> {
  const city = await openTestCity(migrationSources);
  // What stays open would keep the test run waiting for its end.
  await furnish(city).catch(async (fault: unknown) => {
    await city.close();
    throw fault;
  });
  const logged: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
  const metrics = makeMetrics();
  const modules = makeModules({ config: readConfig({}), metrics, version: 'test' });
  const app = await buildHttp({ city, modules, relay: new Relay(city, log), log, metrics, version: 'test' });
  return {
    city,
    app,
    modules,
    endpoints: modules.flatMap((module) => module.endpoints),
    logged,
    close: async () => {
      await app.close();
      await city.close();
    },
  };
}

/** Wakes the live sessions again: signing out is among the routes. */
export const wakeSessions = (house: House) =>
  house.city.owner.query(
    'update sessions set ended_at = null where token_hash = any (select sha256(t) from unnest($1::bytea[]) t)',
    [people.flatMap(({ role }) => [tokenOf(role, 'live'), tokenOf(role, 'stale')])],
  );

export const roles: readonly string[] = [...people.map(({ role }) => role), ...byCodeAlone];

/** When a session was last seen is noted once a minute, whatever is asked. */
const contentOf = (table: string) =>
  table === 'sessions' ? "(to_jsonb(r) - 'last_seen_at')::text" : 'r::text';

/** A hash over every row of every table but the audit log's: what was not written leaves it as it is. */
export async function contentHash({ city }: House): Promise<string> {
  const { rows } = await city.owner.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'r' and relname not like 'audit%' order by 1",
    [`city_${city.code}`],
  );
  const each = rows.map(
    ({ name }) =>
      `select '${name}' as t, count(*)::text || coalesce(sum(hashtextextended(${contentOf(name)}, 0))::text, '') as h from ${name} r`,
  );
  const sums = await city.owner.query<{ t: string; h: string }>(`${each.join(' union all ')} order by t`);
  return sums.rows.map(({ t, h }) => `${t} ${h}`).join('\n');
}
