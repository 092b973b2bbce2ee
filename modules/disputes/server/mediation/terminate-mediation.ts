import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { terminateMediation as route } from '../../contract.ts';
import { countToday } from '../steps/count-case.ts';
import { endCase } from '../steps/end-case.ts';
import { takeStep } from '../steps/take-step.ts';

/** 终止调解, with its reason; a suspected crime is counted as such. */
export const terminateMediation = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  takeStep(tx, { ...params, version: body.version, step: 'terminate', remark: body.remark }, (scene) => {
    if (body.reason === 'crime') countToday(tx, scene.row, { metric: 'dispute.escalated_criminal' });
    return endCase(tx, scene, body.reason);
  });
