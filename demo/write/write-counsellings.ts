import { maskName } from '@xinan/cn/names';
import { toLtree } from '@xinan/cn/regions';
import { sealPerson, sealSession, sealStep } from '@xinan/counselling';
import { caseNumber, consentVersion, counsellingDutyKinds } from '@xinan/counselling/domain';
import { type ActorTx, type CaseKey, nextRungAt } from '@xinan/platform';
import type { CounsellingRecord } from '../generate/counselling-record.ts';
import type { Colleague } from '../generate/counselling-record.ts';
import { defineTable, insertRows, isThere } from './insert-rows.ts';

const author = { account_id: 'uuid', actor_name: 'text', actor_role: 'text' } as const;
const signed = ({ accountId, name, role }: Colleague) => ({
  account_id: accountId,
  actor_name: name,
  actor_role: role,
});

interface Numbered {
  readonly record: CounsellingRecord;
  readonly caseNo: string;
  readonly key: CaseKey;
  readonly wrapped: Buffer;
}

const caseRow = ({ record, caseNo, wrapped }: Numbered) => ({
  id: record.id,
  case_no: caseNo,
  state: record.state,
  version: record.events.length,
  region_code: record.regionCode,
  area: toLtree(record.regionCode),
  requested_at: record.requestedAt,
  requester_account_id: record.requester.accountId,
  requester_name: record.requester.name,
  requester_role: record.requester.role,
  meeting_wish: record.meetingWish,
  person_masked: maskName(record.person.name),
  counsellor_account_id: record.counsellor?.accountId ?? null,
  counsellor_name: record.counsellor?.name ?? null,
  counsellor_role: record.counsellor?.role ?? null,
  assigned_at: record.assignedAt,
  consent_account_id: record.consented ? (record.counsellor?.accountId ?? null) : null,
  begun_at: record.begunAt,
  step_started_at: record.stepStartedAt,
  next_at: record.nextAt,
  ended_at: record.end?.at ?? null,
  referred_to: record.referredTo,
  wrapped_key: wrapped,
});
const counsellings = defineTable<ReturnType<typeof caseRow>>()('counsellings', {
  id: 'uuid',
  case_no: 'text',
  state: 'text',
  version: 'integer',
  region_code: 'text',
  area: 'ltree',
  requested_at: 'timestamptz',
  requester_account_id: 'uuid',
  requester_name: 'text',
  requester_role: 'text',
  meeting_wish: 'text',
  person_masked: 'text',
  counsellor_account_id: 'uuid',
  counsellor_name: 'text',
  counsellor_role: 'text',
  assigned_at: 'timestamptz',
  consent_account_id: 'uuid',
  begun_at: 'timestamptz',
  step_started_at: 'timestamptz',
  next_at: 'timestamptz',
  ended_at: 'timestamptz',
  referred_to: 'text',
  wrapped_key: 'bytea',
});

const personRow =
  (tx: ActorTx) =>
  ({ record, key }: Numbered) => ({
    counselling_id: record.id,
    phone_index: tx.vault.blindIndex('phone', record.person.phone),
    sealed: sealPerson(key, record.id, record.person),
  });
const people = defineTable<ReturnType<ReturnType<typeof personRow>>>()('counselling_people', {
  counselling_id: 'uuid',
  phone_index: 'bytea',
  sealed: 'bytea',
});

const eventRows = ({ record }: Numbered) =>
  record.events.map(({ id, at, step, from, to, by }) => ({
    id,
    counselling_id: record.id,
    at,
    step,
    from_state: from,
    to_state: to,
    ...signed(by),
  }));
const events = defineTable<ReturnType<typeof eventRows>[number]>()('counselling_events', {
  id: 'uuid',
  counselling_id: 'uuid',
  at: 'timestamptz',
  step: 'text',
  from_state: 'text',
  to_state: 'text',
  ...author,
});

const consentRows = ({ record }: Numbered) =>
  record.consents.map(({ id, at, kind, way, by }) => ({
    id,
    counselling_id: record.id,
    at,
    kind,
    way,
    text_version: kind === 'counselling' ? consentVersion : null,
    ...signed(by),
  }));
const consents = defineTable<ReturnType<typeof consentRows>[number]>()('counselling_consents', {
  id: 'uuid',
  counselling_id: 'uuid',
  at: 'timestamptz',
  kind: 'text',
  way: 'text',
  text_version: 'integer',
  ...author,
});

const talkRows = ({ record, key }: Numbered) =>
  record.talks.map(({ id, step, heldAt, writtenAt, minutes, way, wish, ...told }) => ({
    id,
    counselling_id: record.id,
    step,
    held_at: heldAt,
    minutes,
    way,
    wish,
    written_at: writtenAt,
    ...signed(record.counsellor!),
    sealed: sealSession(key, id, told),
  }));
