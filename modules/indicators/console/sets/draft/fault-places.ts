import {
  type IndicatorSetDraft,
  type SetFault,
  placedIndicators,
  placedLevel1,
  placedThemes,
} from '@xinan/indicators';

/** The whole set in the tree of a set. */
export const wholeSet = 'total';

/** Where a fault is shown: an entry of the tree and a field of its page. */
export interface FaultPlace {
  /** `total`, or the code of a theme, a group or an indicator. */
  readonly at: string;
  /** As in the document, such as `formula/numerator/expression`; `weights` for the sum of what stands below. */
  readonly field: string;
}
export interface PlacedFault extends FaultPlace {
  readonly fault: SetFault;
}

const children = ['themes', 'level1', 'indicators'];

/** The deepest entry of the tree a pointer leads into, and the field of it. */
export function placeOf(draft: IndicatorSetDraft, pointer: string): FaultPlace {
  const entries = [...placedIndicators(draft), ...placedLevel1(draft), ...placedThemes(draft)];
  const entry = entries.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
  const rest = pointer.slice((entry?.pointer.length ?? 0) + 1);
  return { at: entry?.item.code ?? wholeSet, field: children.includes(rest) ? 'weights' : rest };
}

export const placeFaults = (draft: IndicatorSetDraft, faults: readonly SetFault[]): PlacedFault[] =>
  faults.map((fault) => ({ ...placeOf(draft, fault.pointer), fault }));

/** Whether a fault belongs to a field: it is at it or below it. */
export const isAtField = ({ field }: FaultPlace, of: string): boolean =>
  field === of || field.startsWith(`${of}/`);

/** The id of a field's input, by which a fault finds it. */
export const fieldIdOf = (field: string): string => `set-${field.replaceAll('/', '-')}`;

/** Ids to try for a field, the nearest first. */
export function idsFor(field: string): string[] {
  const steps = field.split('/');
  return steps.map((_, i) => fieldIdOf(steps.slice(0, steps.length - i).join('/')));
}
