import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionNames, actionOf, unfoldGrants } from '@xinan/policy';

const grants = unfoldGrants();

test('each role, class and operation of each action is one grant, and there is no other', () => {
  const wanted = actionNames.reduce((sum, name) => {
    const { by, data } = actionOf(name);
    return sum + Object.keys(by).length * Object.values(data).join('').length;
  }, 0);
  assert.equal(grants.length, wanted);
  const keys = new Set(
    grants.map(({ action, role, dataClass, operation }) => [action, role, dataClass, operation].join(' ')),
  );
  assert.equal(keys.size, wanted);
});

test('the order is the same every time: the database compares by it', () => {
  assert.deepEqual(unfoldGrants(), grants);
});

const publicKnowledge = ['reference', 'instrument'];

test('whoever may act reads reference data and instruments in full', () => {
  const read = grants.filter(
    ({ dataClass, operation }) => publicKnowledge.includes(dataClass) && operation === 'r',
  );
  assert.ok(read.length > 0 && read.every(({ reach }) => reach === 'any'));
});

test('notices and facts are added by whoever acts; only reach any reaches further', () => {
  const added = grants.filter(
    ({ dataClass, operation }) => ['event', 'statistic'].includes(dataClass) && operation === 'c',
  );
  assert.ok(added.length > 0 && added.every(({ reach }) => reach === 'create' || reach === 'any'));
});

test('everything else reaches as far as the action says', () => {
  for (const { action, role, dataClass, operation, reach } of grants) {
    if (publicKnowledge.includes(dataClass) || operation === 'c') continue;
    assert.equal(reach, actionOf(action).by[role]);
  }
});
