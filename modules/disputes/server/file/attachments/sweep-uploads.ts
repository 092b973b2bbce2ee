import type { ActorTx, City, Round } from '@xinan/platform';

const hourMs = 3_600_000;
const keptMs = 24 * hourMs;
const atOnce = 200;

/** Deletes uploads that were begun more than a day ago and never finished; answers how many. */
export async function sweepUnfinished(tx: ActorTx): Promise<number> {
  const stale = await tx.all(
    tx.db
      .selectFrom('dispute_attachments')
      .select('id')
      .where('ready_at', 'is', null)
      .where('begun_at', '<', new Date(tx.now.getTime() - keptMs))
      .limit(atOnce)
      .forUpdate()
      .skipLocked(),
  );
  if (stale.length === 0) return 0;
  const ids = stale.map(({ id }) => id);
  return tx.run(tx.db.deleteFrom('dispute_attachments').where('id', 'in', ids));
}

/** The round of a server that clears away what nobody finished sending. */
export const sweepUploads = (city: City): Round => ({
  name: 'disputes.sweep-uploads',
  everyMs: hourMs,
  walk: async () =>
    (await city.transact(city.systemActor, 'dispute.track', (tx) => sweepUnfinished(tx))) === atOnce,
});
