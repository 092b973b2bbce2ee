import type { ActorTx } from '@xinan/platform';
import type { CaseParts, CaseRow } from '../record/store.ts';

/** The transfer on which a case came and that nobody has confirmed yet. */
export const openTransferOf = ({ transfers }: Pick<CaseParts, 'transfers'>) =>
  transfers.findLast(({ kind, received_at }) => kind === 'area' && received_at === null);

/** Writes down that a transferred case was taken over; its clocks stop at both ends. */
export async function endTransfer(tx: ActorTx, row: Pick<CaseRow, 'id'>, transferId: string): Promise<void> {
  await tx.run(
    tx.db.updateTable('dispute_transfers').set({ received_at: tx.now }).where('id', '=', transferId),
  );
  await tx.sql('select end_dispute_transfer($1)', [row.id]);
}
