import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { DecisionKind, InstrumentDetail, openInstrument as route } from '../contract.ts';
import type { Locale } from '../domain/edition.ts';
import { findOpenDrafts } from './find-open-drafts.ts';
import { readLibrary } from './read-library.ts';
import { tellInstrument } from './tell-instrument.ts';

/** Newest first. */
async function readDecisions(tx: ActorTx, id: string): Promise<InstrumentDetail['decisions']> {
  const rows = await tx.all(
    tx.db
      .selectFrom('instrument_decisions')
      .select(['kind', 'locale', 'edition', 'reason', 'decided_by_name', 'decided_at'])
      .where('instrument_id', '=', id)
      .orderBy('id', 'desc'),
  );
  return rows.map((row) => ({
    kind: row.kind as DecisionKind,
    locale: row.locale as Locale | null,
    edition: row.edition,
    reason: row.reason,
    by: row.decided_by_name,
    at: row.decided_at.toISOString(),
  }));
}

/** Newest first; an edition that came again with other words for residents is told once for each time. */
async function readEditions(tx: ActorTx, id: string, present: string): Promise<InstrumentDetail['editions']> {
  const rows = await tx.all(
    tx.db
      .selectFrom('instrument_editions')
      .select(['edition', 'version', 'added_at', 'reason'])
      .where('instrument_id', '=', id)
      .orderBy('id', 'desc'),
  );
  const currentAt = rows.findIndex(({ edition }) => edition === present);
  return rows.map(({ edition, version, added_at, reason }, index) => ({
    edition,
    version,
    addedAt: added_at.toISOString(),
    current: index === currentAt,
    reason,
  }));
}

/** One instrument with its key, its decisions and every edition ever offered. */
export async function openInstrument(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const id = params.instrumentId;
  const holding = (await readLibrary(tx)).holdings.get(id);
  if (!holding) throw new DomainError('instrument.unknown');
  const { instrument, resident } = holding;
  return {
    ...tellInstrument(holding, (await findOpenDrafts(tx)).get(id) ?? null),
    definition: instrument,
    resident,
    decisions: await readDecisions(tx, id),
    editions: await readEditions(tx, id, instrument.edition),
  };
}
