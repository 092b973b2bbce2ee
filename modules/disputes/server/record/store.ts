import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import { reminderKind } from '../../domain.ts';

const assignedToMe = sql<boolean>`disputes.id = any ((select ctx_assigned())::uuid[])`.as('assigned_to_me');

const selectCase = (tx: ActorTx, id: string) =>
  tx.db.selectFrom('disputes').selectAll().select(assignedToMe).where('id', '=', id);

/** The case as a row. Errors: `record.not_found`, also where it is out of the actor's reach. */
export const findCase = (tx: ActorTx, id: string) => tx.one(selectCase(tx, id));

/** The same, held until the transaction ends. */
export const lockCase = (tx: ActorTx, id: string) => tx.one(selectCase(tx, id).forUpdate('disputes'));

export type CaseRow = Awaited<ReturnType<typeof findCase>>;
/** Columns of the case that an operation changes besides state, outcome and version. */
export type CaseChange = Partial<
  Omit<CaseRow, 'id' | 'case_no' | 'state' | 'outcome' | 'version' | 'assigned_to_me' | 'wrapped_key'>
>;

/** Those who belong to a case, in the order in which they were named. */
export const findParties = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db
      .selectFrom('dispute_parties')
      .selectAll()
      .where('dispute_id', '=', id)
      .orderBy('ordinal')
      .orderBy('id'),
  );
export const findContacts = (tx: ActorTx, id: string) =>
  tx.all(tx.db.selectFrom('dispute_party_contacts').selectAll().where('dispute_id', '=', id));
/** The team in the order in which it was asked, whoever leads first. */
export const findMembers = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db
      .selectFrom('dispute_team_members')
      .selectAll()
      .where('dispute_id', '=', id)
      .orderBy('offered_at')
      .orderBy(sql<boolean>`part = 'lead_mediator'`, 'desc')
      .orderBy('id'),
  );
export const findRiskChecks = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db
      .selectFrom('dispute_risk_checks')
      .selectAll()
      .where('dispute_id', '=', id)
      .orderBy('at')
      .orderBy('id'),
  );
export const findMeasures = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db.selectFrom('dispute_measures').selectAll().where('dispute_id', '=', id).orderBy('at').orderBy('id'),
  );
export const findAdvices = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db.selectFrom('dispute_advices').selectAll().where('dispute_id', '=', id).orderBy('at').orderBy('id'),
  );
export const findIntake = (tx: ActorTx, id: string) =>
  tx.first(tx.db.selectFrom('dispute_intakes').selectAll().where('dispute_id', '=', id));
export const findConsents = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db.selectFrom('dispute_consents').selectAll().where('dispute_id', '=', id).orderBy('at').orderBy('id'),
  );
export const findSessions = (tx: ActorTx, id: string) =>
  tx.all(tx.db.selectFrom('dispute_sessions').selectAll().where('dispute_id', '=', id).orderBy('ordinal'));
export const findOffers = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db
      .selectFrom('dispute_offers')
      .selectAll()
      .where('dispute_id', '=', id)
      .orderBy('made_at')
      .orderBy('id'),
  );
export const findPerformances = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db.selectFrom('dispute_performances').selectAll().where('dispute_id', '=', id).orderBy('ordinal'),
  );
export const findConfirmation = (tx: ActorTx, id: string) =>
  tx.first(tx.db.selectFrom('dispute_confirmations').selectAll().where('dispute_id', '=', id));
export const findAttachments = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db
      .selectFrom('dispute_attachments')
      .selectAll()
      .where('dispute_id', '=', id)
      .orderBy('begun_at')
      .orderBy('id'),
  );
export const findEvents = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db.selectFrom('dispute_events').selectAll().where('dispute_id', '=', id).orderBy('at').orderBy('id'),
  );

/** The latest version of the agreement with its signatures. */
export async function findAgreement(tx: ActorTx, id: string) {
  const agreement = await tx.first(
    tx.db
      .selectFrom('dispute_agreements')
      .selectAll()
      .where('dispute_id', '=', id)
      .orderBy('version', 'desc')
      .limit(1),
  );
  if (!agreement) return null;
  const signatures = await tx.all(
    tx.db
      .selectFrom('dispute_signatures')
      .selectAll()
      .where('dispute_id', '=', id)
      .where('agreement_version', '=', agreement.version)
      .orderBy('at')
      .orderBy('id'),
  );
  return { ...agreement, signatures };
}

/** The open duty of a case that is due first. */
export const findFirstDuty = (tx: ActorTx, id: string) =>
  tx.first(
    tx.db
      .selectFrom('duties')
      .select(['kind', 'opened_at', 'due_at', 'escalation'])
      .where('record_id', '=', id)
      .where('closed_at', 'is', null)
      .where('kind', '<>', reminderKind)
      .orderBy('due_at')
      .limit(1),
  );

/** Everything that hangs on a case, oldest first, still sealed. */
export async function findParts(tx: ActorTx, id: string) {
  return {
    intake: await findIntake(tx, id),
    parties: await findParties(tx, id),
    contacts: await findContacts(tx, id),
    events: await findEvents(tx, id),
    remarks: await tx.all(tx.db.selectFrom('dispute_remarks').selectAll().where('dispute_id', '=', id)),
    transfers: await tx.all(
      tx.db
        .selectFrom('dispute_transfers')
        .selectAll()
        .where('dispute_id', '=', id)
        .orderBy('sent_at')
        .orderBy('id'),
    ),
    members: await findMembers(tx, id),
    consents: await findConsents(tx, id),
    riskChecks: await findRiskChecks(tx, id),
    measures: await findMeasures(tx, id),
    sessions: await findSessions(tx, id),
    moves: await tx.all(
      tx.db.selectFrom('dispute_moves').selectAll().where('dispute_id', '=', id).orderBy('at').orderBy('id'),
    ),
    emotions: await tx.all(
      tx.db
        .selectFrom('dispute_emotions')
        .selectAll()
        .where('dispute_id', '=', id)
        .orderBy('at')
        .orderBy('id'),
    ),
    offers: await findOffers(tx, id),
    agreement: await findAgreement(tx, id),
    performances: await findPerformances(tx, id),
    confirmation: await findConfirmation(tx, id),
    revisits: await tx.all(
      tx.db.selectFrom('dispute_revisits').selectAll().where('dispute_id', '=', id).orderBy('due_at'),
    ),
    gaps: await tx.all(tx.db.selectFrom('dispute_gaps').selectAll().where('dispute_id', '=', id)),
    attachments: await findAttachments(tx, id),
    advices: await findAdvices(tx, id),
    duty: await findFirstDuty(tx, id),
  };
}
export type CaseParts = Awaited<ReturnType<typeof findParts>>;
