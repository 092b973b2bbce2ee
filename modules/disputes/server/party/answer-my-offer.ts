import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { answerOffer as route } from '../../contract.ts';
import { answerOpenOffer, requireOpenOffer } from '../mediation/offers.ts';
import { findOffers } from '../record/store.ts';
import { findMyPart, noteMyAct, requireBindingVoice, requireRoom } from './my-part.ts';
import { tellMyDispute } from './tell-my-dispute.ts';

/** 答复方案: the side it was made to answers it, the side that made it may withdraw it; each once. */
export async function answerMyOffer(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const mine = await findMyPart(tx, params.id);
  requireRoom(mine, 'answer_offer');
  requireBindingVoice(mine);
  const offer = requireOpenOffer(await findOffers(tx, params.id), params.offerId, tx.now);
  const mySide = body.answer === 'withdrawn' ? offer.from_side : offer.to_side;
  if (mySide !== mine.me.side) throw new DomainError('dispute.voice_missing');
  await answerOpenOffer(tx, offer, { answer: body.answer, by: mine.myName });
  await noteMyAct(tx, mine, 'answer_offer');
  return tellMyDispute(tx, params.id);
}
