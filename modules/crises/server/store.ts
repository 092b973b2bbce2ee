import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { CaseFacts, FollowUpOutcome, ReferralOutcome, RiskLevel } from '../domain.ts';

const assignedToMe = sql<boolean>`crises.id = any ((select ctx_assigned())::uuid[])`.as('assigned_to_me');

const selectCase = (tx: ActorTx, id: string) =>
  tx.db.selectFrom('crises').selectAll().select(assignedToMe).where('id', '=', id);

/** The case as a row. Errors: `record.not_found`, also where it is out of the actor's reach. */
export const findCase = (tx: ActorTx, id: string) => tx.one(selectCase(tx, id));

/** The same, held until the transaction ends. */
export const lockCase = (tx: ActorTx, id: string) => tx.one(selectCase(tx, id).forUpdate('crises'));

export type CaseRow = Awaited<ReturnType<typeof findCase>>;

/** Everything that hangs on a case, oldest first, still sealed. Superseded follow-ups are left out. */
export async function findParts(tx: ActorTx, { id, round }: Pick<CaseRow, 'id' | 'round'>) {
  const { db } = tx;
  return {
    contact: await tx.first(db.selectFrom('crisis_contacts').select('sealed').where('crisis_id', '=', id)),
    assessments: await tx.all(
      db.selectFrom('crisis_assessments').selectAll().where('crisis_id', '=', id).orderBy('at').orderBy('id'),
    ),
    plans: await tx.all(
      db.selectFrom('safety_plans').selectAll().where('crisis_id', '=', id).orderBy('version'),
    ),
    referrals: await tx.all(
      db
        .selectFrom('crisis_referrals')
        .selectAll()
        .where('crisis_id', '=', id)
        .orderBy('sent_at')
        .orderBy('id'),
    ),
    followUps: await tx.all(
      db
        .selectFrom('crisis_follow_ups')
        .selectAll()
        .where('crisis_id', '=', id)
        .where('superseded_at', 'is', null)
        .orderBy('due_at')
        .orderBy('id'),
    ),
    signatures: await tx.all(
      db
        .selectFrom('crisis_signatures')
        .selectAll()
        .where('crisis_id', '=', id)
        .where('round', '=', round)
        .orderBy('ordinal'),
    ),
    events: await tx.all(
      db.selectFrom('crisis_events').selectAll().where('crisis_id', '=', id).orderBy('at').orderBy('id'),
    ),
    duty: await tx.first(openDutyOf(tx, id)),
  };
}

export type CaseParts = Awaited<ReturnType<typeof findParts>>;

/** The open duty of a case that is due first. */
const openDutyOf = (tx: ActorTx, id: string) =>
  tx.db
    .selectFrom('duties')
    .select(['kind', 'due_at', 'escalation'])
    .where('record_id', '=', id)
    .where('closed_at', 'is', null)
    .orderBy('due_at')
    .limit(1);

/** What the conditions of the state table are judged by. */
export const factsOf = (row: CaseRow, parts: CaseParts): CaseFacts => ({
  risk: row.risk as RiskLevel | null,
  assessments: parts.assessments.map(({ at, risk }) => ({ at: at.toISOString(), risk: risk as RiskLevel })),
  plans: parts.plans,
  referrals: parts.referrals.map(({ id, outcome }) => ({ id, outcome: outcome as ReferralOutcome | null })),
  followUps: parts.followUps.map(({ outcome }) => ({ outcome: outcome as FollowUpOutcome | null })),
  closedAt: row.closed_at,
  firstSigner: parts.signatures.find(({ ordinal }) => ordinal === 1)?.account_id ?? null,
});

/** Records what an audit entry must name: the case, its person, and the receipt code by which an unnamed person looks. */
export function touchCase(tx: ActorTx, row: Pick<CaseRow, 'id' | 'resident_id' | 'assessment_id'>): void {
  tx.touch(row.id, row.resident_id);
  if (row.assessment_id) tx.touch(row.assessment_id, row.resident_id);
}
