import { DomainError, type FieldFault, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordSession as route } from '../../contract.ts';
import { allSayYes, disputeActs, disputeStates } from '../../domain.ts';
import { places } from '../record/places.ts';
import type { SessionContent } from '../record/sealed-parts.ts';
import { staffSigned } from '../steps/signature.ts';
import { notOpen, recordAct, type Scene } from '../steps/take-step.ts';
import { toTheMinute } from '../steps/to-the-minute.ts';

type Body = InputOf<typeof route>['body'];

const order = {
  zh: '开始应在受理之后，结束应在开始之后、现在之前',
  en: 'begin after acceptance, end after the beginning and before now',
};

function requireTimes(tx: ActorTx, { row }: Scene, body: Body): void {
  const held = new Date(body.heldAt);
  const ended = new Date(body.endedAt);
  const fits = held >= toTheMinute(row.accepted_at ?? row.found_at) && ended >= held && ended <= tx.now;
  if (!fits) throw new DomainError('dispute.dates_invalid', {}, [{ pointer: '/heldAt', ...order }]);
}

const faultAt = (pointer: string): FieldFault => ({
  pointer,
  zh: '不是本案当事人',
  en: 'is no party of this case',
});

/** Errors: `dispute.party_unknown` for somebody who is not of the case, or of the other side in a separate session. */
function requirePeople({ facts }: Scene, body: Body): void {
  const known = new Map(facts.parties.map((party) => [party.id, party]));
  for (const [index, id] of body.attended.entries()) {
    const party = known.get(id);
    if (!party || (body.side && party.side !== body.side))
      throw new DomainError('dispute.party_unknown', {}, [faultAt(`/attended/${index}`)]);
  }
  for (const [index, { partyId }] of body.feelings.entries())
    if (!known.has(partyId))
      throw new DomainError('dispute.party_unknown', {}, [faultAt(`/feelings/${index}/partyId`)]);
}

/** A session is mediation: it is held only in that state and while everybody is still willing. */
function requireRoom({ row, facts }: Scene, body: Body): void {
  if (body.kind === 'investigation') return;
  if (row.state !== 'mediating') throw notOpen(disputeActs.record_session, row.state);
  if (!allSayYes(facts.parties, facts.consents, { kind: 'mediation' }))
    throw new DomainError('dispute.step_unmet', {
      step: { zh: disputeActs.record_session.zh, en: disputeActs.record_session.en },
      conditions: disputeStates.conditions.all_willing,
    });
}

/** What belongs to one side alone carries the side; a joint session none. Errors: `request.invalid`. */
function requireSide(body: Body): void {
  if ((body.kind === 'joint') === (body.side === undefined)) return;
  throw new DomainError('request.invalid', {}, [
    {
      pointer: '/side',
      zh: '单独谈话和调查须选择是哪一方，面对面调解不选',
      en: 'name the side of a separate session or investigation, and none of a joint one',
    },
  ]);
}

async function insertSession(tx: ActorTx, { row, parts, key }: Scene, body: Body): Promise<void> {
  const content: SessionContent = { place: body.place.trim(), minutes: body.minutes.trim() };
  await tx.run(
    tx.db.insertInto('dispute_sessions').values({
      id: body.id,
      dispute_id: row.id,
      ordinal: parts.sessions.length + 1,
      kind: body.kind,
      side: body.side ?? null,
      held_at: body.heldAt,
      ended_at: body.endedAt,
      attended: body.attended,
      ...staffSigned(tx),
      recorded_at: tx.now,
      sealed: key.seal(places.session(body.id), JSON.stringify(content)),
    }),
  );
  if (body.feelings.length === 0) return;
  await tx.run(
    tx.db.insertInto('dispute_emotions').values(
      body.feelings.map(({ partyId, moment, score }) => ({
        id: tx.newId(),
        dispute_id: row.id,
        party_id: partyId,
        session_id: body.id,
        moment,
        score,
        at: moment === 'before' ? body.heldAt : body.endedAt,
        account_id: tx.actor.accountId,
      })),
    ),
  );
}

/** 登记调查或调解记录: locked as it is recorded; a correction is another record. */
export const recordSession = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(tx, { ...params, version: body.version, act: 'record_session' }, async (scene) => {
    requireSide(body);
    requireRoom(scene, body);
    requireTimes(tx, scene, body);
    requirePeople(scene, body);
    await insertSession(tx, scene, body);
  });
