import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { createSha256, hashFile } from './sha256.ts';

const ours = (pieces: readonly Uint8Array[]): string => {
  const hash = createSha256();
  for (const piece of pieces) hash.add(piece);
  return hash.hex();
};
const theirs = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('the published examples', () => {
  assert.equal(ours([]), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(
    ours([new TextEncoder().encode('abc')]),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('every length around a block agrees with the platform, in one piece and in several', () => {
  for (let length = 50; length <= 132; length += 1) {
    const bytes = new Uint8Array(randomBytes(length));
    assert.equal(ours([bytes]), theirs(bytes), `${length} bytes`);
    assert.equal(ours([bytes.slice(0, 7), bytes.slice(7, 70), bytes.slice(70)]), theirs(bytes));
  }
});

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
