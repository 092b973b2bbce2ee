import type { InstrumentDraft } from '@xinan/scoring';
import type { ActorTx } from '@xinan/platform';
import type { DraftDetail, DraftRow, DraftState, ResidentWords } from '../contract.ts';
import { checkDraft } from '../domain/check-draft.ts';

const rowColumns = [
  'id',
  'instrument_id',
  'name',
  'state',
  'revision',
  'writer_ids',
  'writer_names',
  'written_at',
  'faults',
  'note',
  'decided_by_name',
  'decided_at',
  'decision_reason',
] as const;

/** Drafts without their documents. */
export const selectDraftRows = (tx: ActorTx) => tx.db.selectFrom('instrument_drafts').select(rowColumns);

const selectDrafts = (tx: ActorTx) => selectDraftRows(tx).select(['document', 'resident']);

type RowOf<Query> = Query extends (tx: ActorTx) => { execute: () => Promise<(infer Row)[]> } ? Row : never;

export const tellDraftRow = (tx: ActorTx, row: RowOf<typeof selectDraftRows>): DraftRow => ({
  id: row.id,
  instrumentId: row.instrument_id,
  name: row.name,
  state: row.state as DraftState,
  revision: row.revision,
  writers: row.writer_names,
  writtenByMe: tx.actor.accountId !== null && row.writer_ids.includes(tx.actor.accountId),
  writtenAt: row.written_at.toISOString(),
  faults: row.faults,
  note: row.note,
  decidedBy: row.decided_by_name,
  decidedAt: row.decided_at?.toISOString() ?? null,
  decisionReason: row.decision_reason,
});

/** One draft with its document and every fault. Error: `record.not_found`. */
export async function readDraft(tx: ActorTx, id: string): Promise<DraftDetail> {
  const row = await tx.one(selectDrafts(tx).where('id', '=', id));
  const document = row.document as unknown as InstrumentDraft;
  const resident = row.resident as unknown as ResidentWords | null;
  const { faults } = checkDraft(document, resident);
  return {
    ...tellDraftRow(tx, row),
    faults: faults.length,
    document,
    resident,
    faultList: [...faults],
  };
}
