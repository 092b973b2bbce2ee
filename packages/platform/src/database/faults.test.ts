import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError } from '@xinan/contract-kit';
import pg from 'pg';
import { nameConstraint, readFault } from './faults.ts';

function databaseFault(fields: Partial<pg.DatabaseError>, message = 'refused'): pg.DatabaseError {
  return Object.assign(new pg.DatabaseError(message, 0, 'error'), fields);
}
const codeOf = (fault: unknown) => (fault instanceof DomainError ? fault.code : undefined);

for (const [state, code] of [
  ['XA401', 'session.required'],
  ['XA419', 'session.expired'],
  ['XA403', 'action.forbidden'],
  ['XA404', 'claim.unknown'],
  ['XA428', 'session.stale'],
  ['22021', 'request.invalid'],
] as const)
  test(`${state} is ${code}`, () => assert.equal(codeOf(readFault(databaseFault({ code: state }))), code));

test('a row beyond the reach is a record that is not there; a missing privilege is a bug and stays one', () => {
  const row = databaseFault(
    { code: '42501' },
    'new row violates row-level security policy for table "crises"',
  );
  assert.equal(codeOf(readFault(row)), 'record.not_found');
  const privilege = databaseFault({ code: '42501' }, 'permission denied for table credentials');
  assert.equal(readFault(privilege), privilege);
});

test('a forged context is no expected failure', () => {
  const forged = databaseFault({ code: 'XA500' });
  assert.equal(readFault(forged), forged);
});

test('a constraint that a module named is its failure, any other stays what it is', () => {
  nameConstraint('doors_one_key', 'door.taken');
  assert.equal(
    codeOf(readFault(databaseFault({ code: '23505', constraint: 'doors_one_key' }))),
    'door.taken',
  );
  const other = databaseFault({ code: '23505', constraint: 'doors_pk' });
  assert.equal(readFault(other), other);
  assert.equal(readFault('not an error'), 'not an error');
});
