import type { ActorTx } from '@xinan/platform';
import type { StandardRecord } from '../generate/standards.ts';
import { defineTable, insertRows, toWordArray } from './insert-rows.ts';

const standardRow = ({ id, shipped }: StandardRecord) => ({ id, code: shipped.code, kind: shipped.kind });
const standards = defineTable<ReturnType<typeof standardRow>>()('standards', {
  id: 'uuid',
  code: 'text',
  kind: 'text',
});

const versionRows = ({ id: standard_id, shipped, versions }: StandardRecord) =>
  versions.map((version) => ({
    id: version.id,
    standard_id,
    number: version.number,
    state: version.state,
    title_zh: shipped.title.zh,
    title_en: shipped.title.en,
    owner_zh: shipped.owner.zh,
    owner_en: shipped.owner.en,
    body_zh: JSON.stringify(version.body.zh),
    body_en: JSON.stringify(version.body.en),
    change_note_zh: version.note.zh,
    change_note_en: version.note.en,
    screens: toWordArray(shipped.screens),
    is_public: shipped.isPublic,
    author_id: version.author.id,
    author_name: version.author.name,
    writer_ids: toWordArray([version.author.id]),
    written_at: version.writtenAt,
    approver_id: version.approver?.id ?? null,
    approver_name: version.approver?.name ?? null,
    approved_at: version.approvedAt,
    valid_from: version.validFrom,
    valid_until: version.validUntil,
    superseded_on: version.supersededOn,
  }));
const versions = defineTable<ReturnType<typeof versionRows>[number]>()('standard_versions', {
  id: 'uuid',
  standard_id: 'uuid',
  number: 'integer',
  state: 'text',
  title_zh: 'text',
  title_en: 'text',
  owner_zh: 'text',
  owner_en: 'text',
  body_zh: 'jsonb',
  body_en: 'jsonb',
  change_note_zh: 'text',
  change_note_en: 'text',
  screens: 'text[]',
  is_public: 'boolean',
  author_id: 'uuid',
  author_name: 'text',
  writer_ids: 'uuid[]',
  written_at: 'timestamptz',
  approver_id: 'uuid',
  approver_name: 'text',
  approved_at: 'timestamptz',
  valid_from: 'date',
  valid_until: 'date',
  superseded_on: 'date',
});

/** The library with its versions; a code that is there already stays as it is. */
export async function writeStandards(tx: ActorTx, records: readonly StandardRecord[]): Promise<void> {
  const present = await tx.sql<{ code: string }>('select code from standards');
  const missing = records.filter(({ shipped }) => !present.some(({ code }) => code === shipped.code));
  await insertRows(tx, standards, missing.map(standardRow));
  await insertRows(tx, versions, missing.flatMap(versionRows));
}
