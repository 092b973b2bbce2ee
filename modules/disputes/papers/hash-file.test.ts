import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { hashFile } from './hash-file.ts';

const theirs = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a file has the same hash with the browser’s own digest and without one, and its progress ends at its size', async () => {
  const bytes = new Uint8Array(randomBytes(600_000));
  const { signal } = new AbortController();
  for (const digest of [undefined, null]) {
    const read: number[] = [];
    const hash = await hashFile(new Blob([bytes]), { signal, onRead: (n) => read.push(n) }, digest);
    assert.equal(hash, theirs(bytes));
    assert.equal(read.at(-1), bytes.length);
    assert.deepEqual(
      read,
      read.toSorted((one, other) => one - other),
    );
  }
});

test('a stop ends the reading', async () => {
  const stop = new AbortController();
  const reading = { signal: stop.signal, onRead: () => stop.abort() };
  await assert.rejects(hashFile(new Blob([new Uint8Array(600_000)]), reading, null), { name: 'AbortError' });
});
