import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { tellMyFeeling as route } from '../../contract.ts';
import { findMyPart, requireRoom } from './my-part.ts';

/** 说说心情, 0 to 10: for the mediator to know when to meet; evidence of nothing. */
export async function tellMyFeeling(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const mine = await findMyPart(tx, params.id);
  requireRoom(mine, 'tell_feeling');
  await tx.run(
    tx.db.insertInto('dispute_emotions').values({
      id: tx.newId(),
      dispute_id: mine.row.id,
      party_id: mine.me.id,
      moment: 'any',
      score: body.score,
      at: tx.now,
      account_id: tx.actor.accountId,
    }),
  );
  return {};
}
