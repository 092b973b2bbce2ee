import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from './measure-text.ts';
import { cutText, wrapText } from './wrap-text.ts';

test('lines are alike long: no character is left alone', () => {
  assert.deepEqual(wrapText('经济技术开发区', { width: 74, size: 12, lines: 2 }), ['经济技术', '开发区']);
});

test('closing signs do not begin a line and opening ones do not end it', () => {
  const lines = wrapText('名次区间（5%–95%）', { width: 90, size: 12, lines: 3 });
  assert.equal(lines.join(''), '名次区间（5%–95%）');
  for (const line of lines) assert.doesNotMatch(line, /^[，。）]|[（“]$/);
});

test('what does not fit is cut with an ellipsis, and every line fits', () => {
  const options = { width: 80, size: 12, lines: 2 };
  const lines = wrapText('Building the social psychological service system', options);
  assert.equal(lines.length, 2);
  assert.match(lines.at(-1) ?? '', /…$/);
  for (const line of lines) assert.ok(textWidth(line, 12) <= 80);
  assert.equal(cutText('安心', { width: 3, size: 12 }), '');
});
