import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { migrate } from '@xinan/platform/migrate';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import type pg from 'pg';
import { migrationSources } from '../apps/server/src/modules.ts';
import { claimant, type Probed, staffActors } from './matrix/actors.ts';
import { plantFixture } from './matrix/fixture.ts';

let city: TestCity;

before(async () => {
  city = await openTestCity(migrationSources);
  await plantFixture(city);
});
after(() => city.close());

const person = (role: string): Probed => staffActors.find((actor) => actor.role === role) as Probed;
const officer = person('duty_officer');

/** One transaction as the runtime role, always undone. */
async function within(act: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await city.pool.connect();
  try {
    await client.query('begin');
    await act(client);
  } finally {
    await client.query('rollback');
    await client.query('reset all');
    client.release();
  }
}

const begin = (client: pg.PoolClient, actor: Pick<Probed, 'kind' | 'secret'>, action = 'crisis.list') =>
  client.query('select * from begin_context($1, $2, $3)', [actor.kind, actor.secret, action]);

interface Sealed {
  readonly payload: string;
  readonly seal: string;
}

const contextOf = async (client: pg.PoolClient): Promise<Sealed> => {
  const { rows } = await client.query<Sealed>(
    "select current_setting('xinan.context') as payload, current_setting('xinan.seal') as seal",
  );
  return rows[0] as Sealed;
};

const wear = (client: pg.PoolClient, { payload, seal }: Sealed, forThisTransaction = true) =>
  client.query("select set_config('xinan.context', $1, $3), set_config('xinan.seal', $2, $3)", [
    payload,
    seal,
    forThisTransaction,
  ]);

const content = [
  'crises',
  'crisis_contacts',
  'assessments',
  'assessment_answers',
  'residents',
  'accounts',
  'duties',
  'audit_entries',
];

/** Whatever is tried, no table of people gives a row: it refuses with the code, or is empty where none is named. */
async function nothingReadable(client: pg.PoolClient, code?: string): Promise<void> {
  for (const table of content) {
    await client.query('savepoint before_look');
    if (code) await assert.rejects(client.query(`select from ${table}`), { code }, table);
    else assert.equal((await client.query(`select from ${table}`)).rowCount, 0, table);
    await client.query('rollback to before_look');
  }
}

/** The door stays shut, and nothing shows through it. */
async function refusedAtTheDoor(
  client: pg.PoolClient,
  actor: Pick<Probed, 'kind' | 'secret'>,
  { action, code }: { action?: string; code: string },
) {
  await client.query('savepoint before_door');
  await assert.rejects(begin(client, actor, action), { code });
  await client.query('rollback to before_door');
  await nothingReadable(client);
}

test('a true context reads: the attacks below would notice an empty database', () =>
  within(async (client) => {
    await begin(client, officer);
    assert.ok(((await client.query('select from crises')).rowCount ?? 0) > 0);
  }));

test('without a context nothing is readable', () => within((client) => nothingReadable(client)));

test('a context made up by the runtime role is refused', () =>
  within(async (client) => {
    const xid = (await client.query<{ x: string }>('select pg_current_xact_id()::text as x')).rows[0]?.x;
    const payload = JSON.stringify({
      x: xid,
      a: officer.accountId,
      r: ['system'],
      area: '34',
      n: 'demo.load',
      p: 'operations',
      g: ['crisis:r:any'],
    });
    for (const seal of ['', '00', randomBytes(32).toString('hex')]) {
      await wear(client, { payload, seal });
      await nothingReadable(client, 'XA500');
    }
  }));

test('a true context, edited in any field, is refused', () =>
  within(async (client) => {
    await begin(client, officer);
    const { payload, seal } = await contextOf(client);
    const fields = JSON.parse(payload) as Record<string, unknown>;
    const edits = {
      a: person('auditor').accountId,
      s: officer.accountId,
      c: officer.accountId,
      r: ['system'],
      area: '34',
      n: 'demo.load',
      p: 'audit',
      g: ['crisis:r:any'],
      x: '1',
    };
    for (const [field, value] of Object.entries(edits)) {
      await wear(client, { payload: JSON.stringify({ ...fields, [field]: value }), seal });
      await nothingReadable(client, 'XA500');
    }
  }));

