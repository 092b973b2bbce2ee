import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareDocuments } from './compare-documents.ts';
import { parseDocument } from './parse-document.ts';
import { writeDocument } from './write-document.ts';

const piece = fc.constantFrom(
  '#',
  '##',
  '- ',
  '|',
  '\\|',
  '---',
  ' ',
  '\n',
  '\n\n',
  '1.2 ',
  '第一条 ',
  '甲',
  'word',
  ':',
  '\\',
  '\t',
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
);

test('any text is read, and reading what was written changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const blocks = parseDocument(text);
      assert.deepEqual(parseDocument(writeDocument(blocks)), blocks);
    }),
    { numRuns: 2000 },
  );
});

test('a comparison loses no block of either version', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const [before, after] = [parseDocument(one), parseDocument(other)];
      const compared = compareDocuments(before, after);
      assert.deepEqual(
        compared.flatMap((each) => (each.change === 'removed' ? [] : [each.block])),
        after,
      );
      assert.equal(compared.filter(({ change }) => change !== 'added').length, before.length);
    }),
    { numRuns: 500 },
  );
});
