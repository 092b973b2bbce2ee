import { judgeStep } from '@xinan/contract-kit';
import { findInstitutions } from '@xinan/institutions';
import type { ActorTx, CaseKey } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import type { CrisisRecord } from '../contract.ts';
import {
  type ClosureReason,
  conditionsHeld,
  type CrisisClocks,
  type CrisisState,
  type CrisisStep,
  crisisStates,
  nextStep,
} from '../domain.ts';
import { type CrisisContact, openContact } from './contact.ts';
import { places } from './places.ts';
import { readClocks } from './read-clocks.ts';
import { rolesForStep, rolesReaching } from './step-reach.ts';
import { type CaseParts, type CaseRow, factsOf, findCase, findParts, touchCase } from './store.ts';
import {
  tellAssessments,
  tellFollowUps,
  tellPlans,
  tellReferrals,
  tellSignatures,
  tellTimeline,
} from './tell-parts.ts';
import { tellRow } from './tell-row.ts';

/** The steps open to the reader now, with the next right one marked. */
function offerSteps(
  tx: ActorTx,
  { row, parts, clocks }: { row: CaseRow; parts: CaseParts; clocks: CrisisClocks },
): CrisisRecord['steps'] {
  const facts = factsOf(row, parts);
  const state = row.state as CrisisState;
  const holds = conditionsHeld(facts, { now: tx.now, clocks, accountId: tx.actor.accountId });
  const offered = (Object.keys(crisisStates.steps) as CrisisStep[]).filter(
    (step) =>
      judgeStep(crisisStates, step, { state, roles: rolesForStep(tx, row, step), holds }).kind === 'allowed',
  );
  const pendingFollowUps = parts.followUps.filter(({ done_at }) => done_at === null).length;
  const next = nextStep(offered, { state, facts, pendingFollowUps });
  return offered.map((step) => ({ step, label: crisisStates.steps[step].label, primary: step === next }));
}

function tellContact(left: CrisisContact | undefined): Pick<CrisisRecord, 'contact' | 'whereabouts'> {
  const { phone, calledName = null, goodTime = null, place = null } = left ?? {};
  return {
    contact: phone ? { phone, calledName, goodTime } : null,
    ...(place || (calledName && !phone) ? { whereabouts: { calledName, place } } : {}),
  };
}

const tellClosure = (row: CaseRow, key: CaseKey): CrisisRecord['closure'] =>
  row.closure_reason && row.aftercare_sealed
    ? {
        reason: row.closure_reason as ClosureReason,
        aftercare: key.openText(places.aftercare(row.id), row.aftercare_sealed),
        at: row.closed_at?.toISOString() ?? null,
      }
    : null;

/** The whole record, opened, as the acting person may read it. Errors: `record.not_found`. */
export async function readRecord(tx: ActorTx, id: string): Promise<CrisisRecord> {
  const row = await findCase(tx, id);
  touchCase(tx, row);
  const parts = await findParts(tx, row);
  const clocks = await readClocks(tx);
  const names = await nameRegions(tx, [row.region_code]);
  const hospitals = await findInstitutions(
    tx,
    parts.referrals.map(({ hospital_id }) => hospital_id),
  );
  const key = tx.vault.unwrap('crisis', row.wrapped_key);
  return {
    ...tellRow(row, parts.duty, names),
    version: row.version,
    observedFact: key.openText(places.fact(row.id), row.fact_sealed),
    ...tellContact(parts.contact && openContact(key, row.id, parts.contact.sealed)),
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    assessments: tellAssessments(key, parts.assessments),
    plans: tellPlans(key, parts.plans),
    referrals: tellReferrals(key, parts.referrals, hospitals),
    followUps: tellFollowUps(key, parts.followUps),
    signatures: tellSignatures(parts.signatures),
    closure: tellClosure(row, key),
    timeline: tellTimeline(key, parts.events),
    steps: offerSteps(tx, { row, parts, clocks }),
    assessmentId: row.assessment_id,
    canBreakGlass: row.assessment_id !== null && rolesReaching(tx, row, 'crisis.break_glass').length > 0,
  };
}
