import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tidyLines } from './tidy-lines.ts';

test('lines lose their margins, empty ones go', () => {
  assert.deepEqual(tidyLines(['  睡不着 ', '', '   ']), ['睡不着']);
});
