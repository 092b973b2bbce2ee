import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spotCheckOf } from './spot-check.ts';

test('a spot check is drawn until the ledger was looked at', () => {
  assert.deepEqual(spotCheckOf('sample'), { kind: 'drawn' });
  assert.deepEqual(spotCheckOf('agrees: 台账 12 人'), { kind: 'agrees', remark: '台账 12 人' });
  assert.deepEqual(spotCheckOf('differs: a\nb'), { kind: 'differs', remark: 'a\nb' });
});
