import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allowedSteps, judgeStep, toMermaid } from '@xinan/contract-kit';
import { type VersionCondition, type VersionState, versionStates } from './states.ts';

const all = new Set<VersionCondition>(['other_person', 'both_languages', 'not_past']);
const office = ['city_admin'];

test('who has written any of it cannot approve it', () => {
  const holds = new Set<VersionCondition>(['both_languages', 'not_past']);
  assert.deepEqual(judgeStep(versionStates, 'approve', { state: 'draft', roles: office, holds }), {
    kind: 'unmet',
    conditions: ['other_person'],
  });
  assert.equal(
    judgeStep(versionStates, 'approve', { state: 'draft', roles: office, holds: all }).kind,
    'allowed',
  );
});

test('only the city office takes steps', () => {
  for (const state of Object.keys(versionStates.states) as VersionState[])
    assert.deepEqual(
      allowedSteps(versionStates, { state, roles: ['mediation_lead', 'data_officer'], holds: all }),
      [],
    );
});

test('what was approved is never saved again', () => {
  for (const state of ['in_force', 'superseded', 'withdrawn'] as const)
    assert.equal(judgeStep(versionStates, 'save', { state, roles: office, holds: all }).kind, 'wrong-state');
});

test('the diagram in the README is the one the state table draws', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const diagrams = [...readme.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, diagram]) => diagram);
  assert.deepEqual(diagrams, [toMermaid(versionStates)]);
});
