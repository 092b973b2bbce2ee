import { houseThreshold, isSmall } from '@xinan/figures';
import { type IndicatorSet, indicatorsOf } from '@xinan/indicators';

export interface CountedRow {
  readonly unit: string;
  readonly code: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const small = (count: number | null): boolean =>
  count !== null && Number.isInteger(count) && isSmall(count, houseThreshold);

/**
 * Whether the counts behind a value are few enough to point at people: a part, or the rest of the whole. The threshold is the
 * house's own, which is stricter than the method's five: the cockpit and the index must not tell different halves.
 */
export const isSmallCell = ({
  numerator,
  denominator,
}: Pick<CountedRow, 'numerator' | 'denominator'>): boolean =>
  small(numerator) ||
  small(denominator) ||
  small(numerator === null || denominator === null ? null : denominator - numerator);

/** Codes whose counts are operations of the platform: people's cases stand behind them. */
export const countedCodes = (set: IndicatorSet): ReadonlySet<string> =>
  new Set(
    indicatorsOf(set)
      .filter(({ source }) => source.type === 'computed')
      .map(({ code }) => code),
  );

/**
 * Which values are hidden, as "unit code": small cells of counted indicators, and where just one of the parts of a sum would be
 * hidden, the next smallest too, because the sum would give it away. `whole`: the unit that holds the sums.
 */
export function hiddenCells(
  rows: readonly CountedRow[],
  { counted, whole }: { counted: ReadonlySet<string>; whole: string },
): ReadonlySet<string> {
  const hidden = new Set<string>();
  const keyOf = ({ unit, code }: CountedRow): string => `${unit} ${code}`;
  const byCode = Map.groupBy(
    rows.filter(({ code }) => counted.has(code)),
    ({ code }) => code,
  );
  for (const all of byCode.values()) {
    for (const row of all) if (isSmallCell(row)) hidden.add(keyOf(row));
    // What was not counted takes no part in the sum, and hides nothing behind it.
    const parts = all.filter(({ unit, numerator }) => unit !== whole && numerator !== null);
    const open = parts.filter((row) => !hidden.has(keyOf(row)));
    if (parts.length - open.length !== 1 || !all.some(({ unit }) => unit === whole)) continue;
    const second = open.toSorted((one, other) => (one.numerator ?? 0) - (other.numerator ?? 0))[0];
    if (second) hidden.add(keyOf(second));
  }
  return hidden;
}

/**
 * The towns of one county whose value of one indicator is hidden, as "unit code": by the same rule, the county holding the sum.
 * Where the county's own value is hidden, so are all its towns: they would add up to it.
 */
export function hiddenTowns(
  towns: readonly CountedRow[],
  { county, isCountyHidden }: { county: CountedRow | undefined; isCountyHidden: boolean },
): ReadonlySet<string> {
  const keys = towns.map(({ unit, code }) => `${unit} ${code}`);
  if (isCountyHidden || !county) return new Set(keys);
  return hiddenCells([...towns, county], {
    counted: new Set(towns.map(({ code }) => code)),
    whole: county.unit,
  });
}
