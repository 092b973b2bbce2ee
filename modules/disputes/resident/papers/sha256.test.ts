import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { plainSha256, sha256 } from './sha256.ts';

test('both ways agree with Node’s own, at every length around a block', async () => {
  for (const length of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000, 70_000]) {
    const content = Uint8Array.from({ length }, (_, i) => (i * 31 + length) % 256);
    const expected = createHash('sha256').update(content).digest('hex');
    assert.equal(plainSha256(content), expected, `${length} bytes`);
    assert.equal(await sha256(content), expected);
  }
});
