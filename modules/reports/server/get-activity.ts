import { addDays, type LocalDate, localDateOf } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getActivity as route } from '../contract.ts';
import {
  type AnnualLine,
  annualLines,
  type DayCount,
  isCounted,
  isMostlyShown,
  mayPublish,
  type Month,
  monthOf,
  type Published,
  publishDays,
  trendMonths,
} from '../domain.ts';
import { publishMonths, wholeYears } from './publish-months.ts';
import { type Level, readLevels } from './read-levels.ts';
import { type RegionRead, readRegion } from './read-region.ts';
import { dailyFacts } from './store.ts';

interface Moved {
  readonly day: LocalDate;
  readonly grain: 'day' | 'month';
  readonly count: Published;
}

interface Ingredients {
  readonly levels: readonly Level[];
  readonly months: readonly Month[];
  readonly days: readonly (DayCount & { readonly metric: string })[];
}

const daysBack = 30;
const lines = annualLines.filter((line) => !line.counted.where);
const factMetrics = lines.map((line) => line.counted.metric);

/** The days of a line, or its months where most days are too small to show. */
function movesOf(line: AnnualLine, { levels, months, days }: Ingredients): Moved[] {
  const daily = publishDays(days.filter(({ metric }) => metric === line.counted.metric));
  if (isMostlyShown(daily)) return daily.map((moved) => ({ ...moved, grain: 'day' }));
  return publishMonths(levels, months, (fact) => isCounted(line.counted, fact)).flatMap(
    (count, place): Moved[] => (count === 0 ? [] : [{ day: `${months[place]}-01`, grain: 'month', count }]),
  );
}

/** Days are published only for the reader's own area: below it, siblings would have to be weighed day by day. */
function readDays(tx: ActorTx, region: RegionRead, today: LocalDate): Promise<Ingredients['days']> | [] {
  if (region.trail.length > 1) return [];
  const period = { from: `${monthOf(addDays(today, -daysBack))}-01`, to: today };
  return dailyFacts(tx, { regionCode: region.code, period, metrics: factMetrics });
}

/** What moved lately, as counts; never a case. */
export async function getActivity(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const region = await readRegion(tx, query.region);
  const today = localDateOf(tx.now);
  const months = trendMonths({ from: today, to: today });
  const parts: Ingredients = {
    months,
    levels: await readLevels(tx, region, { period: wholeYears(months), metrics: factMetrics }),
    days: await readDays(tx, region, today),
  };
  const rows = lines
    .filter((line) => mayPublish(line.subject, region.code))
    .flatMap((line) =>
      movesOf(line, parts).map((moved) => ({
        ...moved,
        metric: line.id,
        name: line.name,
        regionName: region.name,
        suppressed: moved.count === null,
      })),
    );
  return { rows: rows.toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)) };
}
