import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listPublicStandards as route } from '../contract.ts';
import { selectInForce } from './find-governing.ts';
import { tellGoverning } from './rows.ts';

/** What holds today and is open to everybody; row security leaves nothing else. */
export const listPublicStandards = async (
  tx: ActorTx,
  _: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> => ({
  rows: (await tx.all(selectInForce(tx).where('v.is_public', '=', true))).map(tellGoverning),
});
