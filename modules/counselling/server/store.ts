import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import { localDateOf } from '@xinan/cn/dates';
import type { CourseFacts, Wish } from '../domain.ts';

const assignedToMe = sql<boolean>`counsellings.id = any ((select ctx_assigned())::uuid[])`.as(
  'assigned_to_me',
);

const selectCase = (tx: ActorTx, id: string) =>
  tx.db.selectFrom('counsellings').selectAll().select(assignedToMe).where('id', '=', id);

/** The case as a row. Errors: `record.not_found`, also where it is out of the actor's reach. */
export const findCase = (tx: ActorTx, id: string) => tx.one(selectCase(tx, id));

/** The same, held until the transaction ends. */
export const lockCase = (tx: ActorTx, id: string) => tx.one(selectCase(tx, id).forUpdate('counsellings'));

export type CaseRow = Awaited<ReturnType<typeof findCase>>;

export const findEvents = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db
      .selectFrom('counselling_events')
      .selectAll()
      .where('counselling_id', '=', id)
      .orderBy('at')
      .orderBy('id'),
  );
export type EventRow = Awaited<ReturnType<typeof findEvents>>[number];

/** The talks the actor may read: none where the action carries no notes. */
export const findSessions = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db
      .selectFrom('counselling_sessions')
      .selectAll()
      .where('counselling_id', '=', id)
      .orderBy('held_at')
      .orderBy('id'),
  );
export type SessionRow = Awaited<ReturnType<typeof findSessions>>[number];

export const findSteps = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db.selectFrom('counselling_steps').selectAll().where('counselling_id', '=', id).orderBy('started_at'),
  );

export const findConsents = (tx: ActorTx, id: string) =>
  tx.all(tx.db.selectFrom('counselling_consents').selectAll().where('counselling_id', '=', id).orderBy('at'));

/** The open duty of a case that is due first. */
export const findDuty = (tx: ActorTx, id: string) =>
  tx.first(
    tx.db
      .selectFrom('duties')
      .select(['record_id', 'kind', 'due_at', 'escalation'])
      .where('record_id', '=', id)
      .where('closed_at', 'is', null)
      .orderBy('due_at')
      .limit(1),
  );
export type DutyRow = NonNullable<Awaited<ReturnType<typeof findDuty>>>;

/** Steps after which the person has been spoken to, so that earlier missed contacts no longer count. */
const spokenTo: readonly string[] = [
  'record_consent',
  'renew_consent',
  'begin',
  'record_session',
  'assign',
  'reassign',
];

/** Different days with a missed contact since somebody last spoke to the person. */
export function missedDaysOf(events: readonly Pick<EventRow, 'step' | 'at'>[]): number {
  const since = events.findLastIndex(({ step }) => spokenTo.includes(step));
  const missed = events.slice(since + 1).filter(({ step }) => step === 'log_attempt');
  return new Set(missed.map(({ at }) => localDateOf(at))).size;
}

/** What the conditions of the state table are judged by. */
export const factsOf = (
  row: Pick<CaseRow, 'state' | 'consent_account_id' | 'counsellor_account_id'>,
  parts: { readonly events: readonly EventRow[]; readonly sessions: readonly SessionRow[] },
): CourseFacts => ({
  consentAccountId: row.consent_account_id,
  counsellorAccountId: row.counsellor_account_id,
  sessionsOfStep: parts.sessions
    .filter(({ step }) => step === row.state)
    .map(({ wish }) => ({ wish: wish as Wish })),
  missedDays: missedDaysOf(parts.events),
});
