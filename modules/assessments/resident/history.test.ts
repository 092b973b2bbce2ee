import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Result } from '../contract.ts';
import { coursesOf } from './history.ts';

const result = (instrumentId: string, day: string): Result =>
  ({
    id: `${instrumentId}${day}`,
    instrumentId,
    submittedAt: `2026-03-${day}T08:00:00.000Z`,
  }) as unknown as Result;

test('results stand together by instrument, oldest first, the last answered instrument on top', () => {
  const courses = coursesOf([result('who5', '09'), result('gad7', '05'), result('who5', '01')]);
  assert.deepEqual(
    courses.map(({ instrumentId, results }) => [instrumentId, results.length]),
    [
      ['who5', 2],
      ['gad7', 1],
    ],
  );
  assert.equal(courses[0]?.results[0].submittedAt.slice(8, 10), '01');
});
