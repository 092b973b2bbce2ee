import type { ActorTx } from '@xinan/platform';
import type { CaseParts, CaseRow } from '../record/store.ts';

/** The transfer on which a case came, while nobody has confirmed it; one that was passed on unreceived stays so. */
export function openTransferOf({ transfers }: Pick<CaseParts, 'transfers'>) {
  const last = transfers.findLast(({ kind }) => kind === 'area');
  return last?.received_at === null ? last : undefined;
}

/** Writes down that a transferred case was taken over; its clocks stop at both ends. */
export async function endTransfer(tx: ActorTx, row: Pick<CaseRow, 'id'>, transferId: string): Promise<void> {
  await tx.run(
    tx.db.updateTable('dispute_transfers').set({ received_at: tx.now }).where('id', '=', transferId),
  );
  await tx.sql('select end_dispute_transfer($1)', [row.id]);
}
