import type { Comparison, Condition, Instrument } from './instrument.ts';
import { UNANSWERED } from './answer-row.ts';

/** What a scale came to: a number, a finding's code, or nothing. */
export type ScaleOutcome = (scaleId: string) => number | string | undefined;

/** The ids of the items that made a condition hold; `undefined` when it does not hold. */
export type CompiledCondition = (row: Uint8Array, scales?: ScaleOutcome) => readonly string[] | undefined;

const comparisons: Readonly<Record<Comparison, (a: number | string, b: number | string) => boolean>> = {
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '<': (a, b) => a < b,
  '==': (a, b) => a === b,
};

/** Whether `a op b`; a number and a code never match. */
export const compares = (op: Comparison, a: number | string, b: number | string): boolean =>
  typeof a === typeof b && comparisons[op](a, b);

/** Precompiles a condition. An unanswered item never makes one hold. */
export function compileCondition(instrument: Instrument, when: Condition): CompiledCondition {
  if ('scale' in when) {
    const items = instrument.scales.find(({ id }) => id === when.scale)?.items ?? [];
    return (_row, scales) => {
      const outcome = scales?.(when.scale);
      return outcome !== undefined && compares(when.op, outcome, when.value) ? items : undefined;
    };
  }
  const ids = 'item' in when ? [when.item] : 'anyItem' in when ? when.anyItem : when.allItems;
  const at = ids.map((id) => instrument.items.findIndex((item) => item.id === id));
  const holdsAt = (row: Uint8Array, index: number): boolean => {
    const answer = row[index] ?? UNANSWERED;
    return answer !== UNANSWERED && compares(when.op, answer, when.value);
  };
  if ('allItems' in when) return (row) => (at.every((index) => holdsAt(row, index)) ? ids : undefined);
  return (row) => {
    // Nearly every form raises nothing: look first, allocate only when an alert is due.
    for (const index of at)
      if (holdsAt(row, index)) return ids.filter((_, i) => holdsAt(row, at[i] as number));
    return undefined;
  };
}
