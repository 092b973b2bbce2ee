import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import { deadline } from '@xinan/cn/calendar';
import type { startRevisits as route } from '../../contract.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { takeStep } from '../steps/take-step.ts';

/** 进入回访: what was to be performed is settled. Where all revisits are done already, archiving is what is left. */
export const startRevisits = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  takeStep(tx, { ...params, version: body.version, step: 'revisit' }, async ({ row, facts, clocks }) => {
    await closeDuties(tx, row.id, ['dispute.perform']);
    if (facts.openRevisits === 0)
      await openCaseDuties(tx, row, [
        { kind: 'dispute.archive', dueAt: deadline(tx.now, clocks.archive), for: 'desk', urgent: false },
      ]);
  });
