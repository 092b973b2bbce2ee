import { deadline } from '@xinan/cn/calendar';
import { type ActorTx, openDuties } from '@xinan/platform';
import type { CrisisClocks, CrisisDutyKind } from '../domain.ts';
import type { CaseRow } from './store.ts';

interface Task {
  readonly kind: CrisisDutyKind;
  readonly dueAt: Date;
  /** Whose it is: the lead's unless said. */
  readonly for?: 'lead' | 'supervisors' | 'hospital';
  readonly urgent?: boolean;
}

const roleOf = { lead: 'duty_officer', supervisors: 'crisis_supervisor', hospital: 'psychiatrist' } as const;

/** Opens a duty of a case. */
export function openCaseDuty(tx: ActorTx, row: CaseRow, task: Task): Promise<void> {
  const whose = task.for ?? 'lead';
  return openDuties(tx, [
    {
      kind: task.kind,
      module: 'crises',
      recordId: row.id,
      recordNo: row.case_no,
      regionCode: row.region_code,
      area: row.area,
      role: roleOf[whose],
      ownerAccountId: whose === 'lead' ? row.lead_account_id : null,
      onlyAssigned: whose === 'hospital',
      urgent: task.urgent ?? row.urgency === 'immediate',
      dueAt: task.dueAt,
    },
  ]);
}

/** Opens what comes after the present contact: the next follow-up, or the decision on closing. No open case is without a clock. */
export function openNextDuty(
  tx: ActorTx,
  row: CaseRow,
  { pending, clocks }: { pending: readonly Date[]; clocks: CrisisClocks },
): Promise<void> {
  const [next] = pending.toSorted((one, other) => one.getTime() - other.getTime());
  return next
    ? openCaseDuty(tx, row, { kind: 'crisis.follow_up', dueAt: next })
    : openCaseDuty(tx, row, {
        kind: 'crisis.close',
        dueAt: deadline(tx.now, clocks.decideClosure),
        urgent: false,
      });
}
