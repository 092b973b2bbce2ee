import type { InstrumentDraft, Scale } from './instrument.ts';
import { compares } from './compile-conditions.ts';
import { customScaleOf } from './custom-scales.ts';

export type Range = readonly [lowest: number, highest: number];

const valuesOf = (draft: InstrumentDraft, itemId: string): readonly number[] | undefined => {
  const item = draft.items.find(({ id }) => id === itemId);
  return item && draft.optionSets[item.options]?.map(({ value }) => value);
};

const spanOf = (values: readonly number[]): Range => [Math.min(...values), Math.max(...values)];

/** Lowest and highest answer an item allows, from its own options; `undefined` for an unknown item. */
export function optionRange(draft: InstrumentDraft, itemId: string): Range | undefined {
  const values = valuesOf(draft, itemId);
  return values && spanOf(values);
}

/** The weight of an item or part; 1 where the scale names none. */
export const weightOf = ({ weights }: Scale, id: string): number =>
  weights && Object.hasOwn(weights, id) ? (weights[id] as number) : 1;

/**
 * What one answer adds to a scale: reversed as min+max−v, then counted or weighted.
 * `undefined` for an item the draft does not have.
 */
export function contributionOf(
  draft: InstrumentDraft,
  scale: Scale,
  itemId: string,
): ((value: number) => number) | undefined {
  const range = optionRange(draft, itemId);
  if (!range) return undefined;
  const mirror = range[0] + range[1];
  const isReversed = scale.reverse.includes(itemId);
  const weight = weightOf(scale, itemId);
  const { counts } = scale;
  return (value) => {
    const read = isReversed ? mirror - value : value;
    if (!counts) return weight * read;
    return compares(counts.op, read, counts.value) ? weight : 0;
  };
}

/** The sum of weights: what a mean is divided by. */
export const totalWeight = (scale: Scale, ids: readonly string[]): number =>
  ids.reduce((total, id) => total + weightOf(scale, id), 0);

/** Looks a number up in a scale's steps; below the first step it is the first. */
export function stepAt(steps: NonNullable<Scale['steps']>, value: number): number {
  let found = steps[0]?.gives ?? Number.NaN;
  for (const { from, gives } of steps) if (value >= from) found = gives;
  return found;
}

/** From the plain number of a scale to its score: steps, then rounding. */
export function finisherOf({ steps, rounding }: Scale): (exact: number) => number {
  const stepped = steps ? (exact: number) => stepAt(steps, exact) : (exact: number) => exact;
  if (rounding === undefined) return stepped;
  const round = rounding === 'truncate' ? Math.trunc : Math.round;
  return (exact) => round(stepped(exact));
}

/** The scores between two plain numbers: the ends, and every step that begins between them. */
function finishedRange(scale: Scale, ends: readonly number[]): Range {
  const [low, high] = spanOf(ends);
  const finish = finisherOf(scale);
  const begun = (scale.steps ?? []).filter(({ from }) => from > low && from <= high);
  return spanOf([finish(low), finish(high), ...begun.map(({ from }) => finish(from))]);
}

function rangeOfParts(parts: readonly Range[], { multiplier, offset }: Scale, share: number): number[] {
  return ([0, 1] as const).map(
    (end) => (parts.reduce((total, part) => total + part[end], 0) / share) * multiplier + offset,
  );
}

const isKnown = <T>(values: readonly (T | undefined)[]): values is readonly T[] =>
  values.every((value) => value !== undefined);

/**
 * The exact [lowest, highest] score the options give; reversing an item does not change it.
 * `undefined` where the result is a code, or where the draft names unknown items or scales.
 */
export function scaleRange(draft: InstrumentDraft, scale: Scale): Range | undefined {
  if (scale.method === 'custom') return customRange(draft, scale);
  if (scale.method === 'composite') return compositeRange(draft, scale);
  const parts = scale.items.map((id): Range | undefined => {
    const values = valuesOf(draft, id);
    const contribution = contributionOf(draft, scale, id);
    return values && contribution && spanOf(values.map(contribution));
  });
  if (!isKnown(parts)) return undefined;
  const share = scale.method === 'mean' ? totalWeight(scale, scale.items) : 1;
  return finishedRange(scale, rangeOfParts(parts, scale, share));
}

/** Parts stand before their composite, so looking only at those also ends the recursion. */
function partRanges(draft: InstrumentDraft, scale: Scale, ids: readonly string[]) {
  const before = draft.scales.slice(
    0,
    draft.scales.findIndex(({ id }) => id === scale.id),
  );
  return ids.map((id) => {
    const part = before.find((other) => other.id === id);
    return part && scaleRange(draft, part);
  });
}

function compositeRange(draft: InstrumentDraft, scale: Scale): Range | undefined {
  const parts = partRanges(draft, scale, scale.of ?? []).map((range, index): Range | undefined => {
    const weight = weightOf(scale, scale.of?.[index] ?? '');
    return range && [range[0] * weight, range[1] * weight];
  });
  return isKnown(parts) ? finishedRange(scale, rangeOfParts(parts, scale, 1)) : undefined;
}

function customRange(draft: InstrumentDraft, scale: Scale): Range | undefined {
  const rule = customScaleOf(scale.id);
  if (rule?.kind === 'derived') return rule.range;
  if (rule?.kind !== 'composite') return undefined;
  const parts = partRanges(draft, scale, rule.of);
  return isKnown(parts) ? rule.range(parts) : undefined;
}
