import { deadline } from '@xinan/cn/calendar';
import type { ActorTx } from '@xinan/platform';
import type { CaseChange } from '../record/store.ts';
import { closeCaseDuties, openCaseDuties } from './case-duties.ts';
import { countToday } from './count-case.ts';
import type { Scene } from './take-step.ts';

/** Whether an accepted case ended within its time. */
export function countTimeliness(tx: ActorTx, { row }: Scene): void {
  if (!row.deadline) return;
  const onTime = tx.now <= row.deadline ? 'yes' : 'no';
  countToday(tx, row, { metric: 'dispute.ended', dims: { onTime } });
}

/** What is left once nothing else is to be done. */
export const openArchive = (tx: ActorTx, { row, clocks }: Pick<Scene, 'row' | 'clocks'>): Promise<void> =>
  openCaseDuties(tx, row, [
    { kind: 'dispute.archive', dueAt: deadline(tx.now, clocks.archive), for: 'desk', urgent: false },
  ]);

/** What every ending without agreement does: no clock runs on but those of red, and the file is to be archived. */
export async function endCase(tx: ActorTx, scene: Scene, reason: string): Promise<CaseChange> {
  await closeCaseDuties(tx, scene.row.id);
  await openArchive(tx, scene);
  countTimeliness(tx, scene);
  return { ended_at: tx.now, end_reason: reason };
}
