import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutantsOf, mutate } from './mutants-of.ts';

const liesIn = (source: string): string[] => mutantsOf(source).map((mutant) => mutate(source, mutant));

test('operators, comparisons, numbers and signs are turned wrong, one at a time', () => {
  assert.deepEqual(liesIn('a + b'), ['a - b']);
  assert.deepEqual(liesIn('a < b'), ['a <= b', 'a >= b']);
  assert.deepEqual(liesIn('a && 2'), ['a || 2', 'a && 3']);
  assert.deepEqual(liesIn('-a'), ['(a)']);
  assert.deepEqual(liesIn('!a'), ['(a)']);
  assert.deepEqual(liesIn('f(true)'), ['f(false)']);
  assert.deepEqual(liesIn('a ? b : c'), ['(b)', '(c)']);
});

test('well-known calls are mistaken for others', () => {
  assert.deepEqual(liesIn('Math.min(a, b)'), ['Math.max(a, b)']);
  assert.deepEqual(liesIn('list.some(f)'), ['list.every(f)']);
});

test('types, imports, words and numbers too great to grow are left alone', () => {
  const untouched = [
    "import { a } from './a1.ts';",
    'type A = 1 | 2;',
    'interface B { c: 3 }',
    "f('1')",
    '1e300',
  ];
  for (const source of untouched) assert.deepEqual(liesIn(source), [], source);
});

test('the same changes of one line are told apart', () => {
  const places = mutantsOf('a + b + c;\nd + e;').map(({ line, nth, start }) => [line, nth, start]);
  assert.deepEqual(places.toSorted(), [
    [1, 1, 6],
    [1, 2, 2],
    [2, 1, 13],
  ]);
});

test('a mutant names its line', () => {
  const [lie] = mutantsOf('f(\n  a + b,\n)');
  assert.deepEqual([lie?.line, lie?.words, lie?.from, lie?.to], [2, 'a + b,', '+', '-']);
});
