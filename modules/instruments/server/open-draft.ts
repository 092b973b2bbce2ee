import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { openDraft as route } from '../contract.ts';
import { readDraft } from './draft-rows.ts';

/** One draft, with what is still to be corrected. */
export const openDraft = (tx: ActorTx, { params }: InputOf<typeof route>): Promise<OutputOf<typeof route>> =>
  readDraft(tx, params.id);
