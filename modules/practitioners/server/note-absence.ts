import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { noteAbsence as route } from '../contract.ts';
import { writeAbsence } from './absence-rows.ts';

/** The desk notes days off for a colleague of its area. */
export const noteAbsence = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> => writeAbsence(tx, params.id, body);
