import type { ActorTx } from '@xinan/platform';
import type { CaseRow } from './store.ts';

export type Part = 'case_lead' | 'crisis_worker' | 'psychiatrist';

/** Assigns people to a case; those whose assignment had ended are assigned again. */
export async function assign(
  tx: ActorTx,
  row: Pick<CaseRow, 'id' | 'area'>,
  { part, accountIds }: { part: Part; accountIds: readonly string[] },
): Promise<void> {
  if (accountIds.length === 0) return;
  const rows = accountIds.map((account_id) => ({
    record_id: row.id,
    account_id,
    part,
    area: row.area,
    granted_at: tx.now,
  }));
  await tx.run(
    tx.db
      .insertInto('assignments')
      .values(rows)
      .onConflict((row) =>
        row
          .columns(['record_id', 'account_id', 'part'])
          .doUpdateSet({ granted_at: tx.now, expires_at: null }),
      ),
  );
}

/** An officer who reached the case through the area and now works on it stays with it; others are there already. */
export async function joinCase(tx: ActorTx, row: CaseRow): Promise<void> {
  const { accountId, roles } = tx.actor;
  if (row.assigned_to_me || !accountId || !roles.includes('duty_officer')) return;
  await assign(tx, row, { part: 'crisis_worker', accountIds: [accountId] });
}

/** Ends every assignment but those of the people named: a finished case stays open only to who answers for it. */
export async function releaseOthers(
  tx: ActorTx,
  row: Pick<CaseRow, 'id'>,
  kept: readonly (string | null)[],
): Promise<void> {
  const stay = kept.filter((id) => id !== null);
  let rest = tx.db
    .updateTable('assignments')
    .set({ expires_at: tx.now })
    .where('record_id', '=', row.id)
    .where('expires_at', 'is', null);
  if (stay.length > 0) rest = rest.where('account_id', 'not in', stay);
  await tx.run(rest);
}
