import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relativeLuminance } from '@xinan/ui/contrast';
import fc from 'fast-check';
import { ramps, stepColor, stepOf, stepsFor } from './map-scale.ts';

describe('stepsFor', () => {
  it('parts five counties where they differ most, at round numbers', () => {
    const steps = stepsFor([4972, 2375, 2912, 2412, 2088], 'count');
    assert.deepEqual(
      steps.map(({ from }) => from),
      [1, 2300, 2500, 4000],
    );
  });

  it('keeps the steps of rates', () => {
    assert.deepEqual(
      stepsFor([91.2, 99], 'rate').map(({ from }) => from),
      [0, 60, 80, 90, 95],
    );
  });

  it('has no class without values', () => {
    assert.deepEqual(stepsFor([0, 0], 'count'), []);
    assert.equal(stepOf(0, stepsFor([3], 'count')), -1);
  });

  it('puts every count into exactly one class, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 40 }), (values) => {
        const steps = stepsFor(values, 'count');
        const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
        const places = sorted.map((value) => stepOf(value, steps));
        assert.ok(places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0)));
        steps.forEach(({ from, to }) => assert.ok(Number.isInteger(from) && (to === undefined || to > from)));
      }),
    );
  });
});

describe('ramps', () => {
  it('grow steadily darker by day and brighter by night', () => {
    for (const [mode, sign] of [
      ['light', -1],
      ['dark', 1],
    ] as const) {
      const light = ramps[mode].map(relativeLuminance);
      light.slice(1).forEach((value, index) => assert.ok((value - (light[index] ?? 0)) * sign > 0.02, mode));
    }
  });

  it('use both ends for few classes', () => {
    assert.equal(stepColor(0, 2, 'light'), ramps.light[0]);
    assert.equal(stepColor(1, 2, 'light'), ramps.light[4]);
  });
});
