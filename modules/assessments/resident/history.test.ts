import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Result } from '../contract.ts';
import { coursesOf, pointsOf } from './history.ts';

const result = (instrumentId: string, day: string, value?: number): Result =>
  ({
    id: `${instrumentId}${day}`,
    instrumentId,
    submittedAt: `2026-03-${day}T08:00:00.000Z`,
    scales: value === undefined ? [] : [{ id: 'total', value }],
  }) as unknown as Result;

test('results stand together by instrument, oldest first, the last answered instrument on top', () => {
  const courses = coursesOf([result('who5', '09', 3), result('gad7', '05', 4), result('who5', '01', 8)]);
  assert.deepEqual(
    courses.map(({ instrumentId, results }) => [instrumentId, results.length]),
    [
      ['who5', 2],
      ['gad7', 1],
    ],
  );
  assert.equal(courses[0]?.results[0].submittedAt.slice(8, 10), '01');
});

test('a result without the scale leaves an honest hole', () => {
  const [course] = coursesOf([result('who5', '01', 8), result('who5', '02'), result('who5', '03', 0)]);
  assert.ok(course);
  assert.deepEqual(
    pointsOf(course).map(({ value }) => value),
    [8, null, 0],
  );
});
