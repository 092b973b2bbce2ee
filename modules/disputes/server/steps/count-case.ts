import { localDateOf } from '@xinan/cn/dates';
import type { ActorTx } from '@xinan/platform';
import {
  type ConfirmationState,
  type CountedAgreement,
  type CountedCase,
  type DisputeType,
  type DisputeMetric,
  limitOf,
  type Mode,
  type Origin,
  type Outcome,
  type PerformanceState,
  recountAgreement,
  recountCase,
  resolutionOf,
} from '../../domain.ts';
import type { CaseRow } from '../record/store.ts';

/** Columns that decide where a case is counted. */
export type CountedRow = Pick<
  CaseRow,
  | 'region_code'
  | 'found_at'
  | 'accepted_at'
  | 'deadline'
  | 'ended_at'
  | 'outcome'
  | 'dispute_type'
  | 'origin'
  | 'mode'
  | 'team_kind'
  | 'psych_involved'
  | 'team_id'
  | 'effective_at'
  | 'performance'
  | 'confirmation'
  | 'recurred'
  | 'recurred_at'
>;

export const countedCaseOf = (row: CountedRow): CountedCase => ({
  regionCode: row.region_code,
  day: localDateOf(row.found_at),
  outcome: row.outcome as Outcome,
  type: row.dispute_type as DisputeType,
  origin: row.origin as Origin,
  mode: (row.mode as Mode | null) ?? 'none',
  team: row.team_kind as CountedCase['team'],
  psych: row.psych_involved,
  teamId: row.team_id,
  acceptedOn: row.accepted_at && localDateOf(row.accepted_at),
  limit: limitOf({ deadline: row.deadline, endedAt: row.ended_at }),
  resolution: resolutionOf(row.outcome as Outcome, {
    at: row.effective_at ?? row.ended_at,
    returnedAt: row.recurred_at,
  }),
});

const countedAgreementOf = (row: CountedRow): CountedAgreement | null =>
  row.effective_at && {
    regionCode: row.region_code,
    day: localDateOf(row.effective_at),
    performance: row.performance as PerformanceState | 'none',
    confirmation: row.confirmation as ConfirmationState,
    recurred: row.recurred,
  };

/** Moves a case between the cells of the count. `before` is null for a new one. */
export function recount(tx: ActorTx, before: CountedRow | null, after: CountedRow): void {
  const agreement = countedAgreementOf(after);
  const moves = [
    ...recountCase(before && countedCaseOf(before), countedCaseOf(after)),
    ...(agreement ? recountAgreement(before && countedAgreementOf(before), agreement) : []),
  ];
  for (const move of moves) tx.count(move);
}

/** Counts something that happened to a case today, in its region. */
export function countToday(
  tx: ActorTx,
  row: Pick<CaseRow, 'region_code'>,
  fact: { metric: DisputeMetric; dims?: Readonly<Record<string, string>>; quantity?: number },
): void {
  tx.count({ ...fact, regionCode: row.region_code, day: localDateOf(tx.now) });
}
