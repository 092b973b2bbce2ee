import { deadline } from '@xinan/cn/calendar';
import { type ActorTx, closeDuties, openDuties } from '@xinan/platform';
import type { CounsellingClocks, CounsellingDutyKind } from '../domain.ts';
import type { CaseRow } from './store.ts';

interface Owner {
  readonly counsellor_account_id: string | null;
  readonly counsellor_role: string | null;
}
type DutyCase = Pick<CaseRow, 'id' | 'case_no' | 'region_code' | 'area'> & Owner;

/** The one open duty of a case gives way to the next: no open case is without a clock, none has two. */
export async function renewDuty(
  tx: ActorTx,
  row: DutyCase,
  { kind, dueAt }: { kind: CounsellingDutyKind; dueAt: Date },
): Promise<void> {
  await closeDuties(tx, row.id);
  await openDuty(tx, row, { kind, dueAt });
}

/** Opens a duty: the counsellor's own, or, to assign, for the supervisors of the area. */
export const openDuty = (
  tx: ActorTx,
  row: DutyCase,
  { kind, dueAt }: { kind: CounsellingDutyKind; dueAt: Date },
): Promise<void> =>
  openDuties(tx, [
    {
      kind,
      module: 'counselling',
      recordId: row.id,
      recordNo: row.case_no,
      regionCode: row.region_code,
      area: row.area,
      role: row.counsellor_role ?? 'crisis_supervisor',
      ownerAccountId: row.counsellor_account_id,
      dueAt,
    },
  ]);

/** When the next talk, or the word that there is none, is due: soon after an agreed date, else by the city's own term. */
export const nextSessionDue = (now: Date, nextAt: Date | null, clocks: CounsellingClocks): Date =>
  nextAt && nextAt > now
    ? deadline(nextAt, clocks.recordSession)
    : deadline(now, nextAt ? clocks.recordSession : clocks.nextSession);
