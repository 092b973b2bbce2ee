import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupDemoRoles } from './demo-parts.ts';
import type { DemoRole } from './use-sign-in.ts';

const person = (role: DemoRole['role'], loginName: string): DemoRole => ({
  role,
  loginName,
  displayName: '某人',
  password: '',
  code: '',
  place: { zh: '', en: '' },
  tryThis: { zh: '', en: '' },
});
const roles = [
  person('index_expert', 'expert.1'),
  person('duty_officer', 'duty.city'),
  person('trainer', 't.1'),
];
const wordsOf = ({ loginName }: DemoRole) => loginName;
const shown = (part: 'care' | 'index' | null, search: string) =>
  groupDemoRoles(roles, { part, search, wordsOf }).map((group) => [group.part, group.roles[0]?.loginName]);

test('each role stands in one part, what no part names in the office', () => {
  assert.deepEqual(shown(null, ''), [
    ['care', 'duty.city'],
    ['index', 'expert.1'],
    ['office', 't.1'],
  ]);
});

test('a part and a search leave what fits both; the search minds no capitals and wants every word', () => {
  assert.deepEqual(shown('index', ''), [['index', 'expert.1']]);
  assert.deepEqual(shown(null, ' DUTY city '), [['care', 'duty.city']]);
  assert.deepEqual(shown('care', 'expert'), []);
});
