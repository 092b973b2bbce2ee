import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getMyDispute as route } from '../../contract.ts';
import { tellMyDispute } from './tell-my-dispute.ts';

export const getMyDispute = (
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> => tellMyDispute(tx, params.id);
