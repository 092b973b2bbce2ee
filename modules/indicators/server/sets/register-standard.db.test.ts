import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addDays, localDateOf } from '@xinan/cn/dates';
import { loadReferenceSet } from '@xinan/indicators/reference';
import { hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { nameConstraint, uuidV7 } from '@xinan/platform';
import { findGoverning, standardsModule } from '@xinan/standards';
import { migrationSources } from '../../../../apps/server/src/modules.ts';
import * as contract from '../../contract.ts';
import { call, failsWith } from '../office.fixture.ts';
import { registerStandard } from './register-standard.ts';
import { findSet } from './tell-set.ts';

type Person = Awaited<ReturnType<typeof hireStaff>>;
const today = localDateOf(new Date());
const thisMonth = `${today.slice(0, 8)}01`;
const later = `${addDays(thisMonth, 40).slice(0, 8)}01`;

let city: TestCity;
let manager: Person;
let approver: Person;
before(async () => {
  for (const [constraint, code] of Object.entries(standardsModule.constraints ?? {}))
    nameConstraint(constraint, code);
  city = await openTestCity(migrationSources);
  manager = await hireStaff(city, { name: '郑管理', roles: ['index_manager'], regionCode: '341300' });
  approver = await hireStaff(city, { name: '冯审定', roles: ['index_approver'], regionCode: '341300' });
});
after(() => city.close());

async function adopt(version: string, validFrom: string) {
  const { edition: _, ...draft } = await loadReferenceSet();
  const id = uuidV7();
  const content = JSON.stringify({ ...draft, version });
  await call({ city }, manager, contract.createSet, { body: { id, format: 'json', content } });
  await call({ city }, manager, contract.freezeSet, { params: { id }, body: { rowVersion: 1 } });
  return call({ city }, approver, contract.adoptSet, { params: { id }, body: { rowVersion: 2, validFrom } });
}

const versions = async () =>
  (
    await city.owner.query(
      `select s.code, s.kind, v.number, v.state, v.valid_from::text as from, v.superseded_on::text as until,
              v.author_name as author, v.approver_name as approver, v.body_zh::text as body
         from standard_versions v join standards s on s.id = v.standard_id order by v.number`,
    )
  ).rows as Record<string, string>[];

test('an adopted set stands in the library with its validity, its fingerprint and both names', async () => {
  const set = await adopt('1.0.0', thisMonth);
  const [row, more] = await versions();
  assert.equal(more, undefined);
  assert.deepEqual(
    [row?.code, row?.kind, row?.state, row?.from, row?.author, row?.approver],
    ['SET-XINAN-REFERENCE-158', 'set', 'in_force', thisMonth, '郑管理', '冯审定'],
  );
  assert.ok(row?.body?.includes(set.edition));
  const governing = await city.transact(manager.actor, 'standard.read', (tx) =>
    findGoverning(tx, ['indicators.tasks']),
  );
  assert.deepEqual(
    governing.map(({ code }) => code),
    ['SET-XINAN-REFERENCE-158'],
  );
});

test('the same content again adds nothing', async () => {
  const { rows } = await city.owner.query("select id from indicator_sets where state = 'in_force'");
  await city.transact(approver.actor, 'index.adopt', async (tx) =>
    registerStandard(tx, await findSet(tx, rows[0].id), later),
  );
  assert.equal((await versions()).length, 1);
});

test('the next version ends the former on its first day', async () => {
  await adopt('1.1.0', later);
  assert.deepEqual(
    (await versions()).map(({ number, state, from, until }) => [number, state, from, until]),
    [
      [1, 'superseded', thisMonth, later],
      [2, 'in_force', later, null],
    ],
  );
});

test('where the library refuses, the set is not adopted either', async () => {
  await assert.rejects(adopt('1.2.0', thisMonth), failsWith('standard.overlap'));
  const { rows } = await city.owner.query("select state from indicator_sets where version = '1.2.0'");
  assert.deepEqual(rows, [{ state: 'frozen' }]);
  assert.equal((await versions()).length, 2);
});
