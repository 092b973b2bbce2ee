import { returnDays } from '@xinan/crises/domain';
import type { CrisisRecord } from './case-record.ts';
import { laterDays } from './case-times.ts';

/** Notes on each closed case when the same person's next one was raised, as raising it would have done. */
export function noteReturns(cases: readonly CrisisRecord[]): CrisisRecord[] {
  const raised = Map.groupBy(
    cases.filter(({ residentId }) => residentId !== null),
    ({ residentId }) => residentId,
  );
  return cases.map((record) => {
    const { closedAt, residentId, state } = record;
    if (state !== 'closed' || !closedAt || !residentId) return record;
    const next = (raised.get(residentId) ?? [])
      .map(({ raisedAt }) => raisedAt)
      .filter((at) => at > closedAt && at <= laterDays(closedAt, returnDays))
      .sort((one, other) => one.getTime() - other.getTime())[0];
    return next ? { ...record, returnedAt: next } : record;
  });
}
