import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { competitionRanks, ranksWithinGroups } from './competition-ranks.ts';
import { compareRanks, oppositePairs } from './rank-statistics.ts';

const scores = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 15 });

describe('competition ranks', () => {
  test('1, 2, 2, 4', () => {
    assert.deepEqual(competitionRanks([70, 90, 80, 80, null]), [4, 1, 2, 2, null]);
    assert.deepEqual(competitionRanks([80, 80 + 9e-10, 80 - 9e-10, 90]), [2, 2, 2, 1]);
    assert.deepEqual(competitionRanks([0, 2 ** -29]), [2, 1]);
    assert.deepEqual(competitionRanks([1e-9, 0]), [1, 2]);
  });
  test('a rank is one more than the units ahead', () => {
    fc.assert(
      fc.property(scores, (all) => {
        competitionRanks(all).forEach((rank, i) => {
          const own = all[i] ?? null;
          const ahead = all.filter((other) => other !== null && own !== null && other > own).length;
          assert.equal(rank, own === null ? null : ahead + 1);
        });
      }),
    );
  });
  test('within peer groups', () => {
    const groups = ['a', 'b', 'a', 'a', 'b', 'c'];
    assert.deepEqual(ranksWithinGroups([70, 90, 80, null, 60, 10], groups), [2, 1, 1, null, 2, 1]);
  });
});

describe('rank statistics', () => {
  test('a ranking agrees with itself and is opposed to its reverse', () => {
    const ranks = [1, 2, 3, 4];
    assert.deepEqual(compareRanks(ranks, ranks), { meanShift: 0, spearman: 1, kendall: 1 });
    assert.deepEqual(compareRanks(ranks, ranks.toReversed()), { meanShift: 2, spearman: -1, kendall: -1 });
  });
  test('opposite pairs', () => {
    assert.deepEqual(oppositePairs([3, 2, 1], [3, 1, 2]), [[1, 2]]);
    assert.deepEqual(oppositePairs([3, 2, 2], [1, 1, 2]), [[0, 2]]);
    assert.deepEqual(oppositePairs([1, 2], [2, 2]), []);
    assert.deepEqual(oppositePairs([1, 2, 3], [3, 2, 1]), [
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });
});
