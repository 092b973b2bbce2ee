import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { instruments } from '../catalogue.ts';
import { scoringKeys } from '../keys.ts';
import {
  classifyChange,
  cutoffBetween,
  cutoffBeyondClinical,
  cutoffWithinFunctional,
} from './clinical-significance.ts';
import { changesOf, publishedChanges, publishedReliabilities } from './published-changes.ts';
import {
  reliableChangeIndex,
  smallestReliableChange,
  standardErrorOfDifference,
  standardErrorOfMeasurement,
} from './reliable-change.ts';
import { trendOf } from './trend.ts';

const near = (found: number, expected: number, tolerance = 1e-9) =>
  assert.ok(Math.abs(found - expected) <= tolerance, `${found}, not ${expected}`);

describe('Jacobson & Truax 1991', () => {
  // Their example: marital satisfaction, clinical mean 40, functional mean 60, both SD 7.5, r = .80; a couple 32.5 → 47.5.
  const clinical = { mean: 40, sd: 7.5 };
  const functional = { mean: 60, sd: 7.5 };
  const quality = { sd: 7.5, reliability: 0.8 };

  test('their own example: SE 3.35, S_diff 4.74, RC 3.16; cut-offs a 55, b 45, c 50', () => {
    near(standardErrorOfMeasurement(quality), 3.35, 0.005);
    near(standardErrorOfDifference(quality), 4.74, 0.005);
    near(reliableChangeIndex(32.5, 47.5, quality), 3.16, 0.005);
    assert.equal(cutoffBeyondClinical(clinical, functional), 55);
    assert.equal(cutoffWithinFunctional(clinical, functional), 45);
    assert.equal(cutoffBetween(clinical, functional), 50);
  });

  test('with SD 10 the same fall is −2.37, and 12.4 points are the least', () => {
    const wider = { sd: 10, reliability: 0.8 };
    near(standardErrorOfDifference(wider), 6.324555, 1e-6);
    near(reliableChangeIndex(47.5, 32.5, wider), -2.371708, 1e-6);
    near(smallestReliableChange(wider), 12.396128, 1e-6);
  });

  test('PHQ-9 with r = .84 and SD 6.1: 3.45, so 6.76 points', () => {
    near(standardErrorOfDifference({ sd: 6.1, reliability: 0.84 }), 3.45, 0.005);
    near(smallestReliableChange({ sd: 6.1, reliability: 0.84 }), 6.76, 0.005);
  });

  test('groups of unequal spread: the line moves towards the narrower one', () => {
    near(cutoffBetween({ mean: 20, sd: 6 }, { mean: 8, sd: 2 }), 11);
    near(cutoffBeyondClinical({ mean: 20, sd: 6 }, { mean: 8, sd: 2 }), 8);
    near(cutoffWithinFunctional({ mean: 20, sd: 6 }, { mean: 8, sd: 2 }), 12);
  });

  test('groups of equal mean: the lines are drawn as where lower is better', () => {
    assert.equal(cutoffBeyondClinical({ mean: 10, sd: 2 }, { mean: 10, sd: 3 }), 6);
    assert.equal(cutoffWithinFunctional({ mean: 10, sd: 2 }, { mean: 10, sd: 3 }), 16);
  });

  test('four kinds of change, whichever way is better', () => {
    const lower = { quality, cutoff: 50, better: 'lower' } as const;
    const higher = { quality, cutoff: 50, better: 'higher' } as const;
    assert.equal(classifyChange(60, 45, lower), 'recovered');
    assert.equal(classifyChange(80, 60, lower), 'improved');
    assert.equal(classifyChange(48, 30, lower), 'improved', 'was not in the clinical group');
    assert.equal(classifyChange(60, 50, lower), 'improved', 'on the line is not beyond it');
    assert.equal(classifyChange(50, 40, lower), 'recovered');
    assert.equal(classifyChange(52, 48, lower), 'unchanged');
    assert.equal(classifyChange(40, 60, lower), 'worse');
    assert.equal(classifyChange(40, 60, higher), 'recovered');
    assert.equal(classifyChange(60, 40, higher), 'worse');
  });

  test('1.96 itself is not beyond 1.96', () => {
    const unit = { sd: Math.SQRT1_2, reliability: 0 };
    near(standardErrorOfDifference(unit), 1, 1e-12);
    const rule = { quality: unit, cutoff: 0, better: 'higher' } as const;
    assert.equal(classifyChange(0, 1.95, rule), 'unchanged');
    assert.equal(classifyChange(0, 1.97, rule), 'recovered');
    assert.equal(classifyChange(0, -1.95, rule), 'unchanged');
    assert.equal(classifyChange(0, -1.97, rule), 'worse');
    const falling = { ...rule, better: 'lower' } as const;
    assert.equal(classifyChange(0, -1.95, falling), 'unchanged');
    assert.equal(classifyChange(0, -1.97, falling), 'recovered');
    const exact = { ...rule, quality: { sd: 1, reliability: 0.25 } };
    const least = smallestReliableChange(exact.quality);
    assert.equal(reliableChangeIndex(0, least, exact.quality), 1.96);
    assert.equal(classifyChange(0, least, exact), 'unchanged');
    assert.equal(classifyChange(0, -least, exact), 'unchanged');
  });

  test('an impossible spread or reliability is refused', () => {
    for (const bad of [
      { sd: 0, reliability: 0.8 },
      { sd: Number.NaN, reliability: 0.8 },
      { sd: 1, reliability: 1 },
      { sd: 1, reliability: -0.1 },
      { sd: 1, reliability: Number.NaN },
    ])
      assert.throws(() => standardErrorOfMeasurement(bad), RangeError);
  });
});

