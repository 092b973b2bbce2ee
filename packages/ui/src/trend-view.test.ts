import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trendView } from './trend-view.ts';

const box = { width: 116, height: 66, padding: 8, range: [0, 10] as const };
const numbersOf = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

test('points stand by their time, higher values higher', () => {
  const { dots } = trendView(
    [
      { at: 0, value: 0 },
      { at: 1, value: 10 },
      { at: 4, value: 5 },
    ],
    box,
  );
  assert.deepEqual(dots, [
    { x: 8, y: 58, index: 0 },
    { x: 33, y: 8, index: 1 },
    { x: 108, y: 33, index: 2 },
  ]);
});

test('the curve never rises above nor falls below what was measured', () => {
  const values = [2, 9, 9, 1, 6];
  const { line, dots } = trendView(
    values.map((value, at) => ({ at, value })),
    box,
  );
  const curve = numbersOf(line);
  dots.slice(1).forEach((dot, i) => {
    const before = dots[i] ?? dot;
    const [, c1, , c2] = curve.slice(2 + i * 6);
    for (const y of [c1 ?? Number.NaN, c2 ?? Number.NaN]) {
      assert.ok(y >= Math.min(before.y, dot.y) - 0.01 && y <= Math.max(before.y, dot.y) + 0.01);
    }
  });
});

test('a straight course is drawn straight', () => {
  const { line } = trendView(
    [0, 5, 10].map((value, at) => ({ at, value })),
    box,
  );
  assert.equal(line, 'M8 58C24.67 49.67 41.33 41.33 58 33C74.67 24.67 91.33 16.33 108 8');
});

test('a hole parts the line and its ground; a lone point is a dot', () => {
  const values = [1, 2, null, 3, null, 4, 5];
  const { line, area, dots } = trendView(
    values.map((value, at) => ({ at, value })),
    box,
  );
  assert.equal(line.match(/M/g)?.length, 2);
  assert.equal(area.match(/Z/g)?.length, 2);
  assert.deepEqual(
    dots.map(({ index }) => index),
    [0, 1, 3, 5, 6],
  );
});

test('nothing, one measurement and a flat course draw without NaN', () => {
  assert.deepEqual(trendView([{ at: 1, value: null }], box), {
    line: '',
    area: '',
    dots: [],
    meanY: undefined,
  });
  assert.deepEqual(trendView([{ at: 1, value: 5 }], box).dots, [{ x: 58, y: 33, index: 0 }]);
  const flat = trendView(
    [
      { at: 0, value: 3 },
      { at: 1, value: 3 },
    ],
    { width: 100, height: 40 },
  );
  assert.equal(flat.line, 'M8 20C36 20 64 20 92 20');
  assert.equal(flat.meanY, 20);
});
