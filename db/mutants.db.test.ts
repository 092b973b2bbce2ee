import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { migrationSources } from '../apps/server/src/modules.ts';
import { type Nursery, openNursery } from './mutation/kill.ts';
import { mutants } from './mutation/mutants.ts';

let nursery: Nursery;

before(async () => {
  nursery = await openNursery(migrationSources);
});
after(() => nursery.close());

test('an unbroken copy is quiet: neither the catalogue nor the matrix complains', async () => {
  assert.equal(await nursery.kill({ name: 'none', sql: 'select 1' }), undefined);
  const quiet = {
    name: 'none',
    sql: 'select 1',
    roles: 'duty_officer resident',
    actions: 'crisis.acknowledge assessment.read_own',
  };
  assert.equal(await nursery.kill(quiet), undefined);
});

for (const mutant of mutants.filter((each) => each.fast))
  test(`it is noticed: ${mutant.name}`, async () => {
    assert.ok(await nursery.kill(mutant), 'survived');
  });
