import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import {
  formatClock,
  formatCount,
  formatDate,
  formatDateTime,
  formatDuration,
  formatNumber,
  formatTime,
  isLocalDate,
  spaceHanLatin,
  toHalfWidth,
  weekdayOf,
} from './dates.ts';

const instant = new Date('2023-05-03T06:05:59Z');
const MINUTE = 60_000;

it('writes dates and times of Shanghai', () => {
  assert.equal(formatDate('2023-05-03', 'zh'), '2023年5月3日');
  assert.equal(formatDate('2023-05-03', 'en'), '3 May 2023');
  assert.equal(formatDate(new Date('2023-05-02T16:00:00Z'), 'zh'), '2023年5月3日');
  assert.equal(formatDateTime(instant, 'zh'), '2023年5月3日 14:05');
  assert.equal(formatDateTime(instant, 'en'), '3 May 2023, 14:05');
  assert.equal(formatTime(new Date('2023-05-02T16:00:00Z')), '00:00');
  assert.throws(() => formatDate('2023-02-29', 'zh'), RangeError);
});

it('knows real days', () => {
  assert.ok(isLocalDate('2024-02-29'));
  for (const text of ['2023-02-29', '2023-13-01', '2023-1-1', '2023-04-31', ''])
    assert.ok(!isLocalDate(text), text);
  assert.equal(weekdayOf('2023-05-03'), 3);
  assert.equal(weekdayOf('1969-12-28'), 7);
});

it('writes lengths of time in words', () => {
  const cases: [number, string, string][] = [
    [130, '2 小时 10 分', '2 h 10 min'],
    [120, '2 小时', '2 h'],
    [35, '35 分', '35 min'],
    [0.5, '不到 1 分', 'less than 1 min'],
    [3 * 1440 + 4 * 60 + 5, '3 天 4 小时', '3 d 4 h'],
    [1440 + 5, '1 天', '1 d'],
  ];
  for (const [minutes, zh, en] of cases) {
    assert.equal(formatDuration(minutes * MINUTE, 'zh'), zh);
    assert.equal(formatDuration(minutes * MINUTE, 'en'), en);
  }
  assert.throws(() => formatDuration(-1, 'zh'), RangeError);
});

it('writes the clock of a duty', () => {
  const after = (minutes: number) => new Date(instant.getTime() + minutes * MINUTE);
  assert.equal(formatClock(after(130), instant, 'zh'), '还有 2 小时 10 分');
  assert.equal(formatClock(after(130), instant, 'en'), '2 h 10 min left');
  assert.equal(formatClock(after(-35), instant, 'zh'), '已超时 35 分');
  assert.equal(formatClock(after(-35), instant, 'en'), '35 min overdue');
  assert.equal(formatClock(after(0.5), instant, 'zh'), '还有不到 1 分');
  assert.equal(formatClock(instant, instant, 'zh'), '现在到时限');
  assert.equal(formatClock(instant, instant, 'en'), 'due now');
});

it('counts with the right unit', () => {
  assert.equal(formatCount(1234, '人次', 'zh'), '1,234 人次');
  assert.equal(formatCount(1234, '人次', 'en'), '1,234 attendances');
  assert.equal(formatCount(1, '人', 'en'), '1 person');
  assert.equal(formatCount(0, '场次', 'en'), '0 sessions');
  assert.equal(formatCount(2, '例', 'en'), '2 cases');
  assert.equal(formatNumber(-1234567.891), '-1,234,567.89');
  assert.equal(formatNumber(999), '999');
  assert.throws(() => formatNumber(Number.NaN), RangeError);
});

it('spaces Chinese and Latin, and leaves dates closed', () => {
  assert.equal(spaceHanLatin('共12人完成PHQ-9筛查'), '共 12 人完成 PHQ-9 筛查');
  assert.equal(spaceHanLatin('截至2023年5月3日共98.7%完成'), '截至 2023年5月3日共 98.7% 完成');
  assert.equal(toHalfWidth('ＰＨＱ－９　１２％，。'), 'PHQ-9 12%,。');
});

it('spacing twice changes nothing', () => {
  const mixed = fc.string({
    unit: fc.constantFrom('年', '月', '日', '人', '共', 'a', 'Z', '1', '9', '%', ' ', '。'),
  });
  fc.assert(
    fc.property(mixed, (text) => assert.equal(spaceHanLatin(spaceHanLatin(text)), spaceHanLatin(text))),
  );
});
