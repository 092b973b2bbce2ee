import { type LocalDate, localDateOf } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listStandards as route, StandardRow } from '../contract.ts';
import { endsWithin, type Standing, standingOn, type StandardKind, type VersionState } from '../domain.ts';
import { selectSummaries, type SummaryRow, tellSummary } from './rows.ts';

/** Which version a row of the list tells of: what holds today before what is to come, and so on down. */
const precedence: readonly Standing[] = [
  'in_force',
  'upcoming',
  'draft',
  'expired',
  'superseded',
  'withdrawn',
];
const endingDays = 90;

const validityOf = (row: SummaryRow) => ({
  state: row.state as VersionState,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  supersededOn: row.superseded_on,
});

/** Versions come newest first; of two that stand alike the newer one counts. */
function tellStandard(
  versions: readonly SummaryRow[],
  today: LocalDate,
): StandardRow & { standing: Standing; ends: boolean } {
  const standingOf = (row: SummaryRow) => standingOn(validityOf(row), today);
  const current = versions.toSorted(
    (one, other) => precedence.indexOf(standingOf(one)) - precedence.indexOf(standingOf(other)),
  )[0];
  if (!current) throw new Error('a standard without versions was grouped');
  return {
    id: current.standard_id,
    code: current.code,
    kind: current.kind as StandardKind,
    current: tellSummary(current),
    draftNumber: versions.find(({ state }) => state === 'draft')?.number ?? null,
    versionCount: versions.length,
    standing: standingOf(current),
    ends: endsWithin(validityOf(current), { day: today, days: endingDays }),
  };
}

const holds = (row: StandardRow, search: string): boolean =>
  [row.code, row.current.title.zh, row.current.title.en, row.current.owner.zh, row.current.owner.en].some(
    (text) => text.toLowerCase().includes(search),
  );

/** The library, code by code. A city has some dozens: what stands how is read from the dates here, not in SQL. */
export async function listStandards(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  let versions = selectSummaries(tx).orderBy('s.code').orderBy('v.number', 'desc');
  if (query.kind) versions = versions.where('s.kind', '=', query.kind);
  const today = localDateOf(tx.now);
  const search = query.search?.trim().toLowerCase() ?? '';
  const rows = [...Map.groupBy(await tx.all(versions), ({ standard_id }) => standard_id).values()]
    .map((group) => tellStandard(group, today))
    .filter(
      (row) =>
        (!query.standing ||
          row.standing === query.standing ||
          (query.standing === 'draft' && row.draftNumber !== null)) &&
        (!query.ending || row.ends) &&
        holds(row, search),
    );
  return { rows: rows.map(({ standing: _standing, ends: _ends, ...row }) => row) };
}
