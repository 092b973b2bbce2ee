import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { startPerformance as route } from '../../contract.ts';
import { takeStep } from '../steps/take-step.ts';

/** 进入履行. */
export const startPerformance = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> => takeStep(tx, { ...params, version: body.version, step: 'perform' });
