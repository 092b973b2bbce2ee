import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type City, openWitness, sealAudit, verifyAudit } from '@xinan/platform';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import fc from 'fast-check';
import { migrationSources } from '../apps/server/src/modules.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'xinan-witness-'));
const file = path.join(dir, 'audit-roots.log');
let testCity: TestCity;
let city: City;
let written: string;

/** Seals once everything written so far lies below the horizon: other databases of the run have transactions too. */
async function seal(by: City = city): Promise<boolean> {
  const passed = async () => {
    const { rows } = await testCity.owner.query<{ passed: boolean }>(
      'select coalesce(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) as passed from audit_entries',
    );
    return rows[0]?.passed;
  };
  while (!(await passed())) await sleep(20);
  return sealAudit(by);
}

/** A few uses of actions, then a seal. */
async function work(uses: number): Promise<void> {
  for (let use = 0; use < uses; use += 1)
    await testCity.transact(testCity.systemActor, 'message.send', (tx) =>
      Promise.resolve(tx.touch(randomUUID())),
    );
  await seal();
}

/** Leaves the log as it was before somebody tampered with it. */
async function restore(): Promise<void> {
  await testCity.owner.query('truncate audit_entries, audit_seals');
  await testCity.owner.query('insert into audit_entries select * from kept_entries');
  await testCity.owner.query('insert into audit_seals select * from kept_seals');
  await writeFile(file, written);
}

before(async () => {
  testCity = await openTestCity(migrationSources);
  city = { ...testCity, witness: openWitness(file) };
  for (let seal = 0; seal < 6; seal += 1) await work(5);
  await testCity.owner.query('create table kept_entries as select * from audit_entries');
  await testCity.owner.query('create table kept_seals as select * from audit_seals');
  written = await readFile(file, 'utf8');
});
afterEach(restore);
after(async () => {
  await testCity.close();
  rmSync(dir, { recursive: true });
});

const faults = async () => (await verifyAudit(city, city.systemActor)).faults;
const tell = async () =>
  (await faults()).map(({ kind, seal, entryId }) => `${kind} ${seal} ${entryId ?? ''}`.trim());

test('an untouched chain is intact', async () => {
  const report = await verifyAudit(city, city.systemActor);
  assert.deepEqual(report.faults, []);
  assert.equal(report.seals, 6);
  assert.ok(report.entries >= 30);
});

interface Row {
  id: string;
  seal: number;
}

/** The sealed entries with the seal they are under. */
async function sealedRows(): Promise<Row[]> {
  const { rows } = await testCity.owner.query<Row>(
    'select unnest(entry_ids) as id, seq as seal from kept_seals order by 2, 1',
  );
  return rows;
}

// Every column, changed to something it was not.
const edits: Readonly<Record<string, string>> = {
  at: "at + interval '1 microsecond'",
  actor_id: 'gen_random_uuid()',
  actor_name: "actor_name || '.'",
  roles: "roles || array['auditor']",
  on_behalf_of: "coalesce(on_behalf_of, '') || 'x'",
  action: "action || 's'",
  purpose: "'care'",
  subject_id: 'gen_random_uuid()',
  object_ids: 'object_ids || gen_random_uuid()',
  row_count: 'row_count + 1',
  outcome: "'refused'",
  request_id: "coalesce(request_id, '') || 'x'",
};

test('every column of an entry is watched', async () => {
  const { rows } = await testCity.owner.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = 'audit_entries'::regclass and attnum > 0 order by 1",
  );
  assert.deepEqual(
    [...Object.keys(edits), 'id', 'xid'].sort(),
    rows.map(({ name }) => name),
  );
});

for (const [column, value] of Object.entries(edits))
  test(`an edited ${column} is named`, async () => {
    const [row] = await sealedRows();
    await testCity.owner.query(`update audit_entries set ${column} = ${value} where id = $1`, [row?.id]);
    assert.deepEqual(await tell(), [`edited ${row?.seal} ${row?.id}`]);
  });

