import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockTone, clockView } from './clock-view.ts';

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);

test('a duty far ahead is calm, within half an hour due, from its moment on overdue', () => {
  assert.equal(clockTone(at('12:00'), at('08:00')), 'calm');
  assert.equal(clockTone(at('12:00'), at('11:30')), 'due');
  assert.equal(clockTone(at('12:00'), at('11:29')), 'calm');
  assert.equal(clockTone(at('12:00'), at('12:00')), 'overdue');
});

test('a long duty turns due in its last quarter', () => {
  const openedAt = at('00:00');
  assert.equal(clockTone(at('20:00'), at('14:59'), openedAt), 'calm');
  assert.equal(clockTone(at('20:00'), at('15:00'), openedAt), 'due');
});

test('words count in the reader’s language', () => {
  assert.deepEqual(clockView(at('12:00'), at('12:35'), { locale: 'zh' }), {
    tone: 'overdue',
    words: '已超时 35 分',
  });
  assert.equal(clockView(at('12:00'), at('09:50'), { locale: 'en' }).words, '2 h 10 min left');
});
