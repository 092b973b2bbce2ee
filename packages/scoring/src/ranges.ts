import type { InstrumentDraft, Scale } from './instrument.ts';
import { customScales } from './custom-scales.ts';

export type Range = readonly [lowest: number, highest: number];

/** Lowest and highest answer an item allows, from its own options; `undefined` for an unknown item. */
export function optionRange(draft: InstrumentDraft, itemId: string): Range | undefined {
  const item = draft.items.find(({ id }) => id === itemId);
  const values = item && draft.optionSets[item.options]?.map(({ value }) => value);
  return values && [Math.min(...values), Math.max(...values)];
}

/**
 * The exact [lowest, highest] score the options give; reversing an item does not change it.
 * `undefined` where the result is a code, or where the draft names unknown items or scales.
 */
export function scaleRange(draft: InstrumentDraft, scale: Scale): Range | undefined {
  if (scale.method === 'custom') return compositeRange(draft, scale);
  const ranges = scale.items.map((id) => optionRange(draft, id));
  if (!ranges.every((range) => range !== undefined)) return undefined;
  const share = scale.method === 'mean' ? ranges.length : 1;
  const ends = ([0, 1] as const).map(
    (end) =>
      (ranges.reduce((total, range) => total + range[end], 0) / share) * scale.multiplier + scale.offset,
  );
  return [Math.min(...ends), Math.max(...ends)];
}

function compositeRange(draft: InstrumentDraft, scale: Scale): Range | undefined {
  const rule = customScales[scale.id];
  if (rule?.kind !== 'composite') return undefined;
  const ranges = rule.of.map((id) =>
    draft.scales.find((other) => other.id === id && other.method !== 'custom'),
  );
  if (!ranges.every((part) => part !== undefined)) return undefined;
  const known = ranges.map((part) => scaleRange(draft, part)).filter((range) => range !== undefined);
  return known.length === ranges.length ? rule.range(known) : undefined;
}
