import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { startFollowing as route } from '../contract.ts';
import { takeStep } from './take-step.ts';

/** 转入随访. The follow-ups and their clocks were set by the last assessment. */
export const startFollowing = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> => takeStep(tx, { ...params, ...body, step: 'start_following' });
