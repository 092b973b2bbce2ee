import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ends, linearScale, niceTicks, spread } from './scale.ts';

test('ticks enclose all values, rise and are few', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 20 }), (values) => {
      const ticks = niceTicks(values);
      const [least, most] = ends(ticks);
      assert.ok(ticks.length >= 2 && ticks.length <= 12, `${ticks.length} ticks`);
      assert.ok(ticks.every((tick, i) => i === 0 || tick > (ticks[i - 1] as number)));
      // A hundred-millionth of the axis is less than any screen shows.
      const slack = (most - least) * 1e-8;
      for (const value of values) assert.ok(value >= least - slack && value <= most + slack);
    }),
  );
});

test('equal values and no values have a scale', () => {
  assert.deepEqual(niceTicks([]), [0, 1]);
  assert.equal(linearScale([5, 5], [0, 100])(5), 50);
  const ticks = niceTicks([80, 80]);
  assert.ok((ticks[0] as number) < 80 && (ticks.at(-1) as number) > 80);
});

test('labels moved apart keep their gap and order', () => {
  assert.deepEqual(spread([50, 51, 10], 12, [0, 100]), [50, 62, 10]);
  assert.deepEqual(spread([99, 100], 12, [0, 100]), [88, 100]);
});
