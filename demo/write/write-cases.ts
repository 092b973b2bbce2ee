import { toLtree } from '@xinan/cn/regions';
import { caseNumber, crisisDutyKinds } from '@xinan/crises/domain';
import { type ActorTx, nextRungAt } from '@xinan/platform';
import { listAssignments } from '../generate/assignments.ts';
import type { CrisisRecord } from '../generate/case-record.ts';
import type { YearOfCases } from '../generate/city.ts';
import { type DutyRecord, listDuties, rungsPassed } from '../generate/duties.ts';
import type { StaffRecord } from '../generate/staff.ts';
import { defineTable, insertRows, isThere } from './insert-rows.ts';
import { type SealedCase, sealCase } from './seal-case.ts';

type RowOf<List extends readonly unknown[]> = List[number] & object;
const author = { account_id: 'uuid', actor_name: 'text', actor_role: 'text' } as const;

const crises = defineTable<SealedCase['crisis'] & { case_no: string }>()('crises', {
  id: 'uuid',
  case_no: 'text',
  state: 'text',
  version: 'integer',
  source: 'text',
  urgency: 'text',
  risk: 'text',
  raised_at: 'timestamptz',
  region_code: 'text',
  area: 'ltree',
  assessment_id: 'uuid',
  resident_id: 'uuid',
  lead_account_id: 'uuid',
  lead_name: 'text',
  contact_left: 'boolean',
  acknowledged_at: 'timestamptz',
  assessed_at: 'timestamptz',
  last_high_at: 'timestamptz',
  closure_reason: 'text',
  closed_at: 'timestamptz',
  returned_at: 'timestamptz',
  round: 'integer',
  wrapped_key: 'bytea',
  fact_sealed: 'bytea',
  aftercare_sealed: 'bytea',
});
const contacts = defineTable<RowOf<SealedCase['contacts']>>()('crisis_contacts', {
  crisis_id: 'uuid',
  sealed: 'bytea',
  left_at: 'timestamptz',
});
const events = defineTable<RowOf<SealedCase['events']>>()('crisis_events', {
  id: 'uuid',
  crisis_id: 'uuid',
  at: 'timestamptz',
  step: 'text',
  from_state: 'text',
  to_state: 'text',
  ...author,
  note_sealed: 'bytea',
});
const assessments = defineTable<RowOf<SealedCase['assessments']>>()('crisis_assessments', {
  id: 'uuid',
  crisis_id: 'uuid',
  at: 'timestamptz',
  risk: 'text',
  ...author,
  sealed: 'bytea',
});
const plans = defineTable<RowOf<SealedCase['plans']>>()('safety_plans', {
  crisis_id: 'uuid',
  version: 'integer',
  at: 'timestamptz',
  ...author,
  sealed: 'bytea',
});
const referrals = defineTable<RowOf<SealedCase['referrals']>>()('crisis_referrals', {
  id: 'uuid',
  crisis_id: 'uuid',
  hospital_id: 'uuid',
  consent_by: 'text',
  sent_at: 'timestamptz',
  received_at: 'timestamptz',
  seen_at: 'timestamptz',
  outcome: 'text',
  reason_sealed: 'bytea',
  advice_sealed: 'bytea',
});
const followUps = defineTable<RowOf<SealedCase['followUps']>>()('crisis_follow_ups', {
  id: 'uuid',
  crisis_id: 'uuid',
  due_at: 'timestamptz',
  done_at: 'timestamptz',
  superseded_at: 'timestamptz',
  outcome: 'text',
  ...author,
  note_sealed: 'bytea',
});
const signatures = defineTable<RowOf<SealedCase['signatures']>>()('crisis_signatures', {
  crisis_id: 'uuid',
  round: 'integer',
  ordinal: 'smallint',
  ...author,
  at: 'timestamptz',
});

