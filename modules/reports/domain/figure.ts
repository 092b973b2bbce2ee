import {
  houseThreshold,
  isSmall,
  medianFromHistogram,
  type Month,
  monthsOfYear,
  type Published,
  rate,
  suppressRow,
  suppressShare,
  suppressShares,
  yearsOf,
} from '@xinan/figures';
import { type FactFilter, isCounted, type Metric } from './metrics.ts';

/** Facts as a figure is made of them. */
export interface Counted {
  readonly metric: string;
  readonly dims: Readonly<Record<string, string | number>>;
  readonly quantity: number;
}

/** A figure as it may be shown: numbers hidden are null. */
export interface Shown {
  readonly value: number | null;
  readonly numerator: Published;
  readonly denominator: Published;
  readonly suppressed: boolean;
}

const sumOf = (facts: readonly Counted[], filter: FactFilter): number =>
  facts.reduce((whole, fact) => (isCounted(filter, fact) ? whole + fact.quantity : whole), 0);

const hiddenFigure: Shown = { value: null, numerator: null, denominator: null, suppressed: true };

function medianOf(metric: Extract<Metric, { kind: 'median' }>, facts: readonly Counted[]): number | null {
  const bins = facts
    .filter((fact) => isCounted(metric.counted, fact))
    .map((fact) => ({ minutes: Number(fact.dims[metric.minutesDim] ?? 0), count: fact.quantity }));
  return medianFromHistogram(bins);
}

/** One metric over some facts, small cells hidden. */
export function figureOf(metric: Metric, facts: readonly Counted[]): Shown {
  const counted = sumOf(facts, metric.counted);
  if (metric.kind === 'count') {
    const hidden = isSmall(counted, houseThreshold);
    return {
      value: hidden ? null : counted,
      numerator: hidden ? null : counted,
      denominator: null,
      suppressed: hidden,
    };
  }
  const denominator = sumOf(facts, metric.of);
  if (metric.kind === 'median') {
    if (isSmall(counted, houseThreshold)) return hiddenFigure;
    const shownOf = isSmall(denominator, houseThreshold) ? null : denominator;
    return { value: medianOf(metric, facts), numerator: counted, denominator: shownOf, suppressed: false };
  }
  const share = suppressShare(
    { numerator: counted, denominator },
    { ...houseThreshold, restIsCell: metric.restIsCell },
  );
  return { ...share, value: rate(share.numerator, share.denominator) };
}

/** One metric over several groups shown side by side (months, regions); complementary cells hidden too. */
export function figuresOf(metric: Metric, groups: readonly (readonly Counted[])[]): Shown[] {
  if (metric.kind === 'median') return groups.map((facts) => figureOf(metric, facts));
  const counts = groups.map((facts) => sumOf(facts, metric.counted));
  if (metric.kind === 'count')
    return suppressRow(counts).cells.map((cell) => ({
      value: cell,
      numerator: cell,
      denominator: null,
      suppressed: cell === null,
    }));
  const shares = groups.map((facts, place) => ({
    numerator: counts[place] ?? 0,
    denominator: sumOf(facts, metric.of),
  }));
  return suppressShares(shares, { ...houseThreshold, restIsCell: metric.restIsCell }).map((share) => ({
    ...share,
    value: rate(share.numerator, share.denominator),
  }));
}

/** The trend of a metric by month; `facts` cover the calendar years of the months, each published as one row. */
export function trendOf(
  metric: Metric,
  facts: readonly (Counted & { readonly month: Month })[],
  months: readonly Month[],
): { period: Month; value: number | null }[] {
  const byMonth = Map.groupBy(facts, (fact) => fact.month);
  const values = new Map(
    yearsOf(months).flatMap((year) => {
      const ofYear = monthsOfYear(year);
      const shown = figuresOf(
        metric,
        ofYear.map((month) => byMonth.get(month) ?? []),
      );
      return ofYear.map((month, place): [Month, number | null] => [month, shown[place]?.value ?? null]);
    }),
  );
  return months.map((period) => ({ period, value: values.get(period) ?? null }));
}
