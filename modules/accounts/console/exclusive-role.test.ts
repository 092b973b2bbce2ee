import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conflictingRole } from './exclusive-role.ts';

test('of the three administrators a person holds one', () => {
  assert.equal(conflictingRole(['auditor', 'volunteer'], 'system_admin'), 'auditor');
  assert.equal(conflictingRole(['auditor'], 'auditor'), undefined);
});

test('other roles stand beside each other', () => {
  assert.equal(conflictingRole(['auditor'], 'volunteer'), undefined);
  assert.equal(conflictingRole(['duty_officer'], 'system_admin'), undefined);
});
