import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addWorkdays,
  calendarKnownFrom,
  calendarKnownUntil,
  deadline,
  festivalOf,
  isCalendarKnown,
  isWorkday,
  shiftWorkdays,
  type Term,
  workingMinutesBetween,
} from './calendar.ts';
import { addDays } from './local-date.ts';

const at = (local: string) => new Date(`${local}+08:00`);

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

describe('days of the State Council', () => {
  const holidays: [string, string][] = [
    ['2023-01-21', '2023-01-27'],
    ['2023-09-29', '2023-10-06'],
    ['2024-02-10', '2024-02-17'],
    ['2024-05-01', '2024-05-05'],
    ['2024-10-01', '2024-10-07'],
    ['2025-01-28', '2025-02-04'],
    ['2025-10-01', '2025-10-08'],
    ['2026-02-15', '2026-02-23'],
    ['2026-10-01', '2026-10-07'],
  ];
  for (const [first, last] of holidays) {
    it(`${first} to ${last} is off`, () => {
      for (const day of daysFrom(first, last)) assert.equal(isWorkday(day), false, day);
    });
  }

  const swapped = (
    '2023-01-28 2023-01-29 2023-10-07 2023-10-08 2024-02-04 2024-02-18 2024-04-28 2024-05-11 2024-09-29 2024-10-12 ' +
    '2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10'
  ).split(' ');
  it('weekend days that are worked', () => {
    for (const day of swapped) assert.equal(isWorkday(day), true, day);
  });

  it('ordinary weeks', () => {
    for (const day of daysFrom('2023-03-06', '2023-03-10')) assert.equal(isWorkday(day), true, day);
    assert.equal(isWorkday('2023-03-11'), false);
    assert.equal(isWorkday('2023-03-12'), false);
  });

  it('names the festival', () => {
    assert.deepEqual(festivalOf('2023-01-28'), { zh: '春节', en: 'Spring Festival' });
    assert.deepEqual(festivalOf('2024-10-01'), { zh: '国庆节', en: 'National Day' });
    assert.equal(festivalOf('2023-03-08'), null);
  });

  it('takes an instant as its day in Shanghai', () => {
    assert.equal(isWorkday(new Date('2023-09-28T15:59:59Z')), true);
    assert.equal(isWorkday(new Date('2023-09-28T16:00:00Z')), false);
  });

  it('falls back to Monday to Friday beyond the published years', () => {
    assert.equal(calendarKnownFrom, '2004-01-01');
    assert.equal(calendarKnownUntil, '2026-12-31');
    assert.equal(isCalendarKnown('2026-12-31'), true);
    assert.equal(isCalendarKnown('2027-01-01'), false);
    assert.equal(isWorkday('2027-01-01'), true, 'a Friday whose holiday is not published yet');
    assert.equal(isWorkday('2027-01-02'), false);
  });
});

describe('counting working days', () => {
  it('steps over holidays and onto swapped days', () => {
    assert.equal(shiftWorkdays('2023-09-28', 1), '2023-10-07');
    assert.equal(shiftWorkdays('2023-09-28', 3), '2023-10-09');
    assert.equal(shiftWorkdays('2023-10-07', -1), '2023-09-28');
    assert.equal(shiftWorkdays('2023-10-01', 0), '2023-10-01');
    assert.throws(() => shiftWorkdays('2023-10-01', 0.5), RangeError);
    assert.throws(() => shiftWorkdays('2023-02-30', 1), RangeError);
  });

  it('keeps the time of day', () => {
    assert.deepEqual(addWorkdays(at('2023-09-28T16:20:30'), 2), at('2023-10-08T16:20:30'));
    assert.deepEqual(addWorkdays(at('2023-09-28T00:00:00'), 0), at('2023-09-28T00:00:00'));
  });
});

