import type { Band, Cutoff, Instrument, Scale } from './instrument.ts';
import type { ScaleScore } from './score-result.ts';
import { UNANSWERED, indexOfItems } from './answer-row.ts';
import { compares } from './compile-conditions.ts';
import { isFor, type Person } from './persons.ts';
import {
  contributionOf,
  finisherOf,
  optionRange,
  type Range,
  scaleRange,
  totalWeight,
  weightOf,
} from './ranges.ts';

/** For whom a number is read: the norm set of its bands, and the person its cut-offs are for. */
export interface Reading {
  readonly norm: string;
  readonly person: Person;
}

/** Scores one scale from a row of answers; `undefined` when too much is missing. */
export type ScaleScorer = (row: Uint8Array, reading: Reading) => ScaleScore | undefined;

const NO_CUTOFFS: readonly Cutoff[] = Object.freeze([]);

/** The cut-offs a result reaches. */
export function compileCutoffs(instrument: Instrument, scaleId: string) {
  const rules = instrument.cutoffs.filter(({ scale }) => scale === scaleId);
  return (result: number | string, person: Person): readonly Cutoff[] => {
    for (const first of rules) {
      if (!compares(first.op, result, first.value)) continue;
      return rules.filter((rule) => compares(rule.op, result, rule.value) && isFor(rule, person));
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

/** What each answer of each item adds, as one table of 255 numbers per distinct item. */
interface Contributions {
  readonly at: Uint16Array;
  readonly weights: Float64Array;
  readonly tables: readonly Float64Array[];
  /** The highest contribution, for refusals that count as positive. */
  readonly highest: Float64Array;
}

function contributionsOf(instrument: Instrument, scale: Scale): Contributions {
  const indexes = indexOfItems(instrument);
  const optionsOf = new Map(instrument.items.map(({ id, options }) => [id, options]));
  const shared = new Map<string, Float64Array>();
  const tables = scale.items.map((id) => {
    const key = [optionsOf.get(id), scale.reverse.includes(id), weightOf(scale, id)].join(' ');
    const known = shared.get(key);
    if (known) return known;
    const contribution = contributionOf(instrument, scale, id) as (value: number) => number;
    const table = Float64Array.from({ length: UNANSWERED }, (_, value) => contribution(value));
    shared.set(key, table);
    return table;
  });
  return {
    at: Uint16Array.from(scale.items, (id) => indexes.get(id) as number),
    weights: Float64Array.from(scale.items, (id) => weightOf(scale, id)),
    tables,
    highest: Float64Array.from(tables, (table, i) => {
      const [low, high] = optionRange(instrument, scale.items[i] as string) as Range;
      return Math.max(table[low] as number, table[high] as number);
    }),
  };
}

/** Keeps a prorated whole point inside a range whose ends are not whole. */
const within = (value: number, [low, high]: Range): number => Math.min(high, Math.max(low, value));

/** Precompiles a sum, a mean or a count. A prorated one is rounded to a whole point unless it is a mean. */
export function compileScale(instrument: Instrument, scale: Scale): ScaleScorer {
  const { at, weights, tables, highest } = contributionsOf(instrument, scale);
  const size = at.length;
  const whole = totalWeight(scale, scale.items);
  const { multiplier, offset } = scale;
  const isMean = scale.method === 'mean';
  const fillsRefusals = instrument.missing.rule === 'treat-as-positive';
  const maxMissing = allowedMissing(instrument, scale);
  const range = scaleRange(instrument, scale) as Range;
  const finish = finisherOf(scale);
  const bandOf = compileBands(instrument, scale.id);
  const cutoffsOf = compileCutoffs(instrument, scale.id);

  return (row, { norm, person }) => {
    let total = 0;
    let answered = size;
    let answeredWeight = whole;
    for (let i = 0; i < size; i++) {
      const answer = row[at[i] as number] as number;
      if (answer !== UNANSWERED) total += (tables[i] as Float64Array)[answer] as number;
      else {
        answered--;
        answeredWeight -= weights[i] as number;
        if (fillsRefusals) total += highest[i] as number;
      }
    }
    if (size - answered > maxMissing) return undefined;
    const prorated = answered < size && !fillsRefusals;
    const complete = prorated ? (total * whole) / answeredWeight : total;
    const exact = finish((isMean ? complete / whole : complete) * multiplier + offset);
    const value = prorated && !isMean ? within(Math.round(exact), range) : exact;
    return { value, band: bandOf(value, norm), cutoffs: cutoffsOf(value, person), answered, prorated };
  };
}
