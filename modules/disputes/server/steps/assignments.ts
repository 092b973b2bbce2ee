import type { ActorTx } from '@xinan/platform';
import type { CaseRow } from '../record/store.ts';
import type { TeamPart } from '../../domain.ts';

/** Assigns people to a case; those whose assignment had ended are assigned again. */
export async function assign(
  tx: ActorTx,
  row: Pick<CaseRow, 'id' | 'area'>,
  people: readonly { readonly accountId: string; readonly part: TeamPart }[],
): Promise<void> {
  if (people.length === 0) return;
  await tx.run(
    tx.db
      .insertInto('assignments')
      .values(
        people.map(({ accountId, part }) => ({
          record_id: row.id,
          account_id: accountId,
          part,
          area: row.area,
          granted_at: tx.now,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['record_id', 'account_id', 'part'])
          .doUpdateSet({ granted_at: tx.now, expires_at: null }),
      ),
  );
}

/** Ends assignments: of one person, or of all but those kept. */
export async function release(
  tx: ActorTx,
  row: Pick<CaseRow, 'id'>,
  who: { readonly only: string } | { readonly allBut: readonly (string | null)[] },
): Promise<void> {
  let ending = tx.db
    .updateTable('assignments')
    .set({ expires_at: tx.now })
    .where('record_id', '=', row.id)
    .where('expires_at', 'is', null);
  if ('only' in who) ending = ending.where('account_id', '=', who.only);
  else {
    const kept = who.allBut.filter((id) => id !== null);
    if (kept.length > 0) ending = ending.where('account_id', 'not in', kept);
  }
  await tx.run(ending);
}
