import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatWeight, scaleToOne, sumWeights } from './weights.ts';

test('sums are free of dust, and say what is missing', () => {
  assert.deepEqual(sumWeights([0.1, 0.2, 0.7]), { total: 1, missing: 0 });
  assert.deepEqual(sumWeights([0.333, 0.333, 0.333]), { total: 0.999, missing: 0.001 });
  assert.deepEqual(sumWeights([0.6, 0.41]), { total: 1.01, missing: -0.01 });
  assert.deepEqual(sumWeights([0.5, 0.5 + 4e-7]), { total: 1, missing: 0 });
});

test('weights are written with the digits they have', () => {
  assert.deepEqual([0.12, 0.30000000000000004, 1, 1 / 3, -0.001].map(formatWeight), [
    '0.12',
    '0.3',
    '1',
    '0.333333',
    '−0.001',
  ]);
});

test('scaling keeps proportions and sums to 1', () => {
  assert.deepEqual(scaleToOne([1, 1, 1]), [0.3334, 0.3333, 0.3333]);
  assert.deepEqual(scaleToOne([0.2, 0.3, 0.499]), [0.2002, 0.3003, 0.4995]);
  assert.deepEqual(scaleToOne([0, 0]), [0.5, 0.5]);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1, max: 5, noNaN: true }), { minLength: 1, maxLength: 30 }),
      (weights) => {
        const scaled = scaleToOne(weights);
        assert.equal(scaled.length, weights.length);
        assert.ok(scaled.every((weight) => weight >= 0.0001));
        assert.equal(sumWeights(scaled).missing, 0);
      },
    ),
  );
});
