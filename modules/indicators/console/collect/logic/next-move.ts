import type { Role } from '@xinan/policy';
import type { BatchRow } from '../../../contract/cycles.ts';

/** What a person does with a form next, and with how many of its values. */
export interface Move {
  readonly kind: 'report' | 'review' | 'verify' | 'look';
  readonly count: number;
}
type Counts = Pick<BatchRow, 'toReport' | 'toReview' | 'toVerify' | 'overdue'>;

const moves: readonly (readonly [Role, Move['kind'], (counts: Counts) => number])[] = [
  ['data_officer', 'report', ({ toReport, overdue }) => toReport + overdue],
  ['data_reviewer', 'review', ({ toReview }) => toReview],
  ['index_verifier', 'verify', ({ toVerify }) => toVerify],
];

/** The next right thing for these roles; `look` where nothing waits for them. */
export function nextMove(counts: Counts, roles: readonly Role[]): Move {
  for (const [role, kind, countOf] of moves) {
    const count = roles.includes(role) ? countOf(counts) : 0;
    if (count > 0) return { kind, count };
  }
  return { kind: 'look', count: 0 };
}
