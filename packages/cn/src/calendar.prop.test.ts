import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { addWorkdays, deadline, isWorkday, shiftWorkdays, workingMinutesBetween } from './calendar.ts';
import { addDays, endOfLocalDate, instantAt, localDateOf, localMinuteOf, weekdayOf } from './local-date.ts';

const instants = fc.date({
  min: new Date('2004-01-01T00:00:00Z'),
  max: new Date('2030-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const counts = fc.integer({ min: 1, max: 60 });

it('the n-th working day is worked, and n working days lie behind it', () => {
  fc.assert(
    fc.property(instants, counts, (start, count) => {
      const from = localDateOf(start);
      const to = shiftWorkdays(from, count);
      assert.ok(isWorkday(to));
      let worked = 0;
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) worked += isWorkday(day) ? 1 : 0;
      assert.equal(worked, count);
    }),
  );
});

it('going forth and back ends on the same working day', () => {
  fc.assert(
    fc.property(instants, counts, (start, count) => {
      const day = shiftWorkdays(localDateOf(start), 1);
      assert.equal(shiftWorkdays(shiftWorkdays(day, count), -count), day);
    }),
  );
});

it('a term in days ends on a working day, at its very end, never before its calendar day', () => {
  fc.assert(
    fc.property(instants, counts, (start, amount) => {
      const due = deadline(start, { kind: 'days', amount });
      const day = localDateOf(due);
      assert.ok(isWorkday(day) && day >= addDays(localDateOf(start), amount));
      assert.deepEqual(due, endOfLocalDate(day));
      assert.ok(due < deadline(start, { kind: 'workdays', amount: amount + 1 }));
    }),
  );
});

it('a longer term never ends earlier', () => {
  fc.assert(
    fc.property(
      instants,
      counts,
      fc.constantFrom('days', 'workdays', 'hours', 'minutes'),
      (start, amount, kind) => {
        assert.ok(deadline(start, { kind, amount }) <= deadline(start, { kind, amount: amount + 1 }));
      },
    ),
  );
});

it('office minutes add up over any point in between', () => {
  const near = fc.integer({ min: 0, max: 20 * 1440 });
  fc.assert(
    fc.property(instants, near, near, (start, first, second) => {
      const [a, b] = [first, first + second].map((minutes) => new Date(start.getTime() + minutes * 60_000));
      assert.ok(a && b);
      const sum = workingMinutesBetween(start, a) + workingMinutesBetween(a, b);
      assert.ok(Math.abs(sum - workingMinutesBetween(start, b)) < 1e-6);
    }),
  );
});

it('addWorkdays keeps the time of day', () => {
  fc.assert(
    fc.property(instants, counts, (start, count) => {
      const minuteApart = Math.abs(localMinuteOf(addWorkdays(start, count)) - localMinuteOf(start));
      assert.ok(minuteApart < 1e-4);
    }),
  );
});

it('a date and its instants agree', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const date = localDateOf(instant);
      assert.ok(instantAt(date) <= instant && instant <= endOfLocalDate(date));
      assert.equal(weekdayOf(addDays(date, 1)), (weekdayOf(date) % 7) + 1);
    }),
  );
});
