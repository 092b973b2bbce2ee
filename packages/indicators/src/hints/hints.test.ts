import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeWithoutCause, pairedChange, pairedIndicators } from './change-without-cause.ts';
import { digitPreference } from './digit-preference.ts';
import type { Hint } from './hint.ts';
import { suddenFull } from './sudden-full.ts';
import { thresholdHeaping } from './threshold-heaping.ts';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const kinds = (hints: readonly Hint[]) => hints.map(({ kind }) => kind);

describe('threshold heaping', () => {
  const options = { threshold: 98, width: 1, direction: 'higher' } as const;
  test('far more just past the goalpost than just short of it', () => {
    const [found] = thresholdHeaping([...times(7, 98), 97.5, 99, 96.9, 50], options);
    assert.equal(found, undefined);
    const [clear] = thresholdHeaping([...times(8, 98.3), 99, 96.9, 50], options);
    assert.deepEqual(clear?.evidence, { threshold: 98, width: 1, past: 8, short: 0 });
    assert.ok(Math.abs((clear?.probability ?? 0) - 1 / 256) < 1e-12);
  });
  test('the bands: the goalpost is past it, the far end is not, the near end is short', () => {
    const [found] = thresholdHeaping([...times(20, 98), 99, 97], options);
    assert.deepEqual([found?.evidence['past'], found?.evidence['short']], [20, 1]);
  });
  test('lower is better', () => {
    const lower = { ...options, direction: 'lower' } as const;
    assert.deepEqual(kinds(thresholdHeaping(times(12, 97.5), lower)), ['threshold_heaping']);
    assert.deepEqual(thresholdHeaping(times(12, 98.5), lower), []);
    assert.deepEqual(thresholdHeaping([], lower), []);
  });
});

test('sudden 100 %', () => {
  assert.deepEqual(kinds(suddenFull([70, 75, 80, 100])), ['sudden_full']);
  assert.deepEqual(kinds(suddenFull([60, 80, 99, 100])), ['sudden_full']);
  assert.deepEqual(suddenFull([70, 81, 90, 100]), []);
  assert.deepEqual(suddenFull([75, 80, 100]), []);
  assert.deepEqual(suddenFull([10, 20, 30, 99.9]), []);
  assert.deepEqual(suddenFull([70, 75, 80, 100])[0]?.evidence, { usual: 75, scores: [70, 75, 80, 100] });
});

describe('digit preference', () => {
  const even = Array.from({ length: 60 }, (_, i) => 100 + i);
  test('even digits are none', () => {
    assert.deepEqual(digitPreference(even), []);
  });
  test('too many of one digit; the figures are shown', () => {
    const [found] = digitPreference([...even.slice(0, 50), ...times(20, 230)]);
    assert.deepEqual(found?.evidence['digits'], [25, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
    const square = ((25 - 7) ** 2 + 9 * (5 - 7) ** 2) / 7;
    assert.ok(Math.abs((found?.evidence['square'] as number) - square) < 1e-9);
    assert.ok((found?.probability ?? 1) < 1e-6);
  });
  test('fifty counts of two digits or more are needed', () => {
    assert.deepEqual(digitPreference(times(49, 20)), []);
    assert.deepEqual(kinds(digitPreference(times(50, 20))), ['digit_preference']);
    assert.deepEqual(kinds(digitPreference(times(50, -20))), ['digit_preference']);
    assert.deepEqual(kinds(digitPreference(times(50, 10))), ['digit_preference']);
    assert.deepEqual(digitPreference([...times(40, 20), ...times(40, 9)]), []);
  });
  test('nine degrees of freedom: 22.9 is rare enough, 20.9 is not', () => {
    const fifty = even.slice(0, 50);
    assert.equal(digitPreference([...fifty, ...times(10, 230), ...times(10, 231)]).length, 1);
    assert.equal(digitPreference([...fifty, ...times(12, 230)]).length, 0);
  });
});

test('change without cause', () => {
  assert.deepEqual(kinds(changeWithoutCause({ score: 20, causes: { volume: 0.05, staff: -0.05 } })), [
    'change_without_cause',
  ]);
  assert.deepEqual(kinds(changeWithoutCause({ score: -25, causes: { volume: 0 } })), [
    'change_without_cause',
  ]);
  assert.deepEqual(changeWithoutCause({ score: 20, causes: { volume: 0.05, staff: 0.06 } }), []);
  assert.deepEqual(changeWithoutCause({ score: 20, causes: { volume: -0.3 } }), []);
  assert.deepEqual(changeWithoutCause({ score: 19.9, causes: { volume: 0 } }), []);
  assert.deepEqual(changeWithoutCause({ score: 90, causes: {} }), []);
});

test('paired indicators that part', () => {
  assert.deepEqual(kinds(pairedChange(20, -20)), ['change_without_cause']);
  assert.deepEqual(pairedChange(19, -20), []);
  assert.deepEqual(pairedChange(20, -19), []);
  assert.deepEqual(
    pairedIndicators.map((pair) => pair.join()),
    ['A2-06,A2-09', 'E2-08,E3-02', 'E1-01,E1-03'],
  );
});

test('a hint is no verdict: it says what else may explain it, in both languages', () => {
  const all = [
    ...thresholdHeaping(times(12, 98), { threshold: 98, width: 1, direction: 'higher' }),
    ...suddenFull([70, 75, 80, 100]),
    ...digitPreference(times(60, 20)),
    ...changeWithoutCause({ score: 30, causes: { volume: 0 } }),
  ];
  assert.equal(all.length, 4);
  for (const { message } of all) {
    assert.match(message.zh, /可能/);
    assert.match(message.en, /may explain it/);
    assert.doesNotMatch(message.zh, /造假|作弊|舞弊|虚报/);
  }
});
