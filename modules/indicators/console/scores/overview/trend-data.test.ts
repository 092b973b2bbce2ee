import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparablePoints } from './trend-data.ts';

test('only points of the newest edition are compared', () => {
  const at = (period: string, edition: string) => ({ period, edition });
  const { points, left } = comparablePoints([at('2025Q4', 'old'), at('2026Q1', 'new'), at('2026Q2', 'new')]);
  assert.deepEqual(
    points.map(({ period }) => period),
    ['2026Q1', '2026Q2'],
  );
  assert.equal(left, 1);
  assert.deepEqual(comparablePoints([]), { points: [], left: 0 });
});