test('a context that was true in an earlier transaction is refused in a later one, on this connection and on others', async () => {
  let old: Sealed | undefined;
  await within(async (client) => {
    await begin(client, officer);
    old = await contextOf(client);
  });
  for (let turn = 0; turn < 3; turn += 1)
    await within(async (client) => {
      if (turn > 0) await client.query('select pg_current_xact_id()');
      await wear(client, old as Sealed);
      await nothingReadable(client, 'XA500');
    });
});

test('a context that is true on one connection is refused on another at the same time', () =>
  within(async (one) => {
    await begin(one, officer);
    const sealed = await contextOf(one);
    await within(async (other) => {
      await other.query('select pg_current_xact_id()');
      await wear(other, sealed);
      await nothingReadable(other, 'XA500');
    });
    assert.ok(((await one.query('select from crises')).rowCount ?? 0) > 0);
  }));

test('after the commit nothing is readable, and a context kept for the session opens nothing', async () => {
  const client = await city.pool.connect();
  try {
    await client.query('begin');
    await begin(client, officer);
    const sealed = await contextOf(client);
    await client.query('commit');
    for (const table of content) assert.equal((await client.query(`select from ${table}`)).rowCount, 0);
    await wear(client, sealed, false);
    for (const table of content)
      await assert.rejects(client.query(`select from ${table}`), { code: 'XA500' });
  } finally {
    await client.query('reset all');
    client.release();
  }
});

test('a transaction has one context', () =>
  within(async (client) => {
    await begin(client, officer);
    await client.query('savepoint first');
    await assert.rejects(begin(client, officer, 'crisis.break_glass'), { code: 'XA500' });
    await client.query('rollback to first');
    assert.equal((JSON.parse((await contextOf(client)).payload) as { n: string }).n, 'crisis.list');
  }));

test('a context taken inside a savepoint is gone with it', () =>
  within(async (client) => {
    await client.query('savepoint inside');
    await begin(client, officer);
    await client.query('rollback to inside');
    await nothingReadable(client);
  }));

test('the audit log is written by its functions alone, under a true context', () =>
  within(async (client) => {
    const one = 'select record_audit(gen_random_uuid(), null, array[]::uuid[], 1, null, null)';
    const many =
      'select record_audits(array[gen_random_uuid()], array[null::uuid], array[gen_random_uuid()], array[null::text])';
    const refuse = async (statement: string, code: string) => {
      await client.query('savepoint before_audit');
      await assert.rejects(client.query(statement), { code });
      await client.query('rollback to before_audit');
    };
    await refuse(one, 'XA500');
    await refuse(many, 'XA500');
    await begin(client, officer);
    await refuse(many, 'XA500');
    await client.query(one);
    const { payload, seal } = await contextOf(client);
    await wear(client, { payload: payload.replace('duty_officer', 'system'), seal });
    await refuse(one, 'XA500');
    await refuse(many, 'XA500');
    for (const statement of [
      "insert into audit_entries (id, actor_name, roles, action, purpose) values (gen_random_uuid(), 'x', '{}', 'x', 'x')",
      "update audit_entries set actor_name = 'x'",
      'delete from audit_entries',
      'delete from audit_seals',
      "update audit_seals set root = '\\x00'",
    ])
      await refuse(statement, '42501');
  }));

test('an audit entry names who the context names, whatever the caller says', async () => {
  const id = randomUUID();
  const client = await city.pool.connect();
  await client.query('begin');
  await begin(client, officer);
  await client.query("select record_audit($1, null, array[]::uuid[], 1, 'the auditor', null)", [id]);
  await client.query('commit');
  client.release();
  const { rows } = await city.owner.query(
    'select actor_id, roles, action, purpose from audit_entries where id = $1',
    [id],
  );
  assert.deepEqual(rows, [
    { actor_id: officer.accountId, roles: ['duty_officer'], action: 'crisis.list', purpose: 'crisis' },
  ]);
});

