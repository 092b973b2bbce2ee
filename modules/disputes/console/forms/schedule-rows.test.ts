import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rightSchedule, scheduleToSend } from './schedule-rows.ts';

const row = { bySide: 'respondent', what: '支付赔偿款', amount: '12,800.50', dueOn: '2026-05-01' } as const;

test('a whole row passes, and its amount is sent without commas', () => {
  assert.equal(rightSchedule([row]), null);
  assert.equal(scheduleToSend([row])[0]?.amount, '12800.50');
});

test('a row without an amount sends none', () => {
  assert.equal('amount' in (scheduleToSend([{ ...row, amount: ' ' }])[0] ?? {}), false);
});

test('the first fault is named with its row', () => {
  assert.deepEqual(rightSchedule([row, { ...row, what: ' ' }]), { kind: 'scheduleWhat', n: 2 });
  assert.deepEqual(rightSchedule([{ ...row, dueOn: '' }]), { kind: 'scheduleDay', n: 1 });
  assert.deepEqual(rightSchedule([{ ...row, amount: '一万' }]), { kind: 'scheduleAmount', n: 1 });
});
