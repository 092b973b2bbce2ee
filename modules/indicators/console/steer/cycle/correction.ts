import type { TaskRow } from '../../../contract.ts';

export const mostCorrections = 50;

/** One published value with the figures to put in its place. */
export interface Correction {
  readonly task: TaskRow;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly notApplicable: boolean;
}

export type CorrectionFault = 'numbers' | 'same';

/** What keeps a correction from being sent; null when it may go. `hasDenominator`: the formula divides. */
export function faultOf(
  { task, numerator, denominator, notApplicable }: Correction,
  hasDenominator: boolean,
): CorrectionFault | null {
  if (notApplicable) return task.notApplicable ? 'same' : null;
  if (numerator === null || (hasDenominator && denominator === null)) return 'numbers';
  const isSame =
    !task.notApplicable &&
    numerator === task.numerator &&
    (!hasDenominator || denominator === task.denominator);
  return isSame ? 'same' : null;
}

/** Puts a task among the corrections with its present figures, once, and at most fifty. */
export const withTask = (items: readonly Correction[], task: TaskRow): readonly Correction[] =>
  items.length >= mostCorrections || items.some((item) => item.task.id === task.id)
    ? items
    : [
        ...items,
        { task, numerator: task.numerator, denominator: task.denominator, notApplicable: task.notApplicable },
      ];
