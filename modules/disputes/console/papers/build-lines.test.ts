import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLineReader } from './build-lines.ts';

test('lines come whole, however the parts are cut', () => {
  const read = createLineReader();
  assert.deepEqual(read('{"done":1,"total":3}\n{"done":2,'), [{ done: 1, total: 3 }]);
  assert.deepEqual(read('"total":3}\n'), [{ done: 2, total: 3 }]);
  assert.deepEqual(read('\n{"name":"a.pdf","mediaType":"application/pdf","base64":"AA=="}\n'), [
    { name: 'a.pdf', mediaType: 'application/pdf', base64: 'AA==' },
  ]);
});
