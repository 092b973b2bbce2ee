import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { startRevisits as route } from '../../contract.ts';
import { openArchive } from '../steps/end-case.ts';
import { takeStep } from '../steps/take-step.ts';

/** 进入回访: what was to be performed is settled. Where all revisits are done already, archiving is what is left. */
export const startRevisits = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  takeStep(tx, { ...params, version: body.version, step: 'revisit' }, async (scene) => {
    await closeDuties(tx, scene.row.id, ['dispute.perform']);
    if (scene.facts.openRevisits === 0) await openArchive(tx, scene);
  });
