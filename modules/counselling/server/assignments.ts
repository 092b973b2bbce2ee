import type { ActorTx } from '@xinan/platform';
import type { CaseRow } from './store.ts';

const part = 'counsellor';

/** Gives the case to one counsellor; one who had it before and comes back has it again. */
export const giveTo = (tx: ActorTx, row: Pick<CaseRow, 'id' | 'area'>, accountId: string): Promise<number> =>
  tx.run(
    tx.db
      .insertInto('assignments')
      .values({ record_id: row.id, account_id: accountId, part, area: row.area, granted_at: tx.now })
      .onConflict((at) =>
        at.columns(['record_id', 'account_id', 'part']).doUpdateSet({ granted_at: tx.now, expires_at: null }),
      ),
  );

/** Ends whoever had it: from now on the case is closed to them. */
export const takeBack = (tx: ActorTx, row: Pick<CaseRow, 'id'>): Promise<number> =>
  tx.run(
    tx.db
      .updateTable('assignments')
      .set({ expires_at: tx.now })
      .where('record_id', '=', row.id)
      .where('expires_at', 'is', null),
  );