test('an entry under another id, or moved to another transaction, is named', async () => {
  const [row] = await sealedRows();
  await testCity.owner.query('update audit_entries set id = $2 where id = $1', [row?.id, randomUUID()]);
  assert.match((await tell()).join(), new RegExp(`missing 1 ${row?.id}`));
  await restore();
  await testCity.owner.query(
    'update audit_entries set xid = (select max(horizon::text::bigint)::text::xid8 from audit_seals) where id = $1',
    [row?.id],
  );
  assert.match((await tell()).join(), new RegExp(`missing 1 ${row?.id}.*added 6 ${row?.id}`));
});

const sealEdits: Readonly<Record<string, string>> = {
  sealed_at: "sealed_at + interval '1 second'",
  horizon: '(horizon::text::bigint + 1)::text::xid8',
  entry_ids: 'entry_ids[2:]',
  leaves: "leaves || '\\x00'",
  root: 'sha256(root)',
  previous: 'sha256(previous)',
  chain: 'sha256(chain)',
  signature: 'sha256(signature)',
};
for (const [column, value] of Object.entries(sealEdits))
  test(`a seal with another ${column} is named`, async () => {
    await testCity.owner.query(`update audit_seals set ${column} = ${value} where seq = 3`);
    const named = await faults();
    assert.ok(
      named.some(({ seal }) => seal === 3),
      JSON.stringify(named),
    );
  });

test('seals in another order are named', async () => {
  await testCity.owner.query('update audit_seals set seq = seq + 100');
  await testCity.owner.query(
    'update audit_seals set seq = case seq when 102 then 4 when 104 then 2 else seq - 100 end',
  );
  const named = new Set((await faults()).map(({ seal }) => seal));
  assert.ok(named.has(2) && named.has(4));
});

type Tampering =
  | { kind: 'edit'; column: string; at: number }
  | { kind: 'delete'; at: number; many: number }
  | { kind: 'insert'; at: number }
  | { kind: 'swap'; one: number; other: number }
  | { kind: 'cut'; seals: number };

const place = fc.nat({ max: 29 });
const tamperings: fc.Arbitrary<Tampering> = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    column: fc.constantFrom(...Object.keys(edits)),
    at: place,
  }),
  fc.record({ kind: fc.constant('delete' as const), at: place, many: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ kind: fc.constant('insert' as const), at: place }),
  fc.record({ kind: fc.constant('swap' as const), one: place, other: place }),
  fc.record({ kind: fc.constant('cut' as const), seals: fc.integer({ min: 1, max: 6 }) }),
);

/** Does it, and says which words must be among the faults. */
async function tamper(tampering: Tampering, rows: readonly Row[]): Promise<string[]> {
  const { owner } = testCity;
  const at = (index: number) => rows[index] as Row;
  switch (tampering.kind) {
    case 'edit':
      await owner.query(
        `update audit_entries set ${tampering.column} = ${edits[tampering.column]} where id = $1`,
        [at(tampering.at).id],
      );
      return [`edited ${at(tampering.at).seal} ${at(tampering.at).id}`];
    case 'delete': {
      const gone = rows.slice(tampering.at, tampering.at + tampering.many);
      await owner.query('delete from audit_entries where id = any ($1)', [gone.map(({ id }) => id)]);
      return gone.map(({ id, seal }) => `missing ${seal} ${id}`);
    }
    case 'insert': {
      const id = randomUUID();
      await owner.query(
        `insert into audit_entries select (jsonb_populate_record(e, jsonb_build_object('id', $2::text))).* from audit_entries e where id = $1`,
        [at(tampering.at).id, id],
      );
      return [`added ${at(tampering.at).seal} ${id}`];
    }
    case 'swap': {
      const [one, other] = [at(tampering.one), at(tampering.other)];
      if (one.id === other.id) return [];
      await owner.query(
        'update audit_entries e set at = k.at from kept_entries k where (e.id, k.id) in (($1, $2), ($2, $1))',
        [one.id, other.id],
      );
      return [`edited ${one.seal} ${one.id}`, `edited ${other.seal} ${other.id}`];
    }
    case 'cut':
      await owner.query('delete from audit_seals where seq > 6 - $1::int', [tampering.seals]);
      await owner.query(
        'delete from audit_entries where xid > coalesce((select max(horizon) from audit_seals), $1::text::xid8)',
        ['0'],
      );
      return Array.from({ length: tampering.seals }, (_, index) => `witness_differs ${6 - index}`);
  }
}