test('published thresholds name scales that exist, and lie within them', () => {
  const every = new Map([...instruments, ...scoringKeys]);
  for (const { instrumentId, scale, points, source } of publishedChanges) {
    const found = every.get(instrumentId)?.scales.find(({ id }) => id === scale) ?? assert.fail(instrumentId);
    assert.ok(found.range && points > 0 && points < found.range[1] - found.range[0]);
    assert.notEqual(source, '');
  }
  for (const { instrumentId, scale, retest = 0.5, alpha = 0.5 } of publishedReliabilities) {
    assert.ok(every.get(instrumentId)?.scales.some(({ id }) => id === scale));
    assert.ok(retest > 0 && retest < 1 && alpha > 0 && alpha < 1);
  }
  assert.deepEqual(
    changesOf('core10', 'total').map(({ points }) => points),
    [6],
  );
});

describe('trend', () => {
  // Anscombe 1973, set I: y = 3.0001 + 0.5001 x, standard error of the slope 0.1179.
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  const anscombe = x.map((day, i) => ({ day, score: y[i] as number }));

  test('Anscombe’s first set', () => {
    const found = trendOf(anscombe) ?? assert.fail();
    near(found.slope, 0.5001, 5e-5);
    near(found.intercept, 3.0001, 5e-5);
    near(found.slopeError, 0.1179, 5e-5);
    assert.equal(found.count, 11);
  });

  test('the median slope does not bend for one odd day', () => {
    const line = Array.from({ length: 7 }, (_, day) => ({ day, score: 20 - 2 * day }));
    const odd = line.map((entry) => (entry.day === 6 ? { day: 6, score: 27 } : entry));
    near(trendOf(odd)?.medianSlope ?? 0, -2);
    assert.ok((trendOf(odd)?.slope ?? 0) > -1);
    assert.equal(trendOf(line)?.risesMinusFalls, -21);
    assert.equal(trendOf(odd)?.risesMinusFalls, -9);
  });

  test('two measurements make a line without an error; one day makes none', () => {
    const two =
      trendOf([
        { day: 0, score: 4 },
        { day: 2, score: 8 },
      ]) ?? assert.fail();
    assert.deepEqual([two.slope, two.intercept, two.medianSlope], [2, 4, 2]);
    assert.ok(Number.isNaN(two.slopeError));
    const odd = trendOf([
      { day: 0.1, score: 0.3 },
      { day: 0.7, score: 1.1 },
    ]);
    assert.ok(odd && Number.isNaN(odd.slopeError), 'half a day apart is apart');
    const three = [0, 1, 3].map((score, day) => ({ day, score }));
    near(trendOf(three)?.slopeError ?? Number.NaN, Math.sqrt(1 / 6 / 2));
    assert.equal(
      trendOf([
        { day: 3, score: 4 },
        { day: 3, score: 8 },
      ]),
      undefined,
    );
    assert.equal(trendOf([{ day: 3, score: 4 }]), undefined);
    assert.equal(trendOf([]), undefined);
  });

  test('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(anscombe, { minLength: 11 }), (shuffled) => {
        const found = trendOf(shuffled) ?? assert.fail();
        near(found.slope, trendOf(anscombe)?.slope ?? 0, 1e-9);
        near(found.medianSlope, trendOf(anscombe)?.medianSlope ?? 0, 1e-9);
        assert.equal(found.risesMinusFalls, trendOf(anscombe)?.risesMinusFalls);
      }),
    );
  });
});
