import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feelingLines } from './feeling-points.ts';

const told = (partyId: string, score: number, at: string, moment: 'before' | 'after' = 'before') => ({
  partyId,
  sessionId: null,
  moment,
  score,
  at: `2026-03-02T${at}:00.000Z`,
});
const sideOf = new Map([
  ['a', 'applicant'],
  ['b', 'applicant'],
  ['c', 'respondent'],
] as const);

test('those of one side who tell together make one dot, the mean of them', () => {
  const lines = feelingLines([told('a', 8, '09:00'), told('b', 6, '09:05'), told('c', 5, '09:01')], sideOf);
  assert.deepEqual(
    lines.get('applicant')?.map(({ value, tellers }) => [value, tellers]),
    [[7, 2]],
  );
  assert.deepEqual(
    lines.get('respondent')?.map(({ value }) => value),
    [5],
  );
});

test('before and after stay apart, however short the talk', () => {
  const lines = feelingLines([told('a', 8, '09:00'), told('a', 4, '09:05', 'after')], sideOf);
  assert.deepEqual(
    lines.get('applicant')?.map(({ value }) => value),
    [8, 4],
  );
});

test('who belongs to no side is left out', () => {
  assert.equal(feelingLines([told('stranger', 9, '09:00')], sideOf).size, 0);
});
