import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsOf, repeatedNumbers } from './document.ts';
import { parseDocument } from './parse-document.ts';
import { writeDocument } from './write-document.ts';

test('headings, clauses, lists, tables and paragraphs are told apart', () => {
  const text = [
    '# 一、总则',
    '1.1 本方法规定怎样评价。',
    '第三条 先核对，再审批。',
    '## 分工',
    '- 数据员：填报',
    '- 审核员：审核',
    '',
    '- 另一张清单',
    '| 级别 | 定义 |',
    '| --- | :---: |',
    '| 高 | 甲\\|乙 |',
    '| 低 |',
    '2026.11 起施行',
    '一段话。',
  ].join('\n');
  assert.deepEqual(parseDocument(text), [
    { kind: 'heading', level: 1, text: '一、总则' },
    { kind: 'clause', number: '1.1', text: '本方法规定怎样评价。' },
    { kind: 'clause', number: '第三条', text: '先核对，再审批。' },
    { kind: 'heading', level: 2, text: '分工' },
    { kind: 'list', items: ['数据员：填报', '审核员：审核'] },
    { kind: 'list', items: ['另一张清单'] },
    {
      kind: 'table',
      head: ['级别', '定义'],
      rows: [
        ['高', '甲|乙'],
        ['低', ''],
      ],
    },
    { kind: 'paragraph', text: '2026.11 起施行' },
    { kind: 'paragraph', text: '一段话。' },
  ]);
});

test('markup stays words', () => {
  const text = '<script>alert(1)</script>\n[x](javascript:alert(1))\n# <b>题</b>';
  assert.deepEqual(parseDocument(text), [
    { kind: 'paragraph', text: '<script>alert(1)</script>' },
    { kind: 'paragraph', text: '[x](javascript:alert(1))' },
    { kind: 'heading', level: 1, text: '<b>题</b>' },
  ]);
});

test('signs that nobody sees are left out', () => {
  assert.deepEqual(parseDocument('甲\u202e乙\u200b\u0000'), [{ kind: 'paragraph', text: '甲乙' }]);
});

test('cells beyond the head join the last one', () => {
  assert.deepEqual(parseDocument('| a | b |\n| 1 | 2 | 3 |'), [
    { kind: 'table', head: ['a', 'b'], rows: [['1', '2 3']] },
  ]);
});

test('a row that says nothing but dashes once it fits the head is a rule', () => {
  assert.deepEqual(parseDocument('| a |\n| - | |\n| 1 |'), [{ kind: 'table', head: ['a'], rows: [['1']] }]);
});

test('an empty text and a bare rule have no blocks', () => {
  assert.deepEqual(parseDocument(' \r\n\n'), []);
  assert.deepEqual(parseDocument('| --- | --- |'), []);
});

test('what is written is what was read', () => {
  const blocks = parseDocument('# 题\n3.2 条\n- 项\n| a | b |\n|---|---|\n| 1 | x\\|y |\n尾');
  assert.equal(
    writeDocument(blocks),
    '# 题\n\n3.2 条\n\n- 项\n\n| a | b |\n| --- | --- |\n| 1 | x\\|y |\n\n尾',
  );
});

test('contents are the headings, and a number that occurs twice is found', () => {
  const blocks = parseDocument('# 甲\n1.1 一\n## 乙\n1.1 二\n1.2 三');
  assert.deepEqual(contentsOf(blocks), [
    { anchor: 'part-0', level: 1, text: '甲' },
    { anchor: 'part-2', level: 2, text: '乙' },
  ]);
  assert.deepEqual(repeatedNumbers(blocks), ['1.1']);
});
