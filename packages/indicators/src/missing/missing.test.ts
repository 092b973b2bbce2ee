import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { coverageOf, isCovered, notApplicableReview } from './coverage.ts';
import { statusWhenNotDue, treatments, type ValueStatus } from './status.ts';

test('the table of missing data', () => {
  const row = (status: ValueStatus) => {
    const { usable, applicable, scored, mayShow, label } = treatments[status];
    return [usable, applicable, scored, mayShow, label.zh];
  };
  assert.deepEqual(row('reported'), [true, true, 'value', true, '']);
  assert.deepEqual(row('late'), [true, true, 'value', true, '迟报']);
  assert.deepEqual(row('provisional'), [true, true, 'value', true, '暂定']);
  assert.deepEqual(row('carried'), [true, true, 'value', true, '沿用上期']);
  assert.deepEqual(row('suppressed'), [true, true, 'value', false, '*']);
  assert.deepEqual(row('not_applicable'), [false, false, 'leave_out', true, '不适用']);
  assert.deepEqual(row('not_due'), [false, true, 'leave_out', true, '未到期']);
  assert.deepEqual(row('not_reported'), [false, true, 'zero', true, '未报']);
  assert.deepEqual(row('rejected'), [false, true, 'zero', true, '未通过']);
});

test('a value is carried for one cycle', () => {
  assert.deepEqual(
    [0, 1, 1.01, 2, null, -0.1].map((age) => statusWhenNotDue(age)),
    ['carried', 'carried', 'not_due', 'not_due', 'not_due', 'not_due'],
  );
  assert.deepEqual([statusWhenNotDue(2, 2), statusWhenNotDue(0.5, 0)], ['carried', 'not_due']);
});

describe('coverage', () => {
  const values = [
    { weight: 0.5, status: 'reported' },
    { weight: 0.25, status: 'not_reported' },
    { weight: 0.25, status: 'not_applicable' },
  ] as const;
  test('usable over applicable', () => {
    assert.equal(coverageOf(values), 0.5 / 0.75);
    assert.equal(coverageOf(values.slice(2)), null);
    assert.equal(coverageOf(values.slice(1)), 0);
  });
  test('what may be published', () => {
    assert.deepEqual(
      [2 / 3, 0.666, 0.66].map((share) => isCovered(share, 'level1')),
      [true, false, false],
    );
    assert.deepEqual(
      [0.75, 0.7499].map((share) => isCovered(share, 'theme')),
      [true, false],
    );
    assert.deepEqual(
      [0.8, 0.7999].map((share) => isCovered(share, 'total')),
      [true, false],
    );
    assert.equal(isCovered(2 / 3, 'level1', { level1: 0.6667, theme: 1, total: 1 }), true);
    assert.equal(isCovered(null, 'total'), false);
  });
  test('too much not applicable is reviewed', () => {
    assert.deepEqual(notApplicableReview(values), { share: 0.25, mustReview: true });
    assert.deepEqual(notApplicableReview([]), { share: 0, mustReview: false });
    const tenth = [
      { weight: 9, status: 'reported' },
      { weight: 1, status: 'not_applicable' },
    ] as const;
    assert.deepEqual(notApplicableReview(tenth), { share: 0.1, mustReview: false });
  });
});
