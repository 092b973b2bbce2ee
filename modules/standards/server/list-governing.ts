import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listGoverning as route } from '../contract.ts';
import { findGoverning } from './find-governing.ts';

/** What the headers of all screens name. */
export const listGoverning = async (
  tx: ActorTx,
  _: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> => ({ rows: await findGoverning(tx) });
