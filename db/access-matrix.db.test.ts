import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import { migrationSources } from '../apps/server/src/modules.ts';
import { actorsOf } from './matrix/actors.ts';
import { compareMatrix } from './matrix/compare.ts';
import { type Fixture, plantFixture } from './matrix/fixture.ts';
import { mayBegin } from './oracle/actions.ts';
import { lines } from './oracle/matrix.ts';

let city: TestCity;
let fixture: Fixture;

before(async () => {
  city = await openTestCity(migrationSources);
  fixture = await plantFixture(city);
});
after(() => city.close());

test('the oracle speaks of every table and every action, and of no other', () => {
  assert.deepEqual(
    Object.keys(lines).sort(),
    fixture.tables.map(({ name }) => name),
  );
  assert.deepEqual(Object.keys(mayBegin).sort(), [...fixture.actions]);
});

// The longest test of the house: a busy machine takes longer than a hanging one is given.
const patience = { timeout: 1_200_000 };

test(
  'every role, under every action, reaches in every table what the oracle says and nothing else',
  patience,
  async (t) => {
    const { cells, refusals, differences } = await compareMatrix(
      city,
      fixture,
      actorsOf(city.credentials.systemToken),
    );
    t.diagnostic(
      `${cells} cells in tables, ${refusals} actions refused at the door, ${differences.length} differ`,
    );
    assert.deepEqual(differences.slice(0, 60), []);
    assert.ok(cells > 1_000_000);
  },
);

test('with an empty action table nobody reaches anything', async () => {
  await city.owner.query('begin');
  await city.owner.query('delete from actions where name <> $1', ['place.browse']);
  await city.owner.query('delete from action_grants');
  await city.owner.query('commit');
  const client = await city.pool.connect();
  try {
    for (const { name } of fixture.tables) {
      const rows = await client.query(`select count(*)::int as n from ${name}`).then(
        ({ rows: [row] }) => row as { n: number },
        (fault: { code: string }) => fault.code,
      );
      assert.ok(rows === '42501' || (typeof rows === 'object' && rows.n === 0), name);
    }
    for (const { role, kind, secret } of actorsOf(city.credentials.systemToken))
      await assert.rejects(
        client.query('select begin_context($1, $2, $3)', [kind, secret, 'place.browse']),
        role === 'gone_party' ? /unknown receipt code/ : /forbidden/,
      );
  } finally {
    client.release();
  }
});
