import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeId, randomStream, weightedPicker } from './random.ts';

test('a stream repeats itself, and differs by seed and by name', () => {
  const draw = (seed: number, name: string) =>
    Array.from(
      { length: 5 },
      (
        (random) => () =>
          random.next()
      )(randomStream(seed, name)),
    );
  assert.deepEqual(draw(1, 'people'), draw(1, 'people'));
  assert.notDeepEqual(draw(1, 'people'), draw(2, 'people'));
  assert.notDeepEqual(draw(1, 'people'), draw(1, 'places'));
});

test('weights are kept, and a weight of nothing is never drawn', () => {
  const random = randomStream(7, 'weights');
  const drawn = Array.from({ length: 4000 }, () => random.weighted({ often: 3, seldom: 1, never: 0 }));
  const often = drawn.filter((word) => word === 'often').length;
  assert.ok(often > 2850 && often < 3150, `${often} of 4000`);
  assert.ok(!drawn.includes('never'));
  const pick = weightedPicker(['a', 'b', 'c'], (item) => (item === 'b' ? 0 : 1));
  assert.ok(!Array.from({ length: 500 }, () => pick(random)).includes('b'));
});

test('normal numbers have mean 0 and spread 1', () => {
  const random = randomStream(9, 'normal');
  const drawn = Array.from({ length: 20_000 }, () => random.normal());
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
  assert.ok(Math.abs(mean) < 0.03 && Math.abs(variance - 1) < 0.05, `mean ${mean}, variance ${variance}`);
});

test('ids are UUIDs of version 7 that carry their time', () => {
  const at = new Date('2023-05-04T03:02:01.234Z');
  const id = makeId(randomStream(3, 'ids'), at);
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16), at.getTime());
});
