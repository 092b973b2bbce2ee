import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openWitness, type WitnessedSeal } from './witness.ts';

let dir: string;
let file: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'xinan-witness-'));
  file = path.join(dir, 'witness', 'audit-roots.log');
});
afterEach(() => rmSync(dir, { recursive: true }));

const sealOf = (seq: number): WitnessedSeal => ({
  seq,
  sealedAt: '2026-11-21T03:04:05.000Z',
  chain: seq.toString(16).padStart(64, '0'),
  signature: 'ab'.repeat(64),
});

test('before anything was sealed there is nothing, and reading makes no file', async () => {
  const witness = openWitness(file);
  assert.deepEqual(await witness.read(), []);
  assert.equal(await witness.lastSeq(), 0);
  await witness.write([]);
  assert.throws(() => statSync(file), { code: 'ENOENT' });
});

test('seals are added line by line, readable by their owner only', async () => {
  const witness = openWitness(file);
  await witness.write([sealOf(1), sealOf(2)]);
  await openWitness(file).write([sealOf(3)]);
  assert.deepEqual(await witness.read(), [sealOf(1), sealOf(2), sealOf(3)]);
  assert.equal(await witness.lastSeq(), 3);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(readFileSync(file, 'utf8').split('\n').length, 4);
});

test('the last seal is found in a long file without reading all of it', async () => {
  const witness = openWitness(file);
  await witness.write(Array.from({ length: 2_000 }, (_, index) => sealOf(index + 1)));
  assert.equal(await witness.lastSeq(), 2_000);
});

test('a line that a crash cut is forgiven once it is written again, wherever it was cut', async () => {
  const whole = `${JSON.stringify(sealOf(2))}\n`;
  for (let cut = 1; cut < whole.length; cut += 7) {
    rmSync(path.dirname(file), { recursive: true, force: true });
    const witness = openWitness(file);
    await witness.write([sealOf(1)]);
    appendFileSync(file, whole.slice(0, cut));
    assert.equal((await witness.read()).length >= 1, true);
    await witness.write([sealOf(2), sealOf(3)]);
    assert.deepEqual([...new Set((await witness.read()).map(({ seq }) => seq))], [1, 2, 3], `cut at ${cut}`);
  }
});

test('a line that is not of this witness stands as seal 0', async () => {
  const witness = openWitness(file);
  await witness.write([sealOf(1)]);
  appendFileSync(file, 'nonsense\n');
  await witness.write([sealOf(2)]);
  assert.deepEqual(
    (await witness.read()).map(({ seq }) => seq),
    [1, 0, 2],
  );
});

test('lines cut off at the end are written down again from what the database still has', async () => {
  const witness = openWitness(file);
  await witness.write([sealOf(1), sealOf(2)]);
  truncateSync(file, 10);
  assert.equal(await witness.lastSeq(), 0);
  await witness.write([sealOf(1), sealOf(2)]);
  assert.deepEqual(
    (await witness.read()).map(({ seq }) => seq),
    [1, 2],
  );
});
