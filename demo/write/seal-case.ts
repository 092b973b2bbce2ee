import { toLtree } from '@xinan/cn/regions';
import { crisisPlaces, sealContact } from '@xinan/crises';
import type { CaseKey, Vault } from '@xinan/platform';
import type { CrisisRecord, Signer } from '../generate/case-record.ts';

const signed = ({ accountId, name, role }: Signer) => ({
  account_id: accountId,
  actor_name: name,
  actor_role: role,
});
const nobody = { account_id: null, actor_name: null, actor_role: null };
const sealText = (key: CaseKey, place: ReturnType<typeof crisisPlaces.fact>, text: string | null) =>
  text === null ? null : key.seal(place, text);

/** The row of the case itself, but for its number. */
function caseRow(record: CrisisRecord, key: CaseKey, wrapped: Buffer) {
  const { id, assessments } = record;
  return {
    id,
    state: record.state,
    version: record.version,
    source: record.source,
    urgency: record.urgency,
    risk: assessments.at(-1)?.risk ?? null,
    raised_at: record.raisedAt,
    region_code: record.regionCode,
    area: toLtree(record.regionCode),
    assessment_id: record.assessmentId,
    resident_id: record.residentId,
    lead_account_id: record.lead?.accountId ?? null,
    lead_name: record.lead?.name ?? null,
    contact_left: record.contactLeftAt !== null,
    acknowledged_at: record.acknowledgedAt,
    assessed_at: assessments[0]?.at ?? null,
    last_high_at: assessments.findLast(({ risk }) => risk === 'high')?.at ?? null,
    closure_reason: record.closureReason,
    closed_at: record.closedAt,
    returned_at: record.returnedAt,
    round: record.round,
    wrapped_key: wrapped,
    fact_sealed: key.seal(crisisPlaces.fact(id), record.observedFact),
    aftercare_sealed: sealText(key, crisisPlaces.aftercare(id), record.aftercare),
  };
}

/** A case as rows: sealed under a key of its own, exactly as its operations seal it. */
export function sealCase(vault: Vault, record: CrisisRecord) {
  const { key, wrapped } = vault.newKey('crisis');
  const crisis_id = record.id;
  return {
    crisis: caseRow(record, key, wrapped),
    contacts:
      record.contact && record.contactLeftAt
        ? [{ crisis_id, sealed: sealContact(key, crisis_id, record.contact), left_at: record.contactLeftAt }]
        : [],
    events: record.events.map(({ id, at, step, from, to, by, note }) => ({
      id,
      crisis_id,
      at,
      step,
      from_state: from,
      to_state: to,
      ...signed(by),
      note_sealed: sealText(key, crisisPlaces.note(id), note),
    })),
    assessments: record.assessments.map(({ id, at, risk, by, findings }) => ({
      id,
      crisis_id,
      at,
      risk,
      ...signed(by),
      sealed: key.seal(crisisPlaces.assessment(id), JSON.stringify(findings)),
    })),
    plans: record.plans.map(({ version, at, by, parts }) => ({
      crisis_id,
      version,
      at,
      ...signed(by),
      sealed: key.seal(crisisPlaces.plan(crisis_id, version), JSON.stringify(parts)),
    })),
    referrals: record.referrals.map((referral) => ({
      id: referral.id,
      crisis_id,
      hospital_id: referral.hospitalId,
      consent_by: referral.consentBy,
      sent_at: referral.sentAt,
      received_at: referral.receivedAt,
      seen_at: referral.seenAt,
      outcome: referral.outcome,
      reason_sealed: key.seal(crisisPlaces.reason(referral.id), referral.reason),
      advice_sealed: sealText(key, crisisPlaces.advice(referral.id), referral.advice),
    })),
    followUps: record.followUps.map(({ id, dueAt, doneAt, supersededAt, outcome, by, note }) => ({
      id,
      crisis_id,
      due_at: dueAt,
      done_at: doneAt,
      superseded_at: supersededAt,
      outcome,
      ...(by ? signed(by) : nobody),
      note_sealed: sealText(key, crisisPlaces.followUp(id), note),
    })),
    signatures: record.signatures.map(({ round, ordinal, by, at }) => ({
      crisis_id,
      round,
      ordinal,
      ...signed(by),
      at,
    })),
  };
}

export type SealedCase = ReturnType<typeof sealCase>;
