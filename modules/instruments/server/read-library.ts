import type { ActorTx } from '@xinan/platform';
import type { DecisionKind } from '../contract.ts';
import { buildCatalogue } from '../domain/catalogue.ts';
import type { Edition, Locale } from '../domain/edition.ts';
import { type DecisionFact, standOf } from '../domain/holding.ts';
import { hasSameKey } from '../domain/same-key.ts';
import { readEdition } from './find-editions.ts';
import { type Library, shelfOf } from './shelf.ts';
import { shippedEditions } from './shipped-editions.ts';

/** Both tables are only added to: how many there are and the last of each tell whether anything is new. */
async function readStamp(tx: ActorTx): Promise<string> {
  const [row] = await tx.sql<{ stamp: string }>(
    `select concat_ws(' ',
      (select count(*) from instrument_decisions),
      (select id from instrument_decisions order by id desc limit 1),
      (select count(*) from instrument_editions where origin = 'own'),
      (select id from instrument_editions where origin = 'own' order by id desc limit 1)) as stamp`,
  );
  return row?.stamp ?? '';
}

/** The latest own edition of each instrument, oldest instrument first. */
async function readOwn(tx: ActorTx): Promise<Edition[]> {
  const rows = await tx.all(
    tx.db
      .selectFrom('instrument_editions')
      .distinctOn('instrument_id')
      .select(['edition', 'origin', 'definition', 'resident'])
      .where('origin', '=', 'own')
      .orderBy('instrument_id')
      .orderBy('id', 'desc'),
  );
  return rows.map(readEdition);
}

/** A city's words for a published form hold while they are words for the key that is published now. */
function presentEditions(own: readonly Edition[]): Edition[] {
  const ownById = new Map(own.map((edition) => [edition.instrument.id, edition]));
  const shipped = [...shippedEditions].map(([id, published]): Edition => {
    const words = ownById.get(id);
    if (!words || !hasSameKey(published.instrument, words.instrument)) return published;
    return { ...words, origin: published.origin, resident: words.resident ?? published.resident };
  });
  return [...shipped, ...own.filter(({ instrument }) => !shippedEditions.has(instrument.id))];
}

async function readDecisions(tx: ActorTx): Promise<Map<string, DecisionFact[]>> {
  const rows = await tx.all(
    tx.db
      .selectFrom('instrument_decisions')
      .select(['instrument_id', 'kind', 'edition', 'locale'])
      .orderBy('id'),
  );
  const facts = rows.map(({ instrument_id, kind, edition, locale }) => ({
    id: instrument_id,
    fact: { kind: kind as DecisionKind, edition, locale: locale as Locale | null },
  }));
  return new Map(
    [...Map.groupBy(facts, ({ id }) => id)].map(([id, group]) => [id, group.map(({ fact }) => fact)]),
  );
}

/** The library as it stands: one small query, and more only after something was decided or released. */
export async function readLibrary(tx: ActorTx): Promise<Library> {
  const shelf = shelfOf(tx);
  const stamp = await readStamp(tx);
  if (shelf.library?.stamp === stamp) return shelf.library;
  const decisions = await readDecisions(tx);
  const present = presentEditions(await readOwn(tx));
  const holdings = new Map(
    present.map((edition) => [
      edition.instrument.id,
      standOf(edition, decisions.get(edition.instrument.id) ?? []),
    ]),
  );
  for (const holding of holdings.values())
    if (!shippedEditions.has(holding.instrument.id)) shelf.editions.set(holding.instrument.edition, holding);
  const library = { stamp, holdings, catalogue: buildCatalogue(holdings.values()) };
  shelf.library = library;
  return library;
}
