import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { brokenFiles, seeds } from '../test/broken-files.ts';
import { fileKinds, isTaken } from './file-kinds.ts';
import { endingOf } from './file-name.ts';
import { sniffFile } from './sniff-file.ts';

test('broken files are told something, never an exception, and never another kind than their name', async () => {
  const known = new Set<string>();
  for (const { bytes, name } of brokenFiles(await seeds(), { files: 3_000, seed: 7 })) {
    const found = await sniffFile(bytes, name);
    if (found.kind === 'refused') continue;
    const ending = endingOf(name);
    assert.ok(isTaken(ending) && fileKinds[ending].mediaType === found.mediaType);
    known.add(found.family);
  }
  // The control: some survive their damage, so that the walk reaches the end of every path.
  assert.ok(known.size >= 4, [...known].join());
});

test('any bytes under any name are told something', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'grapheme' }),
      async (bytes, name) => {
        assert.ok(['known', 'refused'].includes((await sniffFile(bytes, name)).kind));
      },
    ),
    { numRuns: 500 },
  );
});
