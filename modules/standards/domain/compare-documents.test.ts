import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDocuments } from './compare-documents.ts';
import { compareWords, likeness } from './compare-words.ts';
import { parseDocument } from './parse-document.ts';

const compare = (before: string, after: string) =>
  compareDocuments(parseDocument(before), parseDocument(after)).map((each) =>
    each.change === 'changed' ? [each.change, each.words] : [each.change, each.block],
  );

test('a clause with another number of days is the same clause in other words', () => {
  assert.deepEqual(compare('1.1 期限为 5 个工作日。\n1.2 不变。', '1.1 期限为 10 个工作日。\n1.2 不变。'), [
    [
      'changed',
      [
        { change: 'same', text: '1.1 期限为 ' },
        { change: 'removed', text: '5' },
        { change: 'added', text: '10' },
        { change: 'same', text: ' 个工作日。' },
      ],
    ],
    ['same', { kind: 'clause', number: '1.2', text: '不变。' }],
  ]);
});

test('new and dropped clauses are told from changed ones', () => {
  assert.deepEqual(compare('# 甲\n1.1 旧的条款不再需要。', '# 甲\n一段完全不同的说明\n- 清单'), [
    ['same', { kind: 'heading', level: 1, text: '甲' }],
    ['removed', { kind: 'clause', number: '1.1', text: '旧的条款不再需要。' }],
    ['added', { kind: 'paragraph', text: '一段完全不同的说明' }],
    ['added', { kind: 'list', items: ['清单'] }],
  ]);
});

test('a clause keeps its identity by its number even where all words are new', () => {
  const [first] = compareDocuments(parseDocument('2.1 甲乙丙丁'), parseDocument('2.1 完全另一句话'));
  assert.equal(first?.change, 'changed');
});

test('words stand whole, Chinese goes sign by sign', () => {
  assert.deepEqual(compareWords('within 24 hours', 'within 48 hours'), [
    { change: 'same', text: 'within ' },
    { change: 'removed', text: '24' },
    { change: 'added', text: '48' },
    { change: 'same', text: ' hours' },
  ]);
  assert.equal(likeness('甲乙', '甲丙'), 0.5);
  assert.equal(likeness('', ''), 1);
});

test('texts too long to compare word by word are shown one after the other', () => {
  const long = (sign: string) => sign.repeat(2100);
  assert.deepEqual(
    compareWords(long('甲'), long('乙')).map(({ change }) => change),
    ['removed', 'added'],
  );
});
