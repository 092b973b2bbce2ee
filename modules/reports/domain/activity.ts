import type { LocalDate } from '@xinan/cn/dates';
import { houseThreshold, monthOf, type Published, suppressRow, type Threshold } from '@xinan/figures';

export interface DayCount {
  readonly day: LocalDate;
  readonly quantity: number;
}

export interface PublishedDay {
  readonly day: LocalDate;
  readonly count: Published;
}

/**
 * Publishes counts by day. The days of one month stand or fall together, because the month's sum is shown elsewhere;
 * so give whole months, except for the one still running.
 */
export function publishDays(
  days: readonly DayCount[],
  threshold: Threshold = houseThreshold,
): PublishedDay[] {
  return [...Map.groupBy(days, ({ day }) => monthOf(day)).values()].flatMap((month) => {
    const { cells } = suppressRow(
      month.map(({ quantity }) => quantity),
      threshold,
    );
    return month.map(({ day }, place) => ({ day, count: cells[place] ?? null }));
  });
}

/** Whether a list of counts is worth reading: at least half of them are shown. */
export const isMostlyShown = (counts: readonly { readonly count: Published }[]): boolean =>
  counts.length > 0 && counts.filter(({ count }) => count !== null).length * 2 >= counts.length;
