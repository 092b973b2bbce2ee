import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripesOf } from './trend-stripes.ts';

const box = { height: 120, padding: 10 };

test('stripes fill the picture from below and part half way between two stretches', () => {
  const bands = [
    { from: 0, to: 4 },
    { from: 5, to: 10 },
  ];
  assert.deepEqual(stripesOf({ min: 0, max: 10, bands }, box), [
    { y: 65, height: 55 },
    { y: 0, height: 65 },
  ]);
});

test('a scale without stretches is one calm ground', () => {
  assert.deepEqual(stripesOf({ min: 0, max: 10, bands: [] }, box), [{ y: 0, height: 120 }]);
});
