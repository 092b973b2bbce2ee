import type { Instrument, Norm } from './instrument.ts';
import { isFor, type Person } from './persons.ts';

/** Where a score stands among a reference group. */
export interface Standing {
  readonly norm: Norm;
  /** Standard deviations above (+) or below (−) the group's mean. */
  readonly z: number;
  /** 50 + 10 z. */
  readonly t: number;
}

/** T = 50 + 10 (score − mean) / SD. Source: McCall 1922. RangeError unless `sd` is above 0. */
export function tScore(score: number, { mean, sd }: { readonly mean: number; readonly sd: number }): number {
  if (!(sd > 0)) throw new RangeError(`a standard deviation is above 0, not ${sd}`);
  return 50 + (10 * (score - mean)) / sd;
}

/** How narrowly a norm is cut: a group of one sex and one age span goes before everybody's. */
const narrowness = ({ sex, ages }: Norm): number => (sex ? 1 : 0) + (ages ? 1 : 0);

const needsUnknown = ({ sex, ages }: Norm, person: Person): boolean =>
  (sex !== undefined && person.sex === undefined) || (ages !== undefined && person.ageYears === undefined);

/**
 * Where a scale's score stands in the instrument's norms: the narrowest one that fits the person, the first of equals.
 * `undefined` where none fits. A norm of one sex or age is never used for a person whose sex or age is unknown.
 */
export function standingOf(
  instrument: Instrument,
  scaleId: string,
  { value, person = {} }: { readonly value: number; readonly person?: Person },
): Standing | undefined {
  const fitting = (instrument.norms ?? []).filter(
    (norm) => norm.scale === scaleId && isFor(norm, person) && !needsUnknown(norm, person),
  );
  const [norm] = fitting.toSorted((a, b) => narrowness(b) - narrowness(a));
  if (!norm) return undefined;
  const t = tScore(value, norm);
  return { norm, z: (t - 50) / 10, t };
}

/** Percentile rank in a sample, 0–100: those below and half of the equal. NaN for an empty sample. */
export function percentileByMidRank(value: number, sample: readonly number[]): number {
  const below = sample.filter((other) => other < value).length;
  const equal = sample.filter((other) => other === value).length;
  return ((below + equal / 2) / sample.length) * 100;
}
