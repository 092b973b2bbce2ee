import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextMove } from './next-move.ts';

const counts = { toReport: 2, toReview: 3, toVerify: 4, overdue: 1 };

test('each role gets its own next thing', () => {
  assert.deepEqual(nextMove(counts, ['data_officer']), { kind: 'report', count: 3 });
  assert.deepEqual(nextMove(counts, ['data_reviewer']), { kind: 'review', count: 3 });
  assert.deepEqual(nextMove(counts, ['index_verifier']), { kind: 'verify', count: 4 });
  assert.deepEqual(nextMove(counts, ['index_manager']), { kind: 'look', count: 0 });
});

test('where nothing waits for a role, another role of the person is asked', () => {
  const idle = { ...counts, toReport: 0, overdue: 0 };
  assert.deepEqual(nextMove(idle, ['data_officer', 'data_reviewer']), { kind: 'review', count: 3 });
  assert.equal(nextMove(idle, ['data_officer']).kind, 'look');
});
