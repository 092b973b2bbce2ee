import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getVersion as route } from '../contract.ts';
import { readVersion } from './rows.ts';

/** One version with its text; for the public route as well, where row security leaves only what is public. */
export const getVersion = (tx: ActorTx, { params }: InputOf<typeof route>): Promise<OutputOf<typeof route>> =>
  readVersion(tx, params.id);
