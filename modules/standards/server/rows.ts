import type { ActorTx } from '@xinan/platform';
import type { Governing, Version, VersionSummary } from '../contract.ts';
import type { Block, StandardKind, VersionState } from '../domain.ts';

const summaryColumns = [
  'v.id',
  'v.standard_id',
  'v.number',
  'v.state',
  'v.title_zh',
  'v.title_en',
  'v.owner_zh',
  'v.owner_en',
  'v.change_note_zh',
  'v.change_note_en',
  'v.screens',
  'v.is_public',
  'v.author_id',
  'v.author_name',
  'v.written_at',
  'v.approver_name',
  'v.approved_at',
  'v.valid_from',
  'v.valid_until',
  'v.superseded_on',
  'v.withdrawn_on',
  'v.withdrawal_note',
] as const;

/** Versions without their texts, with the standard they belong to. */
export const selectSummaries = (tx: ActorTx) =>
  tx.db
    .selectFrom('standard_versions as v')
    .innerJoin('standards as s', 's.id', 'v.standard_id')
    .select([...summaryColumns, 's.code', 's.kind']);

/** Versions with their texts. */
export const selectVersions = (tx: ActorTx) =>
  selectSummaries(tx).select(['v.body_zh', 'v.body_en', 'v.revision', 'v.writer_ids']);

type RowOf<Query> = Query extends (tx: ActorTx) => { execute: () => Promise<(infer Row)[]> } ? Row : never;
export type SummaryRow = RowOf<typeof selectSummaries>;
export type VersionRow = RowOf<typeof selectVersions>;

export const tellSummary = (row: SummaryRow): VersionSummary => ({
  id: row.id,
  number: row.number,
  state: row.state as VersionState,
  title: { zh: row.title_zh, en: row.title_en },
  owner: { zh: row.owner_zh, en: row.owner_en },
  changeNote: { zh: row.change_note_zh, en: row.change_note_en },
  screens: row.screens,
  isPublic: row.is_public,
  authorId: row.author_id,
  authorName: row.author_name,
  writtenAt: row.written_at.toISOString(),
  approverName: row.approver_name,
  approvedAt: row.approved_at?.toISOString() ?? null,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  supersededOn: row.superseded_on,
  withdrawnOn: row.withdrawn_on,
  withdrawalNote: row.withdrawal_note,
});

export const tellVersion = (tx: ActorTx, row: VersionRow): Version => ({
  ...tellSummary(row),
  standardId: row.standard_id,
  code: row.code,
  kind: row.kind as StandardKind,
  revision: row.revision,
  body: { zh: row.body_zh as unknown as Block[], en: row.body_en as unknown as Block[] } as Version['body'],
  wroteIt: tx.actor.accountId !== null && row.writer_ids.includes(tx.actor.accountId),
});

export const tellGoverning = (row: SummaryRow): Governing => ({
  standardId: row.standard_id,
  versionId: row.id,
  code: row.code,
  kind: row.kind as StandardKind,
  title: { zh: row.title_zh, en: row.title_en },
  number: row.number,
  validFrom: row.valid_from ?? '',
  screens: row.screens,
});

/** One version with its text. Error: `record.not_found`. */
export const readVersion = async (tx: ActorTx, id: string): Promise<Version> =>
  tellVersion(tx, await tx.one(selectVersions(tx).where('v.id', '=', id)));
