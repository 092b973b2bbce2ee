import type { ActorTx, City } from '@xinan/platform';
import type { Instrument } from '@xinan/scoring';
import type { ResidentWords } from '../contract.ts';
import type { Edition, Origin } from '../domain/edition.ts';
import { shelfOf } from './shelf.ts';
import { shippedByEdition } from './shipped-editions.ts';

/** An edition as it was registered; it was checked before it was. */
export interface EditionRow {
  readonly edition: string;
  readonly origin: string;
  readonly definition: unknown;
  readonly resident: unknown;
}

export const readEdition = ({ origin, definition, resident }: EditionRow): Edition => ({
  instrument: definition as Instrument,
  origin: origin as Origin,
  resident: resident as ResidentWords | null,
});

/** An edition this process has met, without a query. */
export const knownEdition = (city: Pick<City, 'vault'>, edition: string): Edition | undefined =>
  shippedByEdition.get(edition) ?? shelfOf(city).editions.get(edition);

/** Registered editions by name, in one query for those this process has not met; an unregistered one is left out. */
export async function findEditions(
  tx: ActorTx,
  editions: readonly string[],
): Promise<ReadonlyMap<string, Edition>> {
  const wanted = [...new Set(editions)];
  const strange = wanted.filter((edition) => !knownEdition(tx, edition));
  if (strange.length > 0) await learnEditions(tx, strange);
  return new Map(
    wanted.flatMap((edition) => {
      const found = knownEdition(tx, edition);
      return found ? [[edition, found] as const] : [];
    }),
  );
}

/** Reads editions anew, whatever is known of them: their words for residents may have come later. */
export async function learnEditions(tx: ActorTx, editions: readonly string[]): Promise<void> {
  const rows = await tx.all(
    tx.db
      .selectFrom('instrument_editions')
      .distinctOn('edition')
      .select(['edition', 'origin', 'definition', 'resident'])
      .where('edition', 'in', editions)
      .orderBy('edition')
      .orderBy('id', 'desc'),
  );
  for (const row of rows) shelfOf(tx).editions.set(row.edition, readEdition(row));
}
