import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { instruments } from './catalogue.ts';
import { scoringKeys } from './keys.ts';
import { loadableIds, loadInstrument } from './load.ts';

test('every instrument and key loads alone, and is the one of the lists', async () => {
  const every = new Map([...instruments, ...scoringKeys]);
  assert.deepEqual(loadableIds.toSorted(), [...every.keys()].toSorted());
  for (const id of loadableIds) assert.equal((await loadInstrument(id))?.edition, every.get(id)?.edition, id);
});

test('no file of a shipped folder is forgotten', () => {
  const dir = join(import.meta.dirname, '..', 'instruments');
  const onDisk = ['free', 'conditional', 'keys'].flatMap((folder) =>
    readdirSync(join(dir, folder)).filter((name) => name.endsWith('.json')),
  );
  assert.deepEqual(
    onDisk.map((name) => name.replace('.json', '').replaceAll('-', '_')).toSorted(),
    loadableIds.toSorted(),
  );
});

test('an unknown id is none, whatever an object calls itself', async () => {
  for (const id of ['phq99', 'constructor', '__proto__', ''])
    assert.equal(await loadInstrument(id), undefined);
});
