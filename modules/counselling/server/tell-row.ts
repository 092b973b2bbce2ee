import type { Bilingual } from '@xinan/contract-kit';
import { type Role, roles } from '@xinan/policy';
import type { CounsellingRow } from '../contract.ts';
import { type CounsellingState, counsellingStates, dutyWords, type MeetingWish } from '../domain.ts';
import type { CaseRow, DutyRow, EventRow } from './store.ts';

/** A role's name; an unknown one keeps its word. */
export const roleWords = (role: string): Bilingual => {
  const known = roles[role as Role];
  return known ? { zh: known.zh, en: known.en } : { zh: role, en: role };
};

export const tellAuthor = (row: { actor_name: string; actor_role: string }) => ({
  name: row.actor_name,
  role: roleWords(row.actor_role),
});

const instant = (at: Date | null) => at?.toISOString() ?? null;

/** The case without content. */
export const tellRow = (
  row: CaseRow,
  duty: DutyRow | undefined,
  names: ReadonlyMap<string, string>,
): CounsellingRow => ({
  id: row.id,
  caseNo: row.case_no,
  state: row.state as CounsellingState,
  version: row.version,
  person: row.person_masked,
  regionCode: row.region_code,
  regionName: names.get(row.region_code) ?? row.region_code,
  meetingWish: row.meeting_wish as MeetingWish,
  requestedAt: row.requested_at.toISOString(),
  requestedBy: { name: row.requester_name, role: roleWords(row.requester_role) },
  counsellor: row.counsellor_name,
  assignedAt: instant(row.assigned_at),
  nextAt: instant(row.next_at),
  endedAt: instant(row.ended_at),
  dueAt: instant(duty?.due_at ?? null),
  dueFor: dutyWords(duty?.kind ?? null),
  escalation: duty?.escalation ?? 0,
  assignedToMe: row.assigned_to_me,
});

const asked: Bilingual = { zh: '申请', en: 'Asked for' };

export const tellTimeline = (events: readonly EventRow[]) =>
  events.map((row) => ({
    at: row.at.toISOString(),
    step: row.step,
    label:
      row.step === 'request'
        ? asked
        : ((counsellingStates.steps as Readonly<Record<string, { label: Bilingual }>>)[row.step]?.label ?? {
            zh: row.step,
            en: row.step,
          }),
    by: tellAuthor(row),
    to: row.to_state === row.from_state ? null : (row.to_state as CounsellingState),
  }));
