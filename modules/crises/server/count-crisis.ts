import { localDateOf } from '@xinan/cn/dates';
import type { ActorTx } from '@xinan/platform';
import { type CrisisFact, type DatedFact, type PlannedFollowUp, recountFollowUp } from '../domain.ts';
import type { FollowUpOutcome } from '../domain.ts';
import type { CaseParts, CaseRow } from './store.ts';

type Counted = Pick<CaseRow, 'region_code'>;

/** Counts something that happened to a case, today, in its region. */
export function countCrisis(tx: ActorTx, row: Counted, fact: CrisisFact): void {
  tx.count({ ...fact, regionCode: row.region_code, day: localDateOf(tx.now) });
}

/** Counts what stands on a day of its own, in the region of the case. */
export function countDated(tx: ActorTx, row: Counted, facts: readonly DatedFact[]): void {
  for (const fact of facts) tx.count({ ...fact, regionCode: row.region_code });
}

const plannedOf = (row: CaseParts['followUps'][number]): PlannedFollowUp => ({
  dueAt: row.due_at,
  doneAt: row.done_at,
  supersededAt: row.superseded_at,
  outcome: row.outcome as FollowUpOutcome | null,
});

/** Newly planned follow-ups join the count of the days they are due. */
export function countPlanned(tx: ActorTx, row: Counted, dueDates: readonly Date[]): void {
  for (const dueAt of dueDates)
    countDated(tx, row, recountFollowUp(null, { dueAt, doneAt: null, supersededAt: null, outcome: null }));
}

/** Those still to do are superseded now: what was not due yet never will be. */
export function countSuperseded(tx: ActorTx, row: Counted, followUps: CaseParts['followUps']): void {
  for (const followUp of followUps) {
    if (followUp.done_at) continue;
    const before = plannedOf(followUp);
    countDated(tx, row, recountFollowUp(before, { ...before, supersededAt: tx.now }));
  }
}

/** A planned follow-up was done now. */
export function countDone(
  tx: ActorTx,
  row: Counted,
  { planned, outcome }: { planned: CaseParts['followUps'][number]; outcome: FollowUpOutcome },
): void {
  const before = plannedOf(planned);
  countDated(tx, row, recountFollowUp(before, { ...before, doneAt: tx.now, outcome }));
}

/** How `onTime` is written in the dimensions of a fact. */
export const onTime = (now: Date, dueAt: Date): 'yes' | 'no' => (now <= dueAt ? 'yes' : 'no');
