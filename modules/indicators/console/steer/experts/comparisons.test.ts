import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ahp, checkComparisons } from '@xinan/indicators';
import { answersOf, buildMatrix, firstOpen, keyOf, pairsOf, ratioOf, stepOf } from './comparisons.ts';

const steps = Array.from({ length: 17 }, (_, at) => at - 8);

describe('the order of comparisons', () => {
  it('meets every pair once and every member in the first round', () => {
    for (let members = 3; members <= 9; members++) {
      const pairs = pairsOf(members);
      assert.equal(pairs.length, (members * (members - 1)) / 2);
      assert.equal(new Set(pairs.map(keyOf)).size, pairs.length);
      assert.ok(pairs.every(({ first, second }) => first < second && second < members));
      const met = new Set(pairs.slice(0, members - 1).flatMap(({ first, second }) => [first, second]));
      assert.equal(met.size, members);
    }
  });

  it('goes on at the first pair without an answer', () => {
    const pairs = pairsOf(3);
    assert.equal(firstOpen(pairs, {}), 0);
    assert.equal(firstOpen(pairs, { '0-1': 0, '0-2': 3 }), 1);
    assert.equal(firstOpen(pairs, { '0-1': 0, '1-2': 1, '0-2': 3 }), 3);
  });
});

describe('the scale', () => {
  it('turns round: the other direction is the reciprocal', () => {
    for (const step of steps) assert.equal(ratioOf(step) * ratioOf(0 - step), 1);
    assert.deepEqual([0, 2, -2, 8, -8].map(ratioOf), [1, 3, 1 / 3, 9, 1 / 9]);
  });

  it('finds the step of a ratio, and the nearest of one between or beyond', () => {
    for (const step of steps) assert.equal(stepOf(ratioOf(step)), step);
    assert.deepEqual([2.4, 1 / 2.4, 40, 1 / 40, 1.2].map(stepOf), [1, -1, 8, -8, 0]);
  });
});

describe('the matrix', () => {
  it('waits for the last answer', () => {
    assert.equal(buildMatrix(3, { '0-1': 2, '1-2': 0 }), null);
  });

  it('is reciprocal, and is read back to the same answers', () => {
    const answers = { '0-1': 2, '1-2': -4, '2-3': 1, '0-2': -1, '1-3': 0, '0-3': 8 };
    const matrix = buildMatrix(4, answers);
    assert.ok(matrix);
    assert.deepEqual(checkComparisons(matrix), []);
    assert.deepEqual(answersOf(matrix), answers);
    assert.equal(matrix[0]?.[1], 3);
    assert.equal(matrix[2]?.[1], 5);
  });

  it('is consistent when the answers agree', () => {
    const { accepted, weights } = ahp(buildMatrix(3, { '0-1': 1, '1-2': 1, '0-2': 3 }) ?? []);
    assert.ok(accepted);
    assert.deepEqual(
      weights.map((weight) => Math.round(weight * 7)),
      [4, 2, 1],
    );
  });
});
