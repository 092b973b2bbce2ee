import { type Interval, isSmall, wilson } from '../small-numbers/wilson.ts';
import type { CompiledIndicator, CompiledSet } from './compile-set.ts';

export interface SmallNumbers {
  /** The denominator is below the set's bound: left out of best and worst lists (section 10). */
  readonly small: boolean;
  /** 95 % Wilson interval in the indicator's unit, of a small proportion; null for anything else. */
  readonly interval: Interval | null;
}

/** What a small denominator means for a value: it is shown with its interval, where it is a proportion. */
export function smallNumbersOf(
  { indicator, main }: CompiledIndicator,
  { numerator, denominator }: { numerator: number | null; denominator: number | null },
  { set }: CompiledSet,
): SmallNumbers {
  const bound = set.calculation_defaults.min_denominator_for_rank;
  if (denominator === null || !isSmall(denominator, bound)) return { small: false, interval: null };
  const { factor } = indicator.formula;
  // What is annualised or corrected names something else besides, and is no proportion.
  const isPlain = main.slots.every(({ reference }) => reference.kind === 'input');
  const isProportion = isPlain && numerator !== null && numerator >= 0 && numerator <= denominator;
  const interval = isProportion ? wilson(numerator, denominator) : null;
  return {
    small: true,
    interval: interval && { low: factor * interval.low, high: factor * interval.high },
  };
}
