import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDocuments } from './compare-documents.ts';
import { foldUnchanged } from './fold-unchanged.ts';
import { parseDocument } from './parse-document.ts';

const fold = (before: string, after: string) =>
  foldUnchanged(compareDocuments(parseDocument(before), parseDocument(after))).map((each) =>
    typeof each === 'number' ? each : each.block.kind === 'clause' ? each.block.number : 'heading',
  );

const text = (days: number) =>
  `# 甲\n1.1 一\n1.2 二\n# 乙\n2.1 三\n2.2 期限为 ${days} 天\n2.3 四\n# 丙\n3.1 五`;

test('only the heading above a change stays, and what is left out is counted', () => {
  assert.deepEqual(fold(text(5), text(10)), [3, 'heading', 1, '2.2', 3]);
});

test('without a change everything folds into one', () => {
  assert.deepEqual(fold(text(5), text(5)), [9]);
});
