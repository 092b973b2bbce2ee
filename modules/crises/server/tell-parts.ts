import type { CaseKey } from '@xinan/platform';
import type { FoundInstitution } from '@xinan/institutions';
import type { Static } from 'typebox';
import type {
  AssessmentRecord,
  FollowUp,
  Referral,
  SafetyPlan,
  Signature,
  TimelineEntry,
} from '../contract.ts';
import type { consentGivers, CrisisState, FollowUpOutcome, ReferralOutcome, RiskLevel } from '../domain.ts';
import { places } from './places.ts';
import type { Findings, PlanContent } from './sealed-parts.ts';
import type { CaseParts } from './store.ts';
import { entryWords, roleWords } from './timeline-words.ts';

const author = (row: { actor_name: string; actor_role: string }) => ({
  name: row.actor_name,
  role: roleWords(row.actor_role),
});
const instant = (at: Date | null) => at?.toISOString() ?? null;

export const tellAssessments = (
  key: CaseKey,
  rows: CaseParts['assessments'],
): Static<typeof AssessmentRecord>[] =>
  rows.map((row) => ({
    ...(JSON.parse(key.openText(places.assessment(row.id), row.sealed)) as Findings),
    id: row.id,
    at: row.at.toISOString(),
    by: author(row),
    risk: row.risk as RiskLevel,
  }));

export const tellPlans = (key: CaseKey, rows: CaseParts['plans']): Static<typeof SafetyPlan>[] =>
  rows.map((row) => ({
    ...(JSON.parse(key.openText(places.plan(row.crisis_id, row.version), row.sealed)) as PlanContent),
    version: row.version,
    at: row.at.toISOString(),
    by: author(row),
  }));

export const tellReferrals = (
  key: CaseKey,
  rows: CaseParts['referrals'],
  hospitals: ReadonlyMap<string, FoundInstitution>,
): Static<typeof Referral>[] =>
  rows.map((row) => ({
    id: row.id,
    hospitalId: row.hospital_id,
    hospitalName: hospitals.get(row.hospital_id)?.name ?? { zh: '', en: '' },
    reason: key.openText(places.reason(row.id), row.reason_sealed),
    consentBy: row.consent_by as keyof typeof consentGivers,
    sentAt: row.sent_at.toISOString(),
    receivedAt: instant(row.received_at),
    seenAt: instant(row.seen_at),
    outcome: row.outcome as ReferralOutcome | null,
    advice: row.advice_sealed && key.openText(places.advice(row.id), row.advice_sealed),
  }));

export const tellFollowUps = (key: CaseKey, rows: CaseParts['followUps']): Static<typeof FollowUp>[] =>
  rows.map((row) => ({
    id: row.id,
    dueAt: row.due_at.toISOString(),
    doneAt: instant(row.done_at),
    outcome: row.outcome as FollowUpOutcome | null,
    note: row.note_sealed && key.openText(places.followUp(row.id), row.note_sealed),
    by:
      row.actor_name && row.actor_role
        ? author({ actor_name: row.actor_name, actor_role: row.actor_role })
        : null,
  }));

export const tellSignatures = (rows: CaseParts['signatures']): Static<typeof Signature>[] =>
  rows.map((row) => ({ by: author(row), at: row.at.toISOString(), ordinal: row.ordinal }));

export const tellTimeline = (key: CaseKey, rows: CaseParts['events']): Static<typeof TimelineEntry>[] =>
  rows.map((row) => ({
    at: row.at.toISOString(),
    step: row.step,
    label: entryWords(row.step),
    by: author(row),
    to: row.to_state === row.from_state ? null : (row.to_state as CrisisState),
    ...(row.note_sealed ? { note: key.openText(places.note(row.id), row.note_sealed) } : {}),
  }));