const duties = defineTable<ReturnType<typeof dutyRow>>()('duties', {
  id: 'uuid',
  kind: 'text',
  module: 'text',
  record_id: 'uuid',
  record_no: 'text',
  region_code: 'text',
  area: 'ltree',
  role: 'text',
  owner_account_id: 'uuid',
  only_assigned: 'boolean',
  urgent: 'boolean',
  opened_at: 'timestamptz',
  due_at: 'timestamptz',
  escalation: 'integer',
  escalate_at: 'timestamptz',
});

interface Numbered {
  readonly record: CrisisRecord;
  readonly caseNo: string;
}

function dutyRow({ record, caseNo }: Numbered, duty: DutyRecord, { id, now }: { id: string; now: Date }) {
  const climbed = rungsPassed(duty, now).length;
  return {
    id,
    kind: duty.kind,
    module: 'crises',
    record_id: record.id,
    record_no: caseNo,
    region_code: record.regionCode,
    area: toLtree(record.regionCode),
    role: duty.role,
    owner_account_id: duty.ownerAccountId,
    only_assigned: duty.onlyAssigned,
    urgent: duty.urgent,
    opened_at: duty.openedAt,
    due_at: duty.dueAt,
    escalation: climbed,
    escalate_at: nextRungAt(crisisDutyKinds[duty.kind].ladder, { dueAt: duty.dueAt, climbed, now }),
  };
}

const assignments = defineTable<ReturnType<typeof assignmentRows>[number]>()('assignments', {
  record_id: 'uuid',
  account_id: 'uuid',
  part: 'text',
  area: 'ltree',
  granted_at: 'timestamptz',
  expires_at: 'timestamptz',
});
const assignmentRows = (record: CrisisRecord, staff: readonly StaffRecord[]) =>
  listAssignments(record, staff).map(({ accountId, part, grantedAt, expiresAt }) => ({
    record_id: record.id,
    account_id: accountId,
    part,
    area: toLtree(record.regionCode),
    granted_at: grantedAt,
    expires_at: expiresAt,
  }));

async function numberCases(tx: ActorTx, { year, cases }: YearOfCases): Promise<Numbered[]> {
  const [taken] = await tx.sql<{ first: number }>('select take_crisis_numbers($1, $2) as first', [
    year,
    cases.length,
  ]);
  if (!taken) throw new Error('no case number was given');
  return cases.map((record, index) => ({ record, caseNo: caseNumber(year, taken.first + index) }));
}

async function writeSealed(tx: ActorTx, numbered: readonly Numbered[]): Promise<void> {
  const sealed = numbered.map(({ record, caseNo }) => ({ caseNo, parts: sealCase(tx.vault, record) }));
  const all = <Part extends keyof Omit<SealedCase, 'crisis'>>(part: Part) =>
    sealed.flatMap(({ parts }) => parts[part] as RowOf<SealedCase[Part]>[]);
  await insertRows(
    tx,
    crises,
    sealed.map(({ caseNo, parts }) => ({ ...parts.crisis, case_no: caseNo })),
  );
  await insertRows(tx, contacts, all('contacts'));
  await insertRows(tx, events, all('events'));
  await insertRows(tx, assessments, all('assessments'));
  await insertRows(tx, plans, all('plans'));
  await insertRows(tx, referrals, all('referrals'));
  await insertRows(tx, followUps, all('followUps'));
  await insertRows(tx, signatures, all('signatures'));
}

/** A year's cases with all that hangs on them, in one transaction: their numbers are taken once. */
export async function writeCases(
  tx: ActorTx,
  year: YearOfCases,
  { staff, now }: { staff: readonly StaffRecord[]; now: Date },
): Promise<void> {
  const [first] = year.cases;
  if (!first || (await isThere(tx, 'crises', first.id))) return;
  const numbered = await numberCases(tx, year);
  await writeSealed(tx, numbered);
  await insertRows(
    tx,
    duties,
    numbered.flatMap((each) =>
      listDuties(each.record).map((duty) => dutyRow(each, duty, { id: tx.newId(), now })),
    ),
  );
  await insertRows(
    tx,
    assignments,
    numbered.flatMap(({ record }) => assignmentRows(record, staff)),
  );
}