test('random edits, deletions, insertions, swaps and cut-off seals are all detected and named', async () => {
  const rows = await sealedRows();
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(tamperings, async (tampering) => {
      const wanted = await tamper(tampering, rows);
      const told = await tell();
      await restore();
      for (const words of wanted)
        assert.ok(told.includes(words), `${JSON.stringify(tampering)}: ${words} not in ${told.join(', ')}`);
      assert.equal(told.length > 0, wanted.length > 0);
      seen.add(tampering.kind);
    }),
    { numRuns: 150 },
  );
  assert.equal(seen.size, 5);
});

test('cutting off the newest seals and sealing anew is named by the witness', async () => {
  await testCity.owner.query('delete from audit_seals where seq >= 5');
  await testCity.owner.query(
    "update audit_entries set actor_name = 'nobody' where xid > (select max(horizon) from audit_seals)",
  );
  while (await seal()) continue;
  const told = await tell();
  assert.ok(told.includes('witness_differs 5') && told.includes('witness_differs 6'), told.join());
});

test('without the witness the same would go unseen: that is what it is for', async () => {
  await testCity.owner.query('delete from audit_seals where seq >= 5');
  await testCity.owner.query('delete from audit_entries where xid > (select max(horizon) from audit_seals)');
  const { faults: unseen } = await verifyAudit(testCity, testCity.systemActor);
  assert.deepEqual(unseen, []);
  assert.deepEqual(await tell(), ['witness_differs 5', 'witness_differs 6']);
});

test('an edited, torn out or unreadable line of the witness is named', async () => {
  const lines = written.trimEnd().split('\n');
  const without = (index: number) => `${lines.filter((_, each) => each !== index).join('\n')}\n`;
  await writeFile(file, without(2));
  assert.deepEqual(await tell(), ['witness_differs 3']);
  await writeFile(
    file,
    written.replace(
      /("seq":4.*"chain":")(.)/,
      (_, head: string, sign: string) => head + (sign === '0' ? '1' : '0'),
    ),
  );
  assert.deepEqual(await tell(), ['witness_differs 4']);
  await writeFile(file, written.replace('{"seq":2', '#"seq":2'));
  assert.deepEqual(await tell(), ['witness_differs 0', 'witness_differs 2']);
});

test('a seal that a crash kept from the witness is written down by the next round', async () => {
  const lines = written.split('\n');
  await writeFile(file, `${lines.slice(0, 4).join('\n')}\n${lines[4]?.slice(0, 30)}`);
  assert.deepEqual(await tell(), []);
  await seal();
  assert.deepEqual(await tell(), []);
  const seals = await openWitness(file).read();
  assert.deepEqual(
    new Set(seals.map(({ seq }) => seq)).size,
    (await verifyAudit(city, city.systemActor)).seals,
  );
});

test('another server catches up on seals it did not make', async () => {
  const elsewhere = path.join(dir, 'elsewhere', 'audit-roots.log');
  const other = { ...testCity, witness: openWitness(elsewhere) };
  await seal(other);
  const seals = await openWitness(elsewhere).read();
  assert.deepEqual(
    seals.slice(0, 6).map(({ seq }) => seq),
    [1, 2, 3, 4, 5, 6],
  );
});
