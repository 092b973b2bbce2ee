import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, localDateOf } from '@xinan/cn/dates';
import fc from 'fast-check';
import {
  countClosure,
  countReturn,
  countReview,
  type DatedFact,
  type FollowUpOutcome,
  followUpOutcomes,
  type PlannedFollowUp,
  recountFollowUp,
  wordsOf,
} from '../domain.ts';

const instants = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2027-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const dayMs = 86_400_000;

const cellsOf = (facts: readonly DatedFact[]): Map<string, number> => {
  const cells = new Map<string, number>();
  for (const { metric, day, dims, quantity = 1 } of facts) {
    const cell = JSON.stringify([metric, day, dims]);
    const sum = (cells.get(cell) ?? 0) + quantity;
    if (sum === 0) cells.delete(cell);
    else cells.set(cell, sum);
  }
  return cells;
};

const planned: fc.Arbitrary<PlannedFollowUp> = fc.record({
  dueAt: fc.constantFrom(new Date('2026-03-31T15:59:59Z'), new Date('2026-04-01T04:00:00Z')),
  doneAt: fc.option(instants),
  supersededAt: fc.option(instants),
  outcome: fc.constantFrom(...(wordsOf(followUpOutcomes) as FollowUpOutcome[])),
});

test('however a follow-up changes, it stands in the one cell of its last state, or in none', () => {
  fc.assert(
    fc.property(planned, fc.array(planned, { minLength: 1, maxLength: 6 }), (first, changes) => {
      const life = changes.map((change) => ({ ...change, dueAt: first.dueAt }));
      const facts = life.flatMap((after, index) => recountFollowUp(life[index - 1] ?? null, after));
      assert.deepEqual(cellsOf(facts), cellsOf(recountFollowUp(null, life.at(-1)!)));
    }),
  );
});

test('a follow-up counts on the day it is due, in time only if it reached somebody by then', () => {
  const dueAt = new Date('2026-03-31T15:59:59Z');
  const open = { dueAt, doneAt: null, supersededAt: null, outcome: null };
  const [first] = recountFollowUp(null, open);
  assert.deepEqual([first?.day, first?.dims], ['2026-03-31', { fate: 'open' }]);
  const fate = (change: Partial<PlannedFollowUp>) =>
    [...recountFollowUp(null, { ...open, ...change })].map(({ dims }) => dims)[0];
  assert.deepEqual(fate({ doneAt: dueAt, outcome: 'reached' }), { fate: 'in_time' });
  assert.deepEqual(fate({ doneAt: new Date(dueAt.getTime() + 1), outcome: 'reached' }), { fate: 'late' });
  assert.deepEqual(fate({ doneAt: dueAt, outcome: 'not_reached' }), { fate: 'not_reached' });
  assert.equal(fate({ supersededAt: new Date(dueAt.getTime() - 1) }), undefined, 'it never fell due');
  assert.deepEqual(fate({ supersededAt: dueAt }), { fate: 'open' }, 'it was due and nobody called');
});

test('a closure is in the cohort of its ninetieth day; a return within moves it, a later one does not', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 200 * dayMs }), (closedAt, afterMs) => {
      const facts = [
        ...countClosure(closedAt),
        ...countReturn(closedAt, new Date(closedAt.getTime() + afterMs)),
      ];
      const again = afterMs <= 90 * dayMs ? 'yes' : 'no';
      const day = addDays(localDateOf(closedAt), 90);
      assert.deepEqual([...cellsOf(facts)], [[JSON.stringify(['crisis.closure', day, { again }]), 1]]);
    }),
  );
});

test('a review is in time up to the very end of the seventh day, on the day of the alert', () => {
  const raisedAt = new Date('2026-01-31T15:30:00Z');
  const after = (ms: number) =>
    countReview({ raisedAt, source: 'school' }, new Date(raisedAt.getTime() + ms));
  assert.deepEqual(
    [after(7 * dayMs).day, after(7 * dayMs).dims],
    ['2026-01-31', { source: 'school', inTime: 'yes' }],
  );
  assert.deepEqual(after(7 * dayMs + 1).dims, { source: 'school', inTime: 'no' });
});
