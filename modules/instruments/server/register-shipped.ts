import type { ActorTx } from '@xinan/platform';
import { shippedByEdition } from './shipped-editions.ts';

/** Keeps the editions that come with this version of the platform, for results of today to be read tomorrow. Says how many were new. */
export async function registerShipped(tx: ActorTx): Promise<number> {
  const present = await tx.sql<{ edition: string }>(
    "select edition from instrument_editions where origin <> 'own' and edition = any ($1)",
    [[...shippedByEdition.keys()]],
  );
  const there = new Set(present.map(({ edition }) => edition));
  const fresh = [...shippedByEdition.values()].filter(({ instrument }) => !there.has(instrument.edition));
  if (fresh.length === 0) return 0;
  await tx.run(
    tx.db
      .insertInto('instrument_editions')
      .values(
        fresh.map(({ instrument, origin, resident }) => ({
          id: tx.newId(),
          edition: instrument.edition,
          instrument_id: instrument.id,
          version: instrument.version,
          origin,
          definition: JSON.stringify(instrument),
          resident: resident && JSON.stringify(resident),
          added_at: tx.now,
        })),
      )
      // Another server may have been quicker.
      .onConflict((conflict) => conflict.doNothing()),
  );
  return fresh.length;
}
