import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { makeMyOffer as route } from '../../contract.ts';
import { principalsOf, type Side } from '../../domain.ts';
import { insertOffer } from '../mediation/offers.ts';
import { findOffers } from '../record/store.ts';
import { readClocks } from '../steps/read-clocks.ts';
import { findMyPart, type MyPart, noteMyAct, requireBindingVoice, requireRoom } from './my-part.ts';
import { tellMyDispute } from './tell-my-dispute.ts';

/** The side an offer goes to: who made the offer it answers, else the other side. */
const otherSide = ({ parties, me }: MyPart): Side =>
  principalsOf(parties).find(({ side }) => side !== me.side)?.side ??
  (me.side === 'applicant' ? 'respondent' : 'applicant');

/** 提出方案, or a counter-offer: open for the other side until its time limit. */
export async function makeMyOffer(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const mine = await findMyPart(tx, params.id);
  requireRoom(mine, 'record_offer');
  requireBindingVoice(mine);
  const offers = await findOffers(tx, params.id);
  const answered = offers.find(({ id }) => id === body.answers);
  const clocks = await readClocks(tx);
  await insertOffer(
    tx,
    { disputeId: mine.row.id, key: mine.key, offers },
    {
      fromSide: mine.me.side,
      toSide: (answered?.from_side as Side | undefined) ?? otherSide(mine),
      answers: body.answers,
      terms: body.terms,
      madeBy: mine.myName,
      expiresAt: deadline(tx.now, clocks.proposalAnswer),
    },
  );
  await noteMyAct(tx, mine, 'record_offer');
  return tellMyDispute(tx, params.id);
}
