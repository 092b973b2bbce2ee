import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createLineReader } from './line-reader.ts';

it('puts lines together that arrive in parts', () => {
  const read = createLineReader<object>();
  assert.deepEqual(read('{"done":1,"to'), []);
  assert.deepEqual(read('tal":9}\n\n{"done":2,"total":9}\n{"ru'), [
    { done: 1, total: 9 },
    { done: 2, total: 9 },
  ]);
  assert.deepEqual(read('n":"x"}\n'), [{ run: 'x' }]);
});