const sessions = defineTable<ReturnType<typeof talkRows>[number]>()('counselling_sessions', {
  id: 'uuid',
  counselling_id: 'uuid',
  step: 'text',
  held_at: 'timestamptz',
  minutes: 'integer',
  way: 'text',
  wish: 'text',
  written_at: 'timestamptz',
  ...author,
  sealed: 'bytea',
});

const stepRows = ({ record, key }: Numbered) =>
  record.steps.map(({ step, startedAt, endedAt, ...words }) => ({
    counselling_id: record.id,
    step,
    started_at: startedAt,
    ended_at: endedAt,
    ...signed(record.counsellor!),
    sealed: sealStep(key, { id: record.id, step }, words),
  }));
const steps = defineTable<ReturnType<typeof stepRows>[number]>()('counselling_steps', {
  counselling_id: 'uuid',
  step: 'text',
  started_at: 'timestamptz',
  ended_at: 'timestamptz',
  ...author,
  sealed: 'bytea',
});

function dutyRows(tx: ActorTx, { record, caseNo }: Numbered, now: Date) {
  const { duty, counsellor } = record;
  if (!duty) return [];
  const { ladder } = counsellingDutyKinds[duty.kind];
  const overdueMs = now.getTime() - duty.dueAt.getTime();
  const climbed = ladder.filter(({ afterMinutes }) => overdueMs >= afterMinutes * 60_000).length;
  return [
    {
      id: tx.newId(),
      kind: duty.kind,
      module: 'counselling',
      record_id: record.id,
      record_no: caseNo,
      region_code: record.regionCode,
      area: toLtree(record.regionCode),
      role: counsellor?.role ?? 'crisis_supervisor',
      owner_account_id: counsellor?.accountId ?? null,
      opened_at: duty.openedAt,
      due_at: duty.dueAt,
      escalation: climbed,
      escalate_at: nextRungAt([...ladder], { dueAt: duty.dueAt, climbed, now }),
    },
  ];
}
const duties = defineTable<ReturnType<typeof dutyRows>[number]>()('duties', {
  id: 'uuid',
  kind: 'text',
  module: 'text',
  record_id: 'uuid',
  record_no: 'text',
  region_code: 'text',
  area: 'ltree',
  role: 'text',
  owner_account_id: 'uuid',
  opened_at: 'timestamptz',
  due_at: 'timestamptz',
  escalation: 'integer',
  escalate_at: 'timestamptz',
});

const assignmentRows = ({ record }: Numbered) =>
  record.counsellor && record.assignedAt
    ? [
        {
          record_id: record.id,
          account_id: record.counsellor.accountId,
          part: 'counsellor',
          area: toLtree(record.regionCode),
          granted_at: record.assignedAt,
        },
      ]
    : [];
const assignments = defineTable<ReturnType<typeof assignmentRows>[number]>()('assignments', {
  record_id: 'uuid',
  account_id: 'uuid',
  part: 'text',
  area: 'ltree',
  granted_at: 'timestamptz',
});

async function numberCases(
  tx: ActorTx,
  year: number,
  records: readonly CounsellingRecord[],
): Promise<Numbered[]> {
  const [taken] = await tx.sql<{ first: number }>('select take_counselling_numbers($1, $2) as first', [
    year,
    records.length,
  ]);
  if (!taken) throw new Error('no case number was given');
  return records.map((record, index) => ({
    record,
    caseNo: caseNumber(year, taken.first + index),
    ...tx.vault.newKey('counselling'),
  }));
}

/** A year's counselling cases with all that hangs on them, in one transaction: their numbers are taken once. */
export async function writeCounsellings(
  tx: ActorTx,
  { year, records }: { year: number; records: readonly CounsellingRecord[] },
  now: Date,
): Promise<void> {
  const [first] = records;
  if (!first || (await isThere(tx, 'counsellings', first.id))) return;
  const numbered = await numberCases(tx, year, records);
  await insertRows(tx, counsellings, numbered.map(caseRow));
  await insertRows(tx, people, numbered.map(personRow(tx)));
  await insertRows(tx, events, numbered.flatMap(eventRows));
  await insertRows(tx, consents, numbered.flatMap(consentRows));
  await insertRows(tx, sessions, numbered.flatMap(talkRows));
  await insertRows(tx, steps, numbered.flatMap(stepRows));
  await insertRows(
    tx,
    duties,
    numbered.flatMap((each) => dutyRows(tx, each, now)),
  );
  await insertRows(tx, assignments, numbered.flatMap(assignmentRows));
}
