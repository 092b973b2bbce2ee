import type { ActorTx } from '@xinan/platform';
import type {
  InstrumentDecisionRecord,
  InstrumentDraftRecord,
  InstrumentRecords,
} from '../generate/instruments.ts';
import { defineTable, insertRows, toWordArray } from './insert-rows.ts';

const decisionRow = ({
  id,
  kind,
  instrumentId,
  edition,
  locale,
  reason,
  by,
  at,
}: InstrumentDecisionRecord) => ({
  id,
  kind,
  instrument_id: instrumentId,
  edition,
  locale,
  reason,
  decided_by: by.id,
  decided_by_name: by.name,
  decided_at: at,
});
const decisions = defineTable<ReturnType<typeof decisionRow>>()('instrument_decisions', {
  id: 'uuid',
  kind: 'text',
  instrument_id: 'text',
  edition: 'text',
  locale: 'text',
  reason: 'text',
  decided_by: 'uuid',
  decided_by_name: 'text',
  decided_at: 'timestamptz',
});

const draftRow = ({ document, resident, writer, released, ...draft }: InstrumentDraftRecord) => ({
  id: draft.id,
  instrument_id: document.id,
  name: document.name.zh,
  state: released ? 'released' : 'draft',
  revision: released ? 3 : 2,
  document: JSON.stringify(document),
  resident: JSON.stringify(resident),
  faults: draft.faults,
  note: draft.note,
  writer_ids: toWordArray([writer.id]),
  writer_names: toWordArray([writer.name]),
  written_at: draft.writtenAt,
  decided_by: released?.by.id ?? null,
  decided_by_name: released?.by.name ?? null,
  decided_at: released?.at ?? null,
  decision_reason: released?.reason ?? null,
});
const drafts = defineTable<ReturnType<typeof draftRow>>()('instrument_drafts', {
  id: 'uuid',
  instrument_id: 'text',
  name: 'text',
  state: 'text',
  revision: 'integer',
  document: 'json',
  resident: 'json',
  faults: 'integer',
  note: 'text',
  writer_ids: 'uuid[]',
  writer_names: 'text[]',
  written_at: 'timestamptz',
  decided_by: 'uuid',
  decided_by_name: 'text',
  decided_at: 'timestamptz',
  decision_reason: 'text',
});

const editionRows = ({ released, resident, note }: InstrumentDraftRecord) =>
  released
    ? [
        {
          id: released.editionId,
          edition: released.instrument.edition,
          instrument_id: released.instrument.id,
          version: released.instrument.version,
          origin: 'own',
          definition: JSON.stringify(released.instrument),
          resident: JSON.stringify(resident),
          reason: note,
          added_at: released.at,
        },
      ]
    : [];
const editions = defineTable<ReturnType<typeof editionRows>[number]>()('instrument_editions', {
  id: 'uuid',
  edition: 'text',
  instrument_id: 'text',
  version: 'text',
  origin: 'text',
  definition: 'json',
  resident: 'json',
  reason: 'text',
  added_at: 'timestamptz',
});

/** What was decided and written about instruments. */
export async function writeInstruments(tx: ActorTx, records: InstrumentRecords): Promise<void> {
  await insertRows(tx, decisions, records.decisions.map(decisionRow));
  await insertRows(tx, drafts, records.drafts.map(draftRow));
  await insertRows(tx, editions, records.drafts.flatMap(editionRows));
}
