import type { ActorTx } from '@xinan/platform';
import type { InstrumentRow } from '../contract.ts';

type OpenDraft = NonNullable<InstrumentRow['draft']>;

/** Drafts under way by the id they claim, as far as the reader may see drafts; one sent back is with its writer again. */
export async function findOpenDrafts(tx: ActorTx): Promise<ReadonlyMap<string, OpenDraft>> {
  const rows = await tx.all(
    tx.db
      .selectFrom('instrument_drafts')
      .select(['id', 'instrument_id', 'state'])
      .where('state', 'in', ['draft', 'submitted', 'refused']),
  );
  return new Map(
    rows.map(({ id, instrument_id, state }) => [
      instrument_id,
      { id, state: state === 'submitted' ? 'submitted' : 'draft' } as const,
    ]),
  );
}
