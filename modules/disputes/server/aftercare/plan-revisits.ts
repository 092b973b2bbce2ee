import { deadline } from '@xinan/cn/calendar';
import type { ActorTx } from '@xinan/platform';
import type { DisputeClocks } from '../../domain.ts';
import { openCaseDuties } from '../steps/case-duties.ts';

type Addressed = Parameters<typeof openCaseDuties>[1];

/** Opens the revisits after an agreement, 7, 30 and 90 days unless the city says otherwise, each with its duty. */
export async function planRevisits(
  tx: ActorTx,
  row: Addressed,
  { from, clocks }: { from: Date; clocks: DisputeClocks },
): Promise<void> {
  const planned = clocks.revisitDays.map((days) => ({
    days,
    dueAt: deadline(from, { kind: 'days', amount: days }),
  }));
  if (planned.length === 0) return;
  await tx.run(
    tx.db.insertInto('dispute_revisits').values(
      planned.map(({ days, dueAt }) => ({
        id: tx.newId(),
        dispute_id: row.id,
        day_offset: days,
        due_at: dueAt,
      })),
    ),
  );
  await openCaseDuties(
    tx,
    row,
    planned.map(({ dueAt }) => ({
      kind: 'dispute.revisit' as const,
      dueAt: deadline(dueAt, clocks.revisitWindow),
      for: 'table' as const,
      urgent: false,
    })),
  );
}
