import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { openMediation as route } from '../../contract.ts';
import { takeStep } from '../steps/take-step.ts';

/** 开始调解: only once everybody is willing, knows their rights, and it is safe to meet; the state table sees to it. */
export const openMediation = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  takeStep(tx, { ...params, version: body.version, step: 'open_mediation' });