const wrongSecrets: readonly (readonly [string, Pick<Probed, 'kind' | 'secret'>, string])[] = [
  ['an unknown session', { kind: 'session', secret: randomBytes(32) }, 'XA401'],
  ['no session at all', { kind: 'session', secret: null }, 'XA401'],
  ['a guessed system token', { kind: 'system', secret: randomBytes(32) }, 'XA401'],
  ['an empty system token', { kind: 'system', secret: Buffer.alloc(0) }, 'XA401'],
  ['an unknown receipt code', { kind: 'claim', secret: randomBytes(16) }, 'XA404'],
  ['nobody, for what needs somebody', { kind: 'anonymous', secret: null }, 'XA401'],
  ['an unknown kind of actor', { kind: 'root' as 'session', secret: randomBytes(32) }, 'XA403'],
  ['a role that may not', person('volunteer'), 'XA403'],
  ['a receipt code for a desk action', claimant, 'XA403'],
];
for (const [who, actor, code] of wrongSecrets)
  test(`refused with ${code}: ${who}`, () => within((client) => refusedAtTheDoor(client, actor, { code })));

test('refused with XA500: an action that does not exist', () =>
  within((client) => refusedAtTheDoor(client, officer, { action: 'crisis.read_all', code: 'XA500' })));

const sessionStates: readonly (readonly [words: string, spoil: string, mend: string, code: string])[] = [
  [
    'idle for sixteen minutes',
    "sessions set last_seen_at = now() - interval '16 minutes'",
    'sessions set last_seen_at = now()',
    'XA419',
  ],
  [
    'older than twelve hours',
    "sessions set started_at = now() - interval '721 minutes'",
    'sessions set started_at = now()',
    'XA419',
  ],
  ['that was ended', 'sessions set ended_at = now()', 'sessions set ended_at = null', 'XA419'],
  ['of a disabled account', 'accounts set disabled_at = now()', 'accounts set disabled_at = null', 'XA419'],
  [
    'of a person whose role was taken',
    'role_grants set revoked_at = now()',
    'role_grants set revoked_at = null',
    'XA403',
  ],
];
for (const [words, spoil, mend, code] of sessionStates)
  test(`refused with ${code}: a session ${words}`, async () => {
    const change = (what: string) =>
      city.owner.query(`update ${what} where ${what.startsWith('accounts') ? 'id' : 'account_id'} = $1`, [
        officer.accountId,
      ]);
    await change(spoil);
    await within((client) => refusedAtTheDoor(client, officer, { code }));
    await change(mend);
    await within(async (client) => void (await begin(client, officer)));
  });

test('refused with XA428: what wants a fresh second factor, with a stale one or none', async () => {
  for (const second of ["now() - interval '16 minutes'", 'null']) {
    await city.owner.query(`update sessions set second_factor_at = ${second} where account_id = $1`, [
      officer.accountId,
    ]);
    await within((client) =>
      refusedAtTheDoor(client, officer, { action: 'crisis.break_glass', code: 'XA428' }),
    );
  }
  await city.owner.query('update sessions set second_factor_at = now() where account_id = $1', [
    officer.accountId,
  ]);
  await within(async (client) => void (await begin(client, officer, 'crisis.break_glass')));
});

test('a context of one city opens nothing in another city of the same database', async () => {
  const systemToken = randomBytes(32);
  await migrate({
    ownerUrl: city.ownerUrl,
    cityCode: '341200',
    appPassword: city.credentials.appPassword,
    systemToken,
    sources: migrationSources,
  });
  await within(async (client) => {
    await client.query('set local search_path to city_341200, ref, public');
    await begin(client, { kind: 'system', secret: systemToken }, 'demo.load');
    assert.equal((await client.query('select from crises')).rowCount, 0);
    for (const table of content) {
      await client.query('savepoint across');
      await assert.rejects(client.query(`select from city_341300.${table}`), { code: 'XA500' }, table);
      await client.query('rollback to across');
    }
  });
});
