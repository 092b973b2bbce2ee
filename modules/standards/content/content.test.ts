import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestText, plainText, repeatedNumbers, writeDocument } from '../domain.ts';
import { readShippedStandards } from '../server/read-shipped-standards.ts';

const shipped = await readShippedStandards();

test('every shipped standard says the same in both languages, clause by clause', () => {
  for (const { code, body } of shipped) {
    const shape = (locale: 'zh' | 'en') =>
      body[locale].map((block) => {
        if (block.kind === 'clause') return `clause ${block.number}`;
        if (block.kind === 'list') return `list of ${block.items.length}`;
        if (block.kind === 'table') return `table of ${block.head.length} × ${block.rows.length}`;
        return block.kind;
      });
    assert.deepEqual(shape('en'), shape('zh'), code);
    assert.deepEqual(repeatedNumbers(body.zh), [], code);
    assert.ok(body.zh.length > 10, code);
    for (const locale of ['zh', 'en'] as const)
      assert.ok(writeDocument(body[locale]).length < longestText, code);
  }
});

test('what a city may set is marked in both languages alike', () => {
  for (const { code, body } of shipped)
    for (const [index, block] of body.zh.entries())
      assert.equal(
        plainText(block).includes('可由本市调整'),
        plainText(body.en[index] ?? block).includes('may be set by the city'),
        `${code} ${plainText(block)}`,
      );
});

test('codes are unique, and standards that are cited are there', () => {
  const codes = shipped.map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
  for (const { code, body } of shipped)
    for (const [cited] of [...body.zh, ...body.en]
      .map(plainText)
      .join(' ')
      .matchAll(/XA-[A-Z]-\d\d/g))
      assert.ok(codes.includes(cited), `${code} cites ${cited}`);
});
