import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseKept } from './kept-answers.ts';

it('takes up answers about the same members only, and no broken text', () => {
  const members = ['A', 'B', 'C'];
  const text = JSON.stringify({ members, answers: { '0-1': 2, '0-2': 99, '1-2': 'x' } });
  assert.deepEqual(parseKept(text, members), { '0-1': 2 });
  assert.deepEqual(parseKept(text, ['A', 'C', 'B']), {});
  assert.deepEqual(parseKept('{', members), {});
  assert.deepEqual(parseKept(null, members), {});
});
