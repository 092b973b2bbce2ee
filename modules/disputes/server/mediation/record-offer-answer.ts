import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordOfferAnswer as route } from '../../contract.ts';
import { recordAct } from '../steps/take-step.ts';
import { answerOpenOffer, requireOpenOffer } from './offers.ts';

/** 登记对方案的答复, as told at the table. */
export const recordOfferAnswer = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(tx, { id: params.id, version: body.version, act: 'answer_offer' }, async ({ parts }) => {
    const offer = requireOpenOffer(parts.offers, params.offerId, tx.now);
    await answerOpenOffer(tx, offer, { answer: body.answer, by: tx.actor.displayName });
  });
