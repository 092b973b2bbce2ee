import { countsOf, type IndicatorSet } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { SetRow } from '../../contract.ts';

export const selectSets = (tx: ActorTx) => tx.db.selectFrom('indicator_sets').selectAll();
export const findSet = (tx: ActorTx, id: string) => tx.one(selectSets(tx).where('id', '=', id));
export const lockSet = (tx: ActorTx, id: string) => tx.one(selectSets(tx).where('id', '=', id).forUpdate());
export type SetFound = Awaited<ReturnType<typeof findSet>>;

/** A version as lists show it. */
export function tellSet({ actor }: ActorTx, row: SetFound): SetRow {
  const set = row.document as unknown as IndicatorSet;
  const counts = countsOf(set);
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    edition: row.edition,
    title: { zh: row.title_zh, en: row.title_en },
    note: set.note,
    state: row.state as SetRow['state'],
    rowVersion: row.row_version,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    drafter: row.drafter_name,
    draftedAt: row.drafted_at.toISOString(),
    draftedByMe: row.drafted_by === actor.accountId,
    adopter: row.adopter_name,
    adoptedAt: row.adopted_at?.toISOString() ?? null,
    counts: {
      themes: counts.themes,
      level1: counts.level1,
      level2: counts.level2,
      computed: counts.computed_from_platform,
      manual: counts.manual,
    },
    departments: Object.entries(set.dictionaries.departments).map(([code, { zh, en }]) => ({
      code,
      name: { zh, en },
    })),
  };
}

/** The set of a document without the edition it carries: what is kept, compared and written out. */
export function draftOf({ document }: SetFound): Record<string, unknown> {
  const { edition: _, ...draft } = document as Record<string, unknown>;
  return draft;
}
