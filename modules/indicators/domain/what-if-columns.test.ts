import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReferenceSet } from '@xinan/indicators/reference';
import { columnsOf, whatIfThemes } from './what-if-columns.ts';

const set = await loadReferenceSet();
const score = (code: string, value: number | null, unit = '341302') => ({ unit, code, score: value });
const level1Count = set.themes.flatMap(({ level1 }) => level1).length;

test('level-1 indicators are told, never a single indicator', () => {
  const columns = columnsOf(
    whatIfThemes(set, [score('A2-06', 90), score('A2-07', 70)], new Set(['341302 A2-06'])),
  );
  assert.equal(columns.length, level1Count);
  assert.ok(columns.every((code) => !code.includes('-')));
});

test('a level-1 indicator that rests on one hidden score is not told: its theme is', () => {
  const hidden = new Set(['341302 A2-06']);
  const columns = columnsOf(whatIfThemes(set, [score('A2-06', 90), score('A2-07', null)], hidden));
  assert.ok(columns.includes('A') && !columns.some((code) => /^A\d/.test(code)));
  const open = columnsOf(whatIfThemes(set, [score('A2-06', 90)], new Set()));
  assert.equal(open.length, level1Count, 'a single score that is shown is no secret');
  const elsewhere = [score('A2-06', 90), score('A2-07', 70), score('A2-06', 80, '341321')];
  assert.ok(columnsOf(whatIfThemes(set, elsewhere, new Set(['341321 A2-06']))).includes('A'), 'in any unit');
});