describe('workingMinutesBetween', () => {
  it('counts office hours only', () => {
    assert.equal(workingMinutesBetween(at('2023-03-06T08:00:00'), at('2023-03-06T17:30:00')), 420);
    assert.equal(workingMinutesBetween(at('2023-03-06T11:30:00'), at('2023-03-06T15:00:00')), 60);
    assert.equal(workingMinutesBetween(at('2023-03-10T17:00:00'), at('2023-03-13T08:10:00')), 40);
    assert.equal(workingMinutesBetween(at('2023-09-28T17:00:00'), at('2023-10-07T08:30:00')), 60);
    assert.equal(workingMinutesBetween(at('2023-10-01T08:00:00'), at('2023-10-01T17:00:00')), 0);
    assert.equal(workingMinutesBetween(at('2023-03-06T15:00:00'), at('2023-03-06T11:30:00')), -60);
  });

  it('takes the hours of the office', () => {
    const hours = [{ fromMinute: 0, toMinute: 1440 }];
    assert.equal(
      workingMinutesBetween(at('2023-03-10T00:00:00'), at('2023-03-14T00:00:00'), { hours }),
      2 * 1440,
    );
  });
});

describe('deadline', () => {
  const cases: [string, Term, string, string][] = [
    [
      '2023-09-30T23:50:00',
      { kind: 'minutes', amount: 30 },
      '2023-10-01T00:20:00',
      'minutes run round the clock',
    ],
    [
      '2023-09-28T16:00:00',
      { kind: 'hours', amount: 24 },
      '2023-09-29T16:00:00',
      'hours run through holidays',
    ],
    ['2023-03-06T09:00:00', { kind: 'hours', amount: 0.5 }, '2023-03-06T09:30:00', 'half an hour'],
    [
      '2023-03-06T09:00:00',
      { kind: 'days', amount: 3 },
      '2023-03-09T23:59:59.999',
      'the first day is not counted',
    ],
    [
      '2023-03-06T09:00:00',
      { kind: 'days', amount: 5 },
      '2023-03-13T23:59:59.999',
      'Saturday moves to Monday',
    ],
    [
      '2023-09-25T09:00:00',
      { kind: 'days', amount: 7 },
      '2023-10-07T23:59:59.999',
      '2 October moves to a worked Saturday',
    ],
    [
      '2023-01-20T09:00:00',
      { kind: 'days', amount: 8 },
      '2023-01-28T23:59:59.999',
      'a worked Saturday stays',
    ],
    [
      '2023-09-27T09:00:00',
      { kind: 'workdays', amount: 3 },
      '2023-10-08T23:59:59.999',
      'over the long holiday',
    ],
    ['2023-03-10T23:59:00', { kind: 'workdays', amount: 1 }, '2023-03-13T23:59:59.999', 'Friday night'],
    [
      '2023-03-11T10:00:00',
      { kind: 'workdays', amount: 1 },
      '2023-03-13T23:59:59.999',
      'starts on a Saturday',
    ],
    [
      '2023-03-11T10:00:00',
      { kind: 'workdays', amount: 0 },
      '2023-03-13T23:59:59.999',
      'no day, but a working one',
    ],
    [
      '2026-12-31T10:00:00',
      { kind: 'workdays', amount: 1 },
      '2027-01-01T23:59:59.999',
      'beyond the data: a plain Friday',
    ],
  ];
  for (const [start, term, due, why] of cases) {
    it(`${term.amount} ${term.kind}: ${why}`, () => assert.deepEqual(deadline(at(start), term), at(due)));
  }

  it('refuses negative amounts and parts of days', () => {
    for (const term of [
      { kind: 'hours', amount: -1 },
      { kind: 'hours', amount: Number.NaN },
      { kind: 'days', amount: 1.5 },
      { kind: 'workdays', amount: Infinity },
    ] satisfies Term[]) {
      assert.throws(() => deadline(at('2023-03-06T09:00:00'), term), RangeError);
    }
  });
});
