import { type Text, text } from '../text.ts';

/** What became of a data task (section 5). */
export type ValueStatus =
  | 'reported'
  | 'late'
  | 'provisional'
  | 'suppressed'
  | 'carried'
  | 'not_applicable'
  | 'not_due'
  | 'not_reported'
  | 'rejected';

export interface Treatment {
  /** A usable value exists. */
  readonly usable: boolean;
  /** Counts among the applicable values of the coverage. */
  readonly applicable: boolean;
  /** `value` scores the value, `zero` scores 0 and keeps the weight, `leave_out` rescales the other weights. */
  readonly scored: 'value' | 'zero' | 'leave_out';
  /** Whether the number itself may be shown. */
  readonly mayShow: boolean;
  /** How it is shown. */
  readonly label: Text;
}

const good = { usable: true, applicable: true, scored: 'value', mayShow: true } as const;
const failed = { usable: false, applicable: true, scored: 'zero', mayShow: true } as const;
const absent = { usable: false, scored: 'leave_out', mayShow: true } as const;

/**
 * The table of section 5. `not_due` is an indicator outside its period without a value to carry: it was nobody's
 * fault, so it is left out, but it lowers the coverage.
 */
export const treatments: Readonly<Record<ValueStatus, Treatment>> = {
  reported: { ...good, label: text('', '') },
  late: { ...good, label: text('迟报', 'late') },
  provisional: { ...good, label: text('暂定', 'provisional') },
  suppressed: { ...good, mayShow: false, label: text('*', '*') },
  carried: { ...good, label: text('沿用上期', 'carried over') },
  not_applicable: { ...absent, applicable: false, label: text('不适用', 'not applicable') },
  not_due: { ...absent, applicable: true, label: text('未到期', 'not due') },
  not_reported: { ...failed, label: text('未报', 'not reported') },
  rejected: { ...failed, label: text('未通过', 'rejected') },
};

/** How many cycles old a carried value may be, unless the set says otherwise. */
export const carryMostCycles = 1;

/**
 * The status of an indicator that is not due in this period, by the age of its last published value in cycles of
 * its own (null: there is none). A value from after this period is none.
 */
export function statusWhenNotDue(
  ageInCycles: number | null,
  most: number = carryMostCycles,
): 'carried' | 'not_due' {
  return ageInCycles !== null && ageInCycles >= 0 && ageInCycles <= most ? 'carried' : 'not_due';
}
