import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { allowedSteps, toMermaid } from '@xinan/contract-kit/state-table';
import { draftStates } from '../contract.ts';
import { draftStateTable } from './draft-states.ts';

test('the states are those of the contract', () => {
  assert.deepEqual(Object.keys(draftStateTable.states).sort(), [...draftStates].sort());
});

test('the README shows this table', () => {
  const readme = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8');
  assert.ok(readme.includes(toMermaid(draftStateTable)));
});

test('nobody who writes decides, and nobody who decides writes', () => {
  const holds = new Set(['other_person', 'no_fault'] as const);
  const steps = (role: string) =>
    draftStates.flatMap((state) => allowedSteps(draftStateTable, { state, roles: [role], holds }));
  assert.deepEqual(new Set(steps('instrument_manager')), new Set(['save', 'submit', 'discard']));
  assert.deepEqual(new Set(steps('instrument_approver')), new Set(['release', 'refuse']));
});
