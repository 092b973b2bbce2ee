import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordOffer as route } from '../../contract.ts';
import { recordAct } from '../steps/take-step.ts';
import { insertOffer } from './offers.ts';

/** 登记一方提出的方案, as told at the table. */
export const recordOffer = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(tx, { ...params, version: body.version, act: 'record_offer' }, async ({ row, parts, key }) => {
    const expiresAt = new Date(body.expiresAt);
    if (expiresAt <= tx.now || body.fromSide === body.toSide)
      throw new DomainError('dispute.dates_invalid', {}, [
        { pointer: '/expiresAt', zh: '答复期限应在现在之后', en: 'the time limit must lie ahead' },
      ]);
    const { fromSide, toSide, answers, terms } = body;
    const offer = { fromSide, toSide, answers, terms, expiresAt, madeBy: tx.actor.displayName };
    await insertOffer(tx, { disputeId: row.id, key, offers: parts.offers }, offer);
  });
