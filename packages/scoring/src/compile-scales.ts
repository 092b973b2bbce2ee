import type { Band, Cutoff, Instrument, Scale } from './instrument.ts';
import type { ScaleScore } from './score-result.ts';
import { UNANSWERED, indexOfItems } from './answer-row.ts';
import { compares } from './compile-conditions.ts';
import { optionRange } from './ranges.ts';

/** Scores one scale from a row of answers; `undefined` when too much is missing. */
export type ScaleScorer = (row: Uint8Array, norm: string) => ScaleScore | undefined;

const NO_CUTOFFS: readonly Cutoff[] = Object.freeze([]);

/** The cut-offs a result reaches. */
export function compileCutoffs(instrument: Instrument, scaleId: string) {
  const rules = instrument.cutoffs.filter(({ scale }) => scale === scaleId);
  return (result: number | string): readonly Cutoff[] => {
    for (const first of rules) {
      if (compares(first.op, result, first.value))
        return rules.filter(({ op, value }) => compares(op, result, value));
    }
    return NO_CUTOFFS;
  };
}

/** The band a score lies in: the highest one whose printed beginning it reaches. */
export function compileBands(instrument: Instrument, scaleId: string) {
  const own = instrument.bands.filter(({ scale }) => scale === scaleId).toSorted((a, b) => b.min - a.min);
  const byNorm: ReadonlyMap<string, readonly Band[]> = Map.groupBy(own, ({ norm }) => norm);
  return (value: number, norm: string): Band | undefined => {
    const bands = byNorm.get(norm);
    if (bands) for (const band of bands) if (value >= band.min) return band;
    return undefined;
  };
}

/** How many items of a scale may be missing: never more than its rule allows, never more than half of it. */
export function allowedMissing({ missing }: Instrument, scale: Scale): number {
  if (missing.rule === 'treat-as-positive') return scale.items.length;
  if (missing.rule === 'none' || missing.scales?.includes(scale.id) === false) return 0;
  return Math.min(missing.maxMissing, Math.floor(scale.items.length / 2));
}

/** An item's contribution is `base + sign × answer`; reversed items have base min+max and sign −1. */
interface Contributions {
  readonly at: Uint16Array;
  readonly base: Float64Array;
  readonly sign: Float64Array;
  /** The highest contribution, for refusals that count as positive. */
  readonly highest: Float64Array;
}

function contributionsOf(instrument: Instrument, scale: Scale): Contributions {
  const indexes = indexOfItems(instrument);
  const ranges = scale.items.map((id) => optionRange(instrument, id) ?? [0, 0]);
  const reversed = scale.items.map((id) => scale.reverse.includes(id));
  return {
    at: Uint16Array.from(scale.items, (id) => indexes.get(id) as number),
    base: Float64Array.from(ranges, ([min, max], i) => (reversed[i] ? min + max : 0)),
    sign: Float64Array.from(reversed, (isReversed) => (isReversed ? -1 : 1)),
    highest: Float64Array.from(ranges, ([, max]) => max),
  };
}

/** Precompiles a sum or a mean. A prorated sum is rounded to a whole point, because its bands are whole points. */
export function compileScale(instrument: Instrument, scale: Scale): ScaleScorer {
  const { at, base, sign, highest } = contributionsOf(instrument, scale);
  const size = at.length;
  const { multiplier, offset } = scale;
  const isMean = scale.method === 'mean';
  const fillsRefusals = instrument.missing.rule === 'treat-as-positive';
  const maxMissing = allowedMissing(instrument, scale);
  const bandOf = compileBands(instrument, scale.id);
  const cutoffsOf = compileCutoffs(instrument, scale.id);

  return (row, norm) => {
    let total = 0;
    let answered = size;
    for (let i = 0; i < size; i++) {
      const answer = row[at[i] as number] as number;
      if (answer !== UNANSWERED) total += (base[i] as number) + (sign[i] as number) * answer;
      else {
        answered--;
        if (fillsRefusals) total += highest[i] as number;
      }
    }
    if (size - answered > maxMissing) return undefined;
    const prorated = answered < size && !fillsRefusals;
    const complete = prorated ? (total * size) / answered : total;
    const exact = (isMean ? complete / size : complete) * multiplier + offset;
    const value = prorated && !isMean ? Math.round(exact) : exact;
    return { value, band: bandOf(value, norm), cutoffs: cutoffsOf(value), answered, prorated };
  };
}
