import { deadline } from '@xinan/cn/calendar';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { DisputeClocks } from '../../domain.ts';
import type { CaseChange, CaseRow } from '../record/store.ts';
import { openMissingDuties } from '../steps/case-duties.ts';

interface Asked {
  readonly row: CaseRow;
  readonly clocks: DisputeClocks;
}

/** The case must not lie without anybody: the desk hears of it and names somebody. */
export const askDesk = (tx: ActorTx, { row, clocks }: Asked): Promise<void> =>
  openMissingDuties(tx, row, [
    { kind: 'dispute.assign', dueAt: deadline(tx.now, clocks.assign), for: 'desk' },
  ]);

/** Nobody leads the case now: the clocks of the table stop until the desk has named somebody. */
export async function loseLead(tx: ActorTx, asked: Asked): Promise<CaseChange> {
  await closeDuties(tx, asked.row.id, ['dispute.first_contact', 'dispute.mediate', 'dispute.remind']);
  await askDesk(tx, asked);
  return { lead_account_id: null, lead_name: null };
}
