import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getCounsellorView as route } from '../../contract.ts';
import { readCounsellorView } from './counsellor-view.ts';

export const getCounsellorView = (
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> => readCounsellorView(tx, params.id);
