import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { declareAbsence as route } from '../contract.ts';
import { writeAbsence } from './absence-rows.ts';
import { ownPractitionerId } from './own-practitioner.ts';

/** The actor takes no new case on these days. */
export async function declareAbsence(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  return writeAbsence(tx, await ownPractitionerId(tx), body);
}
