import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { startAssessment as route } from '../contract.ts';
import { joinCase } from './assignments.ts';
import { takeStep } from './take-step.ts';

/** Somebody has begun to assess; the clock goes on until an assessment is recorded. */
export const startAssessment = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  takeStep(tx, { ...params, ...body, step: 'start_assessment' }, ({ row }) => joinCase(tx, row));
