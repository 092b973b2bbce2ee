import { checkCodes } from './check-codes.ts';
import { checkCounts } from './check-counts.ts';
import { checkDictionaries } from './check-dictionaries.ts';
import { checkFormulas } from './check-formulas.ts';
import { checkLegend } from './check-legend.ts';
import { checkScoring } from './check-scoring.ts';
import { checkWeights } from './check-weights.ts';
import { editionOf } from './edition.ts';
import type { SetFault } from './fault.ts';
import type { IndicatorSet, IndicatorSetDraft } from './indicator-set.ts';
import { setShape } from './set-shape.ts';

export type DefineSetResult =
  | { readonly ok: true; readonly set: IndicatorSet }
  | { readonly ok: false; readonly faults: readonly SetFault[] };

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}

/** What the fields mean to each other; the shape must be right. */
const faultsOfMeaning = (set: IndicatorSetDraft): SetFault[] => [
  ...checkCodes(set),
  ...checkWeights(set),
  ...checkLegend(set),
  ...checkScoring(set),
  ...checkFormulas(set),
  ...checkDictionaries(set),
  ...checkCounts(set),
];

/**
 * Checks a set file by section 15 and makes it usable. Returns every fault with its JSON pointer and words in both
 * languages, or a deeply frozen copy that carries its edition; never throws. Where the shape is wrong, only that is
 * reported: the other checks could not read the file.
 */
export function defineIndicatorSet(draft: unknown): DefineSetResult {
  const shapeFaults = setShape(draft, '');
  if (shapeFaults.length > 0) return { ok: false, faults: shapeFaults };
  const shaped = JSON.parse(JSON.stringify(draft)) as IndicatorSetDraft;
  const faults = faultsOfMeaning(shaped);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, set: freezeDeep({ ...shaped, edition: editionOf(shaped) }) };
}

export interface DraftCheck {
  /** Whether it has the shape of a set but for texts still empty: it can be kept, compared and worked on. */
  readonly isReadable: boolean;
  /** Every fault, of the shape and, of a readable draft, of the meaning too; none: it may be frozen. */
  readonly faults: readonly SetFault[];
}

/** Checks a set that is still being written, for an editor; never throws. */
export function checkDraft(draft: unknown): DraftCheck {
  const shapeFaults = setShape(draft, '');
  if (!shapeFaults.every(({ blank }) => blank)) return { isReadable: false, faults: shapeFaults };
  return { isReadable: true, faults: [...shapeFaults, ...faultsOfMeaning(draft as IndicatorSetDraft)] };
}
