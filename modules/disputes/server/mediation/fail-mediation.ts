import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { failMediation as route } from '../../contract.ts';
import { endCase } from '../steps/end-case.ts';
import { takeStep } from '../steps/take-step.ts';

/** 调解不成: the notice of the routes that remain (arbitration, administration, court) can be printed at once. */
export const failMediation = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  takeStep(tx, { ...params, version: body.version, step: 'fail', remark: body.remark }, (scene) =>
    endCase(tx, scene, body.reason),
  );
