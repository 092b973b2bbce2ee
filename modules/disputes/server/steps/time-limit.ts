import type { ActorTx } from '@xinan/platform';
import type { DisputeClocks } from '../../domain.ts';
import type { openCaseDuties } from './case-duties.ts';

const dayMs = 86_400_000;

/** The clock of a mediation, and word of it some days ahead while that still lies ahead. */
export function timeLimitTasks(
  tx: ActorTx,
  dueAt: Date,
  clocks: DisputeClocks,
): Parameters<typeof openCaseDuties>[2] {
  const remindAt = new Date(dueAt.getTime() - clocks.remindBeforeDays * dayMs);
  return [
    ...(remindAt > tx.now
      ? [{ kind: 'dispute.remind', dueAt: remindAt, for: 'table', urgent: false, reminder: true } as const]
      : []),
    { kind: 'dispute.mediate', dueAt, for: 'table', urgent: false },
  ];
}
