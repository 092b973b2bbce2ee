import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getPoliceView as route } from '../../contract.ts';
import { readPoliceView } from './police-view.ts';

export const getPoliceView = (
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> => readPoliceView(tx, params.id);
