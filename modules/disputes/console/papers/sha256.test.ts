import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { createSha256 } from './sha256.ts';

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

test('a large content in pieces', () => {
  const bytes = new Uint8Array(randomBytes(300_000));
  assert.equal(ours([bytes.slice(0, 262_144), bytes.slice(262_144)]), theirs(bytes));
});
