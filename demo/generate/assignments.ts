import type { CrisisRecord, Signer } from './case-record.ts';
import type { StaffRecord } from './staff.ts';

export interface AssignmentRecord {
  readonly accountId: string;
  readonly part: 'case_lead' | 'crisis_worker' | 'psychiatrist';
  readonly grantedAt: Date;
  readonly expiresAt: Date | null;
}

const isSigner = (record: CrisisRecord, accountId: string) =>
  record.lead?.accountId === accountId || record.signatures.some(({ by }) => by.accountId === accountId);

/** Who works on a case. A finished one stays open only to its lead and to those who signed. */
export function listAssignments(record: CrisisRecord, staff: readonly StaffRecord[]): AssignmentRecord[] {
  const assigned = new Map<string, AssignmentRecord>();
  const add = (accountId: string | null, part: AssignmentRecord['part'], grantedAt: Date) => {
    if (!accountId || assigned.has(`${accountId}${part}`)) return;
    const expiresAt = record.closedAt && !isSigner(record, accountId) ? record.closedAt : null;
    assigned.set(`${accountId}${part}`, { accountId, part, grantedAt, expiresAt });
  };
  const addWorker = ({ accountId }: Signer) => add(accountId, 'crisis_worker', record.raisedAt);
  if (record.lead) add(record.lead.accountId, 'case_lead', record.acknowledgedAt ?? record.raisedAt);
  record.workers.forEach(addWorker);
  for (const referral of record.referrals)
    for (const person of staff)
      if (person.role === 'psychiatrist' && person.institutionId === referral.hospitalId)
        add(person.id, 'psychiatrist', referral.sentAt);
  return [...assigned.values()];
}
