import { type ActorTx, type City, closeDuties } from '@xinan/platform';
import { recount } from '../steps/count-case.ts';

/** Offers nobody answered in time lapse; `tellOffers` already shows them so, this writes it down. */
const lapseOffers = (tx: ActorTx): Promise<number> =>
  tx.run(
    tx.db
      .updateTable('dispute_offers')
      .set({ answer: 'expired', answered_at: tx.now })
      .where('answer', 'is', null)
      .where('expires_at', '<=', tx.now),
  );

/** Judicial confirmation that was open and not applied for within its thirty days. */
async function lapseConfirmations(tx: ActorTx): Promise<void> {
  const rows = await tx.all(
    tx.db
      .selectFrom('disputes')
      .innerJoin('dispute_confirmations', 'dispute_confirmations.dispute_id', 'disputes.id')
      .selectAll('disputes')
      .where('disputes.confirmation', '=', 'open')
      .where('dispute_confirmations.due_at', '<=', tx.now)
      .limit(200)
      .forUpdate('disputes')
      .skipLocked(),
  );
  for (const row of rows) {
    await tx.run(
      tx.db
        .updateTable('disputes')
        .set({ confirmation: 'lapsed', version: row.version + 1 })
        .where('id', '=', row.id),
    );
    await closeDuties(tx, row.id, ['dispute.confirmation']);
    recount(tx, row, { ...row, confirmation: 'lapsed' });
  }
}

/** What the passing of time alone does to cases. Safe on several servers at once. */
export const keepClocks = (city: City): Promise<void> =>
  city.transact(city.systemActor, 'dispute.track', async (tx) => {
    await lapseOffers(tx);
    await lapseConfirmations(tx);
  });
