/** A published count: `null` where it is hidden. */
export type Published = number | null;

export interface Threshold {
  /** Non-zero counts below it are hidden. */
  readonly threshold: number;
}

export interface PublishedRow {
  readonly cells: readonly Published[];
  /** Their sum as it may be shown beside them or on the page above. */
  readonly total: Published;
}

/** The house's rule: non-zero counts below ten are not shown (Washington State Department of Health, 2018). */
export const houseThreshold: Threshold = { threshold: 10 };

/** Whether a count is a small cell: not zero and below the threshold. */
export const isSmall = (count: number, { threshold }: Threshold): boolean => count > 0 && count < threshold;

const sum = (counts: readonly number[]): number => counts.reduce((whole, count) => whole + count, 0);

interface Hidden {
  readonly size: number;
  readonly total: number;
}

/** At least two hidden, and their sum so far above "all ones" that each may be anything up to threshold - 1. */
const roomAbove = ({ size, total }: Hidden, { threshold }: Threshold): boolean =>
  size >= 2 && total - size >= threshold - 2;

/** The same from the other end: their sum so far below "all threshold - 1". */
const roomBelow = ({ size, total }: Hidden, { threshold }: Threshold): boolean =>
  (threshold - 1) * size - total >= threshold - 2;

/**
 * Decides which cells of a row must be hidden when its total is shown; returns their places.
 *
 * One cover cell, the last non-zero one, is hidden too where the small cells do not hide each other. It is chosen
 * by place, never by value: every row that could lie behind the published one then leads to the same decision, so
 * that even a reader who knows this rule is left with at least `threshold - 2` values for each hidden cell.
 */
function hiddenPlaces(counts: readonly number[], threshold: Threshold): ReadonlySet<number> {
  const places = [...counts.keys()];
  const at = (place: number): number => counts[place] ?? 0;
  const size = (set: ReadonlySet<number>): Hidden => ({ size: set.size, total: sum([...set].map(at)) });
  const small = new Set(places.filter((place) => isSmall(at(place), threshold)));
  if (small.size === 0) return small;
  if (isSmall(sum(counts), threshold)) return new Set(places);
  if (roomAbove(size(small), threshold) && roomBelow(size(small), threshold)) return small;

  const filled = places.filter((place) => at(place) > 0);
  const hidden = new Set(small).add(filled.at(-1) ?? 0);
  if (roomAbove(size(hidden), threshold)) return hidden;
  const cover = filled.findLast((place) => !hidden.has(place));
  return cover === undefined ? new Set(places) : hidden.add(cover);
}

/**
 * Publishes one row of counts that add up to a shown total: small cells are hidden, and one more where they could
 * be computed from the rest. Order the cells from the largest population to the smallest: the cover cell is taken
 * from the end. A total that is small itself is hidden with every cell.
 * @param cells whole numbers, 0 or more
 */
export function suppressRow(cells: readonly number[], threshold: Threshold = houseThreshold): PublishedRow {
  const hidden = hiddenPlaces(cells, threshold);
  const total = sum(cells);
  return {
    cells: cells.map((count, place) => (hidden.has(place) ? null : count)),
    total: isSmall(total, threshold) ? null : total,
  };
}

/**
 * Publishes the count of one region deep in the tree: shown only if it is shown in the row of every level above.
 * Otherwise its own page would give away what its parent's page hides.
 * @param steps from the top: the counts of all siblings and the place of the one on the way
 */
export function suppressOnPath(
  steps: readonly { readonly cells: readonly number[]; readonly place: number }[],
  threshold: Threshold = houseThreshold,
): Published {
  const seen = steps.map(({ cells, place }) => suppressRow(cells, threshold).cells[place] ?? null);
  return seen.includes(null) ? null : (seen.at(-1) ?? null);
}

/** A share as counted. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export interface PublishedShare {
  readonly numerator: Published;
  readonly denominator: Published;
  readonly suppressed: boolean;
}

export interface ShareRule extends Threshold {
  /** The rest (denominator less numerator) counts people too: a small rest is hidden as well. */
  readonly restIsCell: boolean;
}

/**
 * Publishes shares that stand side by side with their overall share. A numerator is hidden with its denominator;
 * whoever computes a rate shows it only where neither is `null`.
 */
export function suppressShares(shares: readonly Share[], rule: ShareRule): PublishedShare[] {
  const numerators = suppressRow(
    shares.map(({ numerator }) => numerator),
    rule,
  ).cells;
  const denominators = suppressRow(
    shares.map(({ denominator }) => denominator),
    rule,
  ).cells;
  const rests = suppressRow(
    shares.map(({ numerator, denominator }) => Math.max(0, denominator - numerator)),
    rule,
  ).cells;
  return shares.map((_, place) => {
    const denominator = denominators[place] ?? null;
    const covered = rule.restIsCell && rests[place] === null;
    const numerator = denominator === null || covered ? null : (numerators[place] ?? null);
    return { numerator, denominator, suppressed: numerator === null || denominator === null };
  });
}

/** One share on its own: nothing stands beside it. */
export function suppressShare(share: Share, rule: ShareRule): PublishedShare {
  const rest = share.denominator - share.numerator;
  const denominator = isSmall(share.denominator, rule) ? null : share.denominator;
  const covered = isSmall(share.numerator, rule) || (rule.restIsCell && isSmall(rest, rule));
  const numerator = denominator === null || covered ? null : share.numerator;
  return { numerator, denominator, suppressed: numerator === null || denominator === null };
}

/** What a figure is about. Crisis figures speak of suicide and never go below the county. */
export type Subject = 'general' | 'crisis';

const COUNTY_DIGITS = 6;

/** Whether figures of this subject may be shown for a region (canonical code: six digits down to the county). */
export function mayPublish(subject: Subject, regionCode: string): boolean {
  return subject === 'general' || regionCode.length <= COUNTY_DIGITS;
}
