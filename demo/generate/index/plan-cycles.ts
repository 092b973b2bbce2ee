import { shiftWorkdays } from '@xinan/cn/calendar';
import { type LocalDate, localDateOf } from '@xinan/cn/dates';
import {
  type CycleDates,
  cycleDates,
  type CycleState,
  daysOfPeriod,
  usualTerms,
} from '@xinan/city-index/domain';
import { formatPeriod, monthsOf, type Period, type PeriodType } from '@xinan/indicators';
import type { Scale } from '../../plan.ts';

/** A calculation to be made: the day of its preview, and of its publication if it came to that. */
export interface RunPlan {
  readonly ordinal: number;
  readonly state: 'preview' | 'published' | 'superseded';
  readonly previewOn: LocalDate;
  readonly publishOn: LocalDate | null;
}

/** An evaluation cycle with how far it has come by now. */
export interface CyclePlan extends CycleDates {
  readonly words: string;
  readonly period: Period;
  readonly state: CycleState;
  readonly closeOn: LocalDate | null;
  readonly appealBy: LocalDate | null;
  /** Oldest first; empty where nothing was calculated. */
  readonly runs: readonly RunPlan[];
}

/** From where on the city has cycles. Annual values of the base year are carried into the first quarters, never scored. */
interface Start {
  readonly baseYear: number;
  readonly year: number;
}

function startOf(scale: Scale, today: LocalDate): Start {
  const year = Number(today.slice(0, 4));
  // The quarter before last has ended and been published even early in a year.
  const small = today.slice(5) < '05-15' ? year - 1 : year;
  return scale === 'full' ? { baseYear: 2022, year: 2023 } : { baseYear: small - 1, year: small };
}

const perYear: Readonly<Record<PeriodType, number>> = { month: 12, quarter: 4, year: 1 };

function endedPeriods({ baseYear, year }: Start, type: PeriodType, today: LocalDate): Period[] {
  const first = type === 'year' ? baseYear : year;
  const years = Array.from({ length: Number(today.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  return years
    .flatMap((each) =>
      Array.from({ length: perYear[type] }, (_, index): Period => ({ type, year: each, index: index + 1 })),
    )
    .filter((period) => daysOfPeriod(period).endsOn < today);
}

/** Working days until a mistake in a publication was found and corrected. */
const correctedAfter = 15;
const previewDaysAgo = 3;

/** A run needs what falls due with its period: a month that ends a quarter or a year waits for theirs. */
function readyOn(period: Period): LocalDate {
  const last = monthsOf(period).at(-1) as number;
  const types: readonly PeriodType[] = ['month', 'quarter', 'year'];
  return types
    .filter((type) => perYear[type] <= perYear[period.type])
    .map((type): Period => {
      const length = 12 / perYear[type];
      return { type, year: Math.floor(last / 12), index: Math.floor((last % 12) / length) + 1 };
    })
    .filter((longer) => monthsOf(longer).at(-1) === last)
    .map((longer) => cycleDates(longer).scoreBy)
    .reduce((one, other) => (one > other ? one : other));
}

/** Preview at the end of the calendar, five working days for appeals, then publication. */
function publishedRuns(previewOn: LocalDate, isCorrected: boolean): RunPlan[] {
  const publishOn = shiftWorkdays(previewOn, usualTerms.appeal + 1);
  if (!isCorrected) return [{ ordinal: 1, state: 'published', previewOn, publishOn }];
  const again = shiftWorkdays(publishOn, correctedAfter);
  return [
    { ordinal: 1, state: 'superseded', previewOn, publishOn },
    { ordinal: 2, state: 'published', previewOn: again, publishOn: again },
  ];
}

/** A preview that waits for an appeal; where there was time, it is the second, after an appeal that was upheld. */
function previewRuns(firstOn: LocalDate, today: LocalDate): RunPlan[] {
  const previewOn = shiftWorkdays(today, -previewDaysAgo);
  const last = { state: 'preview', previewOn, publishOn: null } as const;
  return shiftWorkdays(firstOn, usualTerms.appeal) >= previewOn
    ? [{ ...last, ordinal: 1 }]
    : [
        { ordinal: 1, state: 'superseded', previewOn: firstOn, publishOn: null },
        { ...last, ordinal: 2 },
      ];
}

interface Role {
  readonly isBase: boolean;
  readonly isLast: boolean;
  readonly isLastButOne: boolean;
  readonly isCorrected: boolean;
}

function planCycle(period: Period, role: Role, today: LocalDate): CyclePlan {
  const dates = cycleDates(period);
  const base = { ...dates, words: formatPeriod(period), period };
  const open = { ...base, state: 'collecting', closeOn: null, appealBy: null, runs: [] } as const;
  const ready = readyOn(period);
  // Its year alone is too little to publish, so nothing was appealed either.
  if (role.isBase)
    return {
      ...base,
      state: 'previewed',
      closeOn: shiftWorkdays(dates.verifyBy, 1),
      appealBy: null,
      runs: [{ ordinal: 1, state: 'preview', previewOn: ready, publishOn: null }],
    };
  const isMonth = period.type === 'month';
  if (isMonth && role.isLast) return open;
  const isWaiting = isMonth && role.isLastButOne;
  const runs = isWaiting ? previewRuns(ready, today) : publishedRuns(ready, role.isCorrected);
  const { previewOn, publishOn } = runs.at(-1) as RunPlan;
  if (!isWaiting && (publishOn as LocalDate) > today) {
    const uncorrected = publishedRuns(ready, false);
    return (uncorrected[0]?.publishOn as LocalDate) <= today
      ? { ...base, ...settled(dates, uncorrected), state: 'published' }
      : open;
  }
  const appealBy = shiftWorkdays(isWaiting ? previewOn : ready, usualTerms.appeal);
  return { ...base, ...settled(dates, runs), state: isWaiting ? 'previewed' : 'published', appealBy };
}

const settled = (dates: CycleDates, runs: readonly RunPlan[]) => ({
  closeOn: shiftWorkdays(dates.verifyBy, 1),
  appealBy: shiftWorkdays(runs[0]?.previewOn ?? dates.scoreBy, usualTerms.appeal),
  runs,
});

/**
 * The cycles of the city up to now: the last ended month is being collected, the one before waits in its preview, everything
 * older is published; of the quarter two before the last a mistake was corrected. Periods inside others come first.
 */
export function planCycles(scale: Scale, now: Date): CyclePlan[] {
  const today = localDateOf(now);
  const start = startOf(scale, today);
  return (['month', 'quarter', 'year'] as const).flatMap((type) => {
    const periods = endedPeriods(start, type, today);
    return periods.map((period, index) => {
      const fromEnd = periods.length - 1 - index;
      const role: Role = {
        isBase: type === 'year' && period.year === start.baseYear,
        isLast: fromEnd === 0,
        isLastButOne: fromEnd === 1,
        isCorrected: type === 'quarter' && fromEnd === 2,
      };
      return planCycle(period, role, today);
    });
  });
}
