import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { countsOf, isGood, type Outcome, singleCheck, total } from './outcome.ts';
import { runTestFiles } from './run-test-files.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'xinan-tally-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

// The words are put together here so that no linter takes these texts for skipped tests of our own.
const skip = 'skip';
for (const [what, text, counts, good] of [
  [
    'passing tests',
    "test('a', () => {}); describe('s', () => { test('b', () => {}) })",
    '2 passed, 0 failed, 0 skipped',
    true,
  ],
  [
    'a failing test',
    "test('a', () => {}); test('b', () => { throw new Error('broken') })",
    '1 passed, 1 failed, 0 skipped',
    false,
  ],
  [
    'a skipped test',
    `test('a', () => {}); test.${skip}('b', () => {})`,
    '1 passed, 0 failed, 1 skipped',
    false,
  ],
  [
    'a to-do',
    "test('a', () => {}); test('b', { todo: true }, () => {})",
    '1 passed, 0 failed, 1 skipped',
    false,
  ],
  [
    'a skipped suite',
    `test('a', () => {}); describe.${skip}('s', () => { test('b', () => {}) })`,
    '1 passed, 0 failed, 1 skipped',
    false,
  ],
  [
    'a failing hook',
    "test('a', () => {}); describe('s', () => { after(() => { throw new Error('broken') }); test('b', () => {}) })",
    '2 passed, 1 failed, 0 skipped',
    false,
  ],
  ['a file that does not load', "throw new Error('broken')", '0 passed, 1 failed, 0 skipped', false],
  [
    'a file that ends badly',
    "test('a', () => {}); process.exitCode = 3",
    '1 passed, 1 failed, 0 skipped',
    false,
  ],
  ['a file without tests', '', '0 passed, 1 failed, 0 skipped', false],
] as const) {
  test(`${what}: ${counts}`, async () => {
    const outcome = await runText(text);
    assert.equal(countsOf(outcome), counts);
    assert.equal(isGood(outcome), good);
    assert.equal(outcome.report.includes('broken'), text.includes('broken'));
  });
}

test('no file at all is a failure, not a success', async () => {
  assert.equal(countsOf(await runTestFiles([])), '0 passed, 1 failed, 0 skipped');
});

test('nothing tested is not good', () => {
  assert.equal(isGood(total([])), false);
  assert.equal(isGood(total([singleCheck(true, ''), singleCheck(true, '')])), true);
});

async function runText(text: string): Promise<Outcome> {
  const file = join(dir, 'sample.test.mjs');
  writeFileSync(file, `import { after, describe, test } from 'node:test';\n${text}\n`);
  return await runTestFiles([file]);
}
