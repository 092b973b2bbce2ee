import type { Instrument, Scale, ScaleStep } from '../instrument.ts';
import type { ScaleScore } from '../score-result.ts';
import type { ReadAnswer } from './reading.ts';
import { allowedMissing } from '../compile-scales.ts';
import { customScaleOf } from '../custom-scales.ts';
import {
  contributionOf,
  optionRange,
  type Range,
  scaleRange,
  stepAt,
  totalWeight,
  weightOf,
} from '../ranges.ts';
import { Chain, type ItemPart, type ScalePart, type Step } from './steps.ts';

/** Why a scale has no number. */
export type UnscoredReason =
  | 'too-many-missing'
  /** A scale it is made of has none. */
  | 'part-unscored'
  /** The published rule gives none for these answers. */
  | 'no-number';

/** How one scale's number came about. The last step's `to` is the score, to the last digit. */
export interface ScaleExplanation {
  readonly scaleId: string;
  readonly parts: readonly (ItemPart | ScalePart)[];
  readonly steps: readonly Step[];
  readonly answered: number;
  readonly items: number;
  /** How many items may be missing. */
  readonly mayMiss: number;
  /** What `score` gives; `undefined` where it gives no number, and `unscored` says why. */
  readonly scored: ScaleScore | undefined;
  readonly unscored: UnscoredReason | undefined;
}

export interface Reading {
  readonly answers: ReadonlyMap<string, ReadAnswer>;
  readonly scores: Readonly<Record<string, ScaleScore>>;
}

function itemPart(instrument: Instrument, scale: Scale, read: ReadAnswer): ItemPart {
  const { itemId, n, answer } = read;
  const [low, high] = optionRange(instrument, itemId) as Range;
  const adds = contributionOf(instrument, scale, itemId) as (value: number) => number;
  const reversed = scale.reverse.includes(itemId);
  const isRefused = answer === null && instrument.missing.rule === 'treat-as-positive';
  const refusal = Math.max(adds(low), adds(high));
  return {
    kind: 'item',
    itemId,
    n,
    answer,
    origin: isRefused ? 'refused' : read.origin,
    reversed,
    mirror: low + high,
    points: answer === null ? null : reversed ? low + high - answer : answer,
    weight: weightOf(scale, itemId),
    adds: answer === null ? (isRefused ? refusal : null) : adds(answer),
  };
}

const scalePart = (scale: Scale, scaleId: string, value: number | undefined): ScalePart => {
  const weight = weightOf(scale, scaleId);
  return {
    kind: 'scale',
    scaleId,
    points: value ?? null,
    weight,
    adds: value === undefined ? null : weight * value,
  };
};

const termsOf = (parts: readonly (ItemPart | ScalePart)[]): number[] =>
  parts.flatMap(({ adds }) => (adds === null ? [] : [adds]));

/** The highest step at or below a number; below the first it is the first. */
const stepFor = (steps: readonly ScaleStep[], value: number): number =>
  (steps.findLast(({ from }) => value >= from) ?? steps[0])?.from ?? Number.NaN;

/** Steps of a table and of rounding that a scale's own rule adds at the end. */
function finish(chain: Chain, { steps, rounding }: Scale): Chain {
  if (steps)
    chain.push({ kind: 'look-up', from: stepFor(steps, chain.value), to: stepAt(steps, chain.value) });
  if (rounding) {
    const to = rounding === 'truncate' ? Math.trunc(chain.value) : Math.round(chain.value);
    chain.push({ kind: 'round', mode: rounding, to });
  }
  return chain;
}

/** A prorated sum is a whole point inside the range. */
function finishProrated(chain: Chain, instrument: Instrument, scale: Scale): void {
  const range = scaleRange(instrument, scale) as Range;
  const whole = Math.round(chain.value);
  if (whole !== chain.value) chain.push({ kind: 'round', mode: 'whole-point', to: whole });
  const to = Math.min(range[1], Math.max(range[0], whole));
  if (to !== whole) chain.push({ kind: 'limit', range, to });
}

function stepsOfItems(instrument: Instrument, scale: Scale, parts: readonly ItemPart[]): readonly Step[] {
  const whole = totalWeight(scale, scale.items);
  const missing = parts.filter(({ answer }) => answer === null);
  const isProrated = missing.length > 0 && instrument.missing.rule !== 'treat-as-positive';
  const chain = new Chain().sum(scale.method === 'count' ? 'count' : 'sum', termsOf(parts));
  // In the order scoring takes weights away, so that both divide by the same number.
  if (isProrated)
    chain.prorate(
      whole,
      missing.reduce((rest, { weight }) => rest - weight, whole),
    );
  if (scale.method === 'mean') chain.divide(whole);
  finish(chain.transform(scale.multiplier, scale.offset), scale);
  if (isProrated && scale.method !== 'mean') finishProrated(chain, instrument, scale);
  return chain.steps;
}

function partsOf(instrument: Instrument, scale: Scale, { answers, scores }: Reading) {
  const rule = scale.method === 'custom' ? customScaleOf(scale.id) : undefined;
  const of = scale.method === 'composite' ? scale.of : rule?.kind === 'composite' ? rule.of : undefined;
  if (of) return of.map((id) => scalePart(scale, id, scores[id]?.value));
  return scale.items.map((id) => itemPart(instrument, scale, answers.get(id) as ReadAnswer));
}

function stepsOf(
  instrument: Instrument,
  scale: Scale,
  parts: readonly (ItemPart | ScalePart)[],
  value: number,
) {
  if (scale.method === 'custom') return [{ kind: 'rule' as const, formula: scale.formula ?? '', to: value }];
  if (scale.method === 'composite') {
    const chain = new Chain().sum('sum', termsOf(parts)).transform(scale.multiplier, scale.offset);
    return finish(chain, scale).steps;
  }
  return stepsOfItems(
    instrument,
    scale,
    parts.filter((part) => part.kind === 'item'),
  );
}

function reasonOf(scale: Scale, parts: readonly (ItemPart | ScalePart)[]): UnscoredReason {
  const open = parts.some(({ points }) => points === null);
  if (!open) return 'no-number';
  return parts[0]?.kind === 'scale' || scale.method === 'composite' ? 'part-unscored' : 'too-many-missing';
}

/** Explains one scale that gives a number. */
export function explainScale(instrument: Instrument, scale: Scale, reading: Reading): ScaleExplanation {
  const parts = partsOf(instrument, scale, reading);
  const scored = reading.scores[scale.id];
  const isAnswered = (id: string) => reading.answers.get(id)?.answer !== null;
  return {
    scaleId: scale.id,
    parts,
    steps: scored ? stepsOf(instrument, scale, parts, scored.value) : [],
    answered: scored?.answered ?? scale.items.filter(isAnswered).length,
    items: scale.items.length,
    mayMiss: scale.method === 'custom' ? 0 : allowedMissing(instrument, scale),
    scored,
    unscored: scored ? undefined : reasonOf(scale, parts),
  };
}
