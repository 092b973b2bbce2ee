import { allowedSteps, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx, CaseKey } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import type { CounsellingRecord, getCounselling as route } from '../contract.ts';
import {
  conditionsHeld,
  type ConsentKind,
  type ConsentWay,
  type CounsellingState,
  counsellingStates,
  courseOrder,
  type CourseStep,
  counsellorRoles,
  nextStep,
  outcomeOf,
  type ReferralPlace,
  type SessionWay,
  type Wish,
} from '../domain.ts';
import { readClocks } from './read-clocks.ts';
import { openPerson, openSession, openStep } from './sealed-parts.ts';
import {
  type CaseRow,
  factsOf,
  findCase,
  findConsents,
  findDuty,
  findEvents,
  findSessions,
  findSteps,
  type SessionRow,
} from './store.ts';
import { tellAuthor, tellRow, tellTimeline } from './tell-row.ts';

type Told = CounsellingRecord['sessions'];

const tellSessions = (key: CaseKey, rows: readonly SessionRow[]): Told =>
  rows.map((row) => ({
    ...openSession(key, row.id, row.sealed),
    id: row.id,
    step: row.step as CourseStep,
    heldAt: row.held_at.toISOString(),
    minutes: row.minutes,
    way: row.way as SessionWay,
    wish: row.wish as Wish,
    by: tellAuthor(row),
  }));

function tellCourse(
  row: CaseRow,
  key: CaseKey,
  { steps, sessions }: { steps: Awaited<ReturnType<typeof findSteps>>; sessions: Told },
): CounsellingRecord['course'] {
  return courseOrder.map((step) => {
    const concluded = steps.find((each) => each.step === step);
    const held = sessions.filter((session) => session.step === step).length;
    if (concluded)
      return {
        step,
        startedAt: concluded.started_at.toISOString(),
        endedAt: concluded.ended_at.toISOString(),
        sessions: held,
        ...openStep(key, { id: row.id, step }, concluded.sealed),
      };
    const present = row.state === step ? (row.step_started_at?.toISOString() ?? null) : null;
    return { step, startedAt: present, endedAt: null, sessions: held, note: null, next: null };
  });
}

const tellConsents = (rows: Awaited<ReturnType<typeof findConsents>>): CounsellingRecord['consents'] =>
  rows.map((row) => ({
    at: row.at.toISOString(),
    kind: row.kind as ConsentKind,
    way: row.way as ConsentWay | null,
    textVersion: row.text_version,
    by: tellAuthor(row),
  }));

/** The whole record, opened, as the assigned counsellor may read it. Errors: `record.not_found`. */
export async function readRecord(tx: ActorTx, id: string): Promise<CounsellingRecord> {
  const row = await findCase(tx, id);
  tx.touch(row.id);
  const key = tx.vault.unwrap('counselling', row.wrapped_key);
  const { sealed } = await tx.one(
    tx.db.selectFrom('counselling_people').select('sealed').where('counselling_id', '=', id),
  );
  const events = await findEvents(tx, id);
  const sessionRows = await findSessions(tx, id);
  const sessions = tellSessions(key, sessionRows);
  const clocks = await readClocks(tx);
  const facts = factsOf(row, { events, sessions: sessionRows });
  const state = row.state as CounsellingState;
  const offered = allowedSteps(counsellingStates, {
    state,
    roles: tx.actor.roles.filter((role) => (counsellorRoles as readonly string[]).includes(role)),
    holds: conditionsHeld(facts, clocks),
  });
  const next = nextStep(offered, { sessionsOfStep: facts.sessionsOfStep.length });
  return {
    ...tellRow(row, await findDuty(tx, id), await nameRegions(tx, [row.region_code])),
    ...openPerson(key, id, sealed),
    consentStands: row.consent_account_id !== null && row.consent_account_id === row.counsellor_account_id,
    notesOpen: row.begun_at === null || row.consent_account_id === tx.actor.accountId,
    missedDays: facts.missedDays,
    missedDaysNeeded: clocks.missedDays,
    referredTo: row.referred_to as ReferralPlace | null,
    consents: tellConsents(await findConsents(tx, id)),
    course: tellCourse(row, key, { steps: await findSteps(tx, id), sessions }),
    sessions,
    outcome: outcomeOf(sessions),
    timeline: tellTimeline(events),
    steps: offered.map((step) => ({
      step,
      label: counsellingStates.steps[step].label,
      primary: step === next,
    })),
  };
}

/** Opens a case; the audit log names who opened it. */
export const getCounselling = (
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> => readRecord(tx, params.id);
