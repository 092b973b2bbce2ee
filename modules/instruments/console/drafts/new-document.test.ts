import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineInstrument } from '@xinan/scoring';
import { scoringKeys } from '@xinan/scoring/keys';
import { checkDraft, hasSameKey } from '../../domain.ts';
import { withAt } from '../document/at-path.ts';
import { copyDocument, emptyDocument, reviseDocument, wordsDocument } from './new-document.ts';

test('an empty document lacks nothing but words', () => {
  const { faults } = checkDraft(emptyDocument('own'), null);
  assert.deepEqual([...new Set(faults.map(({ code }) => code))], ['wrong-shape']);
  assert.ok(faults.every(({ path }) => /\.(zh|en)$/.test(path)));
});

const words = ['name', 'purpose', 'stem.text', 'items[0].text', 'items[1].text', 'items[2].text'];
const written = words.reduce<unknown>(
  (document, path) => withAt(withAt(document, `${path}.zh`, '话'), `${path}.en`, 'word'),
  emptyDocument('own'),
);

test('with its words it is an instrument, and so is its copy', () => {
  const defined = defineInstrument(written);
  assert.ok(defined.ok);
  assert.ok(checkDraft(copyDocument(defined.instrument, 'other'), null).instrument);
  assert.ok(!('edition' in reviseDocument(defined.instrument)));
});

test('a key keeps its key when words are entered', () => {
  const [key] = [...scoringKeys.values()].filter(({ licence }) => licence.class === 'C');
  assert.ok(key);
  assert.ok(hasSameKey(key, wordsDocument(key, 'zh', '2026-11-22')));
});
