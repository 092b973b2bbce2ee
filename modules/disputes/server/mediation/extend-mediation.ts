import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { extendMediation as route } from '../../contract.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { takeStep } from '../steps/take-step.ts';

const dayMs = 86_400_000;

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
    await openCaseDuties(tx, row, [
      {
        kind: 'dispute.remind',
        dueAt: new Date(extended.getTime() - clocks.remindBeforeDays * dayMs),
        for: 'table',
        reminder: true,
      },
      { kind: 'dispute.mediate', dueAt: extended, for: 'table' },
    ]);
    return { deadline: extended, extensions: row.extensions + 1 };
  });
};
