import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { startInvestigation as route } from '../../contract.ts';
import { takeStep } from '../steps/take-step.ts';

/** 开始调查: the first contact is made. */
export const startInvestigation = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  takeStep(tx, { ...params, version: body.version, step: 'investigate' }, ({ row }) =>
    closeDuties(tx, row.id, ['dispute.first_contact']),
  );
