import {
  isSmall,
  houseThreshold,
  type Published,
  suppressBreakdown,
  suppressRow,
  suppressTable,
  type Threshold,
} from '@xinan/figures';
import { countOutcomes, type Counts, type Outcome } from './outcomes.ts';

/** Cases of one row (a place, a type, a team), as counted. */
export interface Tally {
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly withPsych: number;
}

/** The same as it may be shown: null where a number is hidden. */
export type PublishedCounts = { readonly [Key in keyof Counts]: Published } & {
  readonly withPsych: Published;
};

/** A level of the tree of regions: every sibling, and the one on the way down. */
export interface TallyLevel {
  readonly rows: readonly Tally[];
  readonly place: number;
}

// The largest first: a cover cell is taken from the end.
const leaves = ['resolved', 'open', 'terminated', 'failed', 'not_accepted', 'undecided'] as const;
const acceptedLeaves = leaves.slice(0, 4);
const otherLeaves = leaves.slice(4);

const cellsOf = ({ outcomes }: Tally, of: readonly Outcome[]): number[] =>
  of.map((outcome) => outcomes[outcome] ?? 0);
const sum = (counts: readonly number[]): number => counts.reduce((whole, count) => whole + count, 0);
const foundOf = (tally: Tally): number => countOutcomes(tally.outcomes).found;
const psychCells = (tally: Tally): number[] => [foundOf(tally) - tally.withPsych, tally.withPsych];

type Leaves = Readonly<Record<Outcome, Published>>;
const asLeaves = (of: readonly Outcome[], cells: readonly Published[]): Partial<Leaves> =>
  Object.fromEntries(of.map((outcome, place) => [outcome, cells[place] ?? null]));

/** Puts a row together. Accepted cases are told where nothing in them is hidden, or where the caller knows better. */
function publish(
  shown: Leaves,
  rest: { readonly found: Published; readonly withPsych: Published; readonly accepted?: Published },
): PublishedCounts {
  const parts = acceptedLeaves.map((outcome) => shown[outcome]);
  const known = parts.every((part) => part !== null) ? sum(parts.map(Number)) : null;
  return {
    found: rest.found,
    undecided: shown.undecided,
    notAccepted: shown.not_accepted,
    accepted: rest.accepted ?? known,
    open: shown.open,
    resolved: shown.resolved,
    failed: shown.failed,
    terminated: shown.terminated,
    withPsych: rest.withPsych,
  };
}

/**
 * The count of the reader's own whole area. Where neither the accepted cases nor the others are few, each group is
 * published as a row of its own, so that the accepted ones can be told; else all outcomes are one row.
 */
export function publishWhole(tally: Tally, threshold: Threshold = houseThreshold): PublishedCounts {
  const found = foundOf(tally);
  const groups = [acceptedLeaves, otherLeaves].map((of) => sum(cellsOf(tally, of)));
  const apart = groups.every((group) => !isSmall(group, threshold));
  const rowOf = (of: readonly Outcome[]) => asLeaves(of, suppressRow(cellsOf(tally, of), threshold).cells);
  const shown = (apart ? { ...rowOf(acceptedLeaves), ...rowOf(otherLeaves) } : rowOf(leaves)) as Leaves;
  return publish(shown, {
    found: isSmall(found, threshold) ? null : found,
    withPsych: suppressRow(psychCells(tally), threshold).cells[1] ?? null,
    ...(apart ? { accepted: groups[0] ?? null } : {}),
  });
}

/** Rows that add up to a published one: places of a region, types of its cases. Nothing hidden there can be computed here. */
export function publishRows(
  whole: PublishedCounts,
  tallies: readonly Tally[],
  threshold: Threshold = houseThreshold,
): PublishedCounts[] {
  const found =
    whole.found === null ? tallies.map(() => null) : suppressRow(tallies.map(foundOf), threshold).cells;
  const hiddenRows = found.map((count) => count === null);
  const byOutcome: Leaves = { ...whole, not_accepted: whole.notAccepted };
  const outcomes = suppressTable(
    tallies.map((tally) => cellsOf(tally, leaves)),
    { ...threshold, hiddenRows, hiddenColumns: leaves.map((outcome) => byOutcome[outcome] === null) },
  );
  const psych = suppressTable(tallies.map(psychCells), {
    ...threshold,
    hiddenRows,
    hiddenColumns: [whole.withPsych === null, whole.withPsych === null],
  });
  return tallies.map((_, row) =>
    publish(asLeaves(leaves, outcomes[row] ?? []) as Leaves, {
      found: found[row] ?? null,
      withPsych: psych[row]?.[1] ?? null,
    }),
  );
}

/** The count of a region as the page above it shows it, from the reader's own area down. */
export function publishOnPath(
  whole: Tally,
  below: readonly TallyLevel[],
  threshold: Threshold = houseThreshold,
): PublishedCounts {
  return below.reduce<PublishedCounts>(
    (above, { rows, place }) => publishRows(above, rows, threshold)[place] ?? above,
    publishWhole(whole, threshold),
  );
}

/**
 * Cases found by category in a region below the reader's own area: beside the same categories of its siblings, so
 * outcomes are not told there as well. Nothing else is shown of such a row.
 */
export function publishFoundOnly(steps: Parameters<typeof suppressBreakdown>[0]): readonly PublishedCounts[] {
  const hidden = Object.fromEntries(leaves.map((outcome) => [outcome, null])) as unknown as Leaves;
  return suppressBreakdown(steps).cells.map((found) => publish(hidden, { found, withPsych: null }));
}
