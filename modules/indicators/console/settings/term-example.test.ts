import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualDays } from '../../domain.ts';
import { exampleOf } from './term-example.ts';

const today = '2023-10-12';

test('the stages of the monthly cycle follow each other', () => {
  assert.deepEqual(exampleOf('month', usualDays, today), {
    period: '2023-10',
    from: '2023-10-31',
    on: '2023-11-10',
  });
  const stages = (['month', 'review', 'verify', 'score', 'appeal'] as const).map((key) =>
    exampleOf(key, usualDays, today),
  );
  for (const [place, stage] of stages.entries())
    if (place > 0) assert.equal(stage.from, stages[place - 1]?.on);
});

test('a quarter and a year end where they end, and holidays are no working days', () => {
  assert.equal(exampleOf('quarter', usualDays, today).from, '2023-12-31');
  assert.equal(exampleOf('year', usualDays, today).period, '2023');
  // The week of the National Day between.
  assert.equal(exampleOf('amend', { ...usualDays, amend: 1 }, '2023-09-28').on, '2023-10-07');
});

test('a longer term moves what comes after it', () => {
  const longer = { ...usualDays, month: 10 };
  assert.ok(exampleOf('verify', longer, today).on > exampleOf('verify', usualDays, today).on);
});
