import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexPage, outdated, pages } from './write-instrument-docs.ts';

test('docs/instruments is what the definitions say (else: node scripts/write-instrument-docs.ts)', () => {
  assert.deepEqual(outdated(), []);
});

test('every shipped instrument has a page and a line of the index, with source, scoring and vectors', () => {
  assert.ok(pages().size > 80);
  for (const [name, text] of pages()) {
    if (name === 'README.md') continue;
    assert.ok(indexPage().includes(`](${name})`), name);
    assert.match(text, /## Source and licence[\s\S]*## Scoring\n\n- [\s\S]*## Vectors\n\n\d+ in/, name);
    assert.doesNotMatch(text, /undefined|null|\[recalled\]|\[K\]/, name);
  }
});

test('a page carries no word of a protected form', () => {
  assert.match(pages().get('scl90.md') ?? '', /permission/i);
  assert.match(pages().get('phq9.md') ?? '', /sum; items 1–9; 0–27/);
});
