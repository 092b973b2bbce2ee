import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakLines, graphemesOf } from './line-breaker.ts';

/** Chinese takes 10 points, Latin 5. */
const measure = (grapheme: string): number => (/^[\u0000-\u00ff]/.test(grapheme) ? 5 : grapheme.length * 10);
const lines = (text: string, widthPt: number, firstIndentPt = 0): string[] =>
  breakLines(text, { widthPt, firstIndentPt, measure }).map((line) => line.text);

test('closing punctuation never begins a line: the character before it goes along', () => {
  assert.deepEqual(lines('我们先坐下来，慢慢谈。', 60), ['我们先坐下', '来，慢慢谈。']);
  assert.deepEqual(lines('他说好了（第二次）', 40), ['他说好了', '（第二', '次）']);
});

test('opening punctuation never ends a line', () => {
  assert.deepEqual(lines('依照《人民调解法》办理', 30), ['依照', '《人民', '调解', '法》办', '理']);
});

test('double dashes and ellipses stay whole', () => {
  assert.deepEqual(lines('我们——两个人', 30), ['我们', '——两', '个人']);
  assert.deepEqual(graphemesOf('好……吧'), ['好', '……', '吧']);
});

test('words, numbers, dates and masked numbers stay whole', () => {
  assert.deepEqual(lines('电话 138****0000 号', 60), ['电话', '138****0000', '号']);
  assert.deepEqual(lines('生于 1988-04-02 日', 60), ['生于', '1988-04-02', '日']);
  assert.deepEqual(lines('we agreed to try', 45), ['we agreed', 'to try']);
});

test('a word wider than the line is cut, and only then', () => {
  assert.deepEqual(lines('abcdefghijkl', 25), ['abcde', 'fghij', 'kl']);
});

test('a mark stays with what it marks', () => {
  assert.deepEqual(lines('☑\u00a0好 ☐\u00a0不', 25), ['☑\u00a0好', '☐\u00a0不']);
});

test('line ends are kept, the indent takes room from each first line', () => {
  assert.deepEqual(lines('甲乙丙\n丁戊己', 30, 20), ['甲', '乙丙', '丁', '戊己']);
  assert.deepEqual(lines('', 30), ['']);
  assert.deepEqual(
    breakLines('甲乙丙丁', { widthPt: 20, measure }).map((line) => line.endsParagraph),
    [false, true],
  );
});

test('a rare character of two code units counts as one', () => {
  const square = (): number => 10;
  assert.deepEqual(
    breakLines('周𬭎吴𬱖郑𫖯', { widthPt: 30, measure: square }).map((line) => line.text),
    ['周𬭎吴', '𬱖郑𫖯'],
  );
});
