import {
  formatPeriod,
  monthsOf,
  parsePeriod,
  type Period,
  type PeriodType,
  previousPeriod,
} from '@xinan/indicators';

const monthsIn: Readonly<Record<PeriodType, number>> = { month: 1, quarter: 3, year: 12 };

/** Reads a period of the city's own data; throws where the text is none, which a contract has ruled out. */
export function periodOf(words: string): Period {
  const period = parsePeriod(words);
  if (!period) throw new RangeError(`not a period: ${words}`);
  return period;
}

/** The period of a frequency that contains or begins with a month (months since year 0). */
const periodAt = (month: number, type: PeriodType): Period => ({
  type,
  year: Math.floor(month / 12),
  index: Math.floor((month % 12) / monthsIn[type]) + 1,
});

/** The periods of a shorter or equal frequency inside a period, oldest first; empty for a longer frequency. */
export function periodsInside(period: Period, type: PeriodType): Period[] {
  const months = monthsOf(period);
  const step = monthsIn[type];
  if (step > months.length) return [];
  return months.filter((_, i) => i % step === 0).map((month) => periodAt(month, type));
}

/** The latest period of a frequency that has ended by the end of `period`, and the one before it. */
export function endedBy(period: Period, type: PeriodType): readonly [Period, Period] {
  const last = monthsOf(period).at(-1) as number;
  const around = periodAt(last, type);
  const ended = monthsOf(around).at(-1) === last ? around : previousPeriod(around);
  return [ended, previousPeriod(ended)];
}

/** Every period whose tasks a run of `period` may read, by the words they are stored with. */
export function periodsRead(period: Period): string[] {
  const types: readonly PeriodType[] = ['month', 'quarter', 'year'];
  return types.flatMap((type) =>
    (monthsIn[type] <= monthsIn[period.type] ? periodsInside(period, type) : endedBy(period, type)).map(
      formatPeriod,
    ),
  );
}
