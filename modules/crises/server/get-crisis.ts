import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getCrisis as route } from '../contract.ts';
import { readRecord } from './tell-record.ts';

/** Opens a case; the person can see that it was opened. */
export const getCrisis = (tx: ActorTx, { params }: InputOf<typeof route>): Promise<OutputOf<typeof route>> =>
  readRecord(tx, params.id);
