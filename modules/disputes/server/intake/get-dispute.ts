import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getDispute as route } from '../../contract.ts';
import { readRecord } from '../record/tell-record.ts';

export const getDispute = (tx: ActorTx, { params }: InputOf<typeof route>): Promise<OutputOf<typeof route>> =>
  readRecord(tx, params.id);
