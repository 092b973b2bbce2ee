import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { extendMediation as route } from '../../contract.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { timeLimitTasks } from '../steps/time-limit.ts';
import { takeStep } from '../steps/take-step.ts';

/** 延长期限: from the present limit, by consent of every party to this very extension. */
export const extendMediation = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> => {
  const { version, days, reason } = body;
  return takeStep(tx, { ...params, version, step: 'extend', remark: reason }, async ({ row, clocks }) => {
    const from = row.deadline && row.deadline > tx.now ? row.deadline : tx.now;
    const extended = deadline(from, { kind: 'days', amount: days });
    await closeDuties(tx, row.id, ['dispute.mediate', 'dispute.remind']);
    await openCaseDuties(tx, row, timeLimitTasks(tx, extended, clocks));
    return { deadline: extended, extensions: row.extensions + 1 };
  });
};
