import type { IndicatorSet } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import { countedCodes, hiddenCells } from '../../domain.ts';
import { readCityCode } from '../places/read-units.ts';

/** Codes of the city and of counties; those of towns are longer. */
const scoredLength = 6;

/**
 * Scores of a run as far as the reader's area goes; one unit or code where they are asked for. Towns are not scored: their
 * values are read by `readTowns` alone, which its reader hides.
 */
export function readScores(
  tx: ActorTx,
  runId: string,
  only: { readonly unit?: string; readonly code?: string; readonly groups?: boolean } = {},
) {
  let rows = tx.db
    .selectFrom('indicator_scores')
    .selectAll()
    .where('run_id', '=', runId)
    .where((where) => where(where.fn<number>('length', ['unit_code']), '=', scoredLength))
    .orderBy('unit_code');
  if (only.unit) rows = rows.where('unit_code', '=', only.unit);
  if (only.code) rows = rows.where('code', '=', only.code);
  if (only.groups) rows = rows.where('level', 'in', ['total', 'theme', 'level1']);
  return tx.all(rows);
}
export type ScoreFound = Awaited<ReturnType<typeof readScores>>[number];

/** What lists over all units need of each score, without the rest of its row. */
export function readScoreCells(tx: ActorTx, runId: string, unit?: string) {
  const rows = tx.db
    .selectFrom('indicator_scores')
    .select(['unit_code', 'code', 'score', 'denominator'])
    .where('run_id', '=', runId)
    .where((where) => where(where.fn<number>('length', ['unit_code']), '=', scoredLength))
    .orderBy('unit_code');
  return tx.all(unit ? rows.where('unit_code', '=', unit) : rows);
}

/** Values of the towns of one county, of every indicator that has any. */
export const readTowns = (tx: ActorTx, runId: string, county: string) =>
  tx.all(
    tx.db
      .selectFrom('indicator_scores')
      .selectAll()
      .where('run_id', '=', runId)
      .where('unit_code', 'like', `${county}_%`)
      .orderBy('unit_code'),
  );

/**
 * Values of a run that its readers do not see: nobody of the evaluation office opens cases, so small counts of operations are
 * hidden from all of them alike. `only`: of one indicator.
 */
export async function readHidden(
  tx: ActorTx,
  runId: string,
  set: IndicatorSet,
  only?: string,
): Promise<ReadonlySet<string>> {
  const all = countedCodes(set);
  if (only && !all.has(only)) return new Set();
  const counted = only ? new Set([only]) : all;
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_scores')
      .select(['unit_code as unit', 'code', 'numerator', 'denominator'])
      .where('run_id', '=', runId)
      .where('code', 'in', [...counted])
      .where((where) => where(where.fn<number>('length', ['unit_code']), '=', scoredLength)),
  );
  return hiddenCells(rows, { counted, whole: await readCityCode(tx) });
}

/** In which of some runs the value of a counted indicator is hidden in a unit: one statement, however many runs. */
export async function readHiddenRuns(
  tx: ActorTx,
  { unit, code }: { readonly unit: string; readonly code: string },
  runs: readonly { readonly id: string }[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_scores')
      .select(['run_id', 'unit_code as unit', 'code', 'numerator', 'denominator'])
      .where(sql<boolean>`run_id = any (${runs.map(({ id }) => id)}::uuid[])`)
      .where('code', '=', code)
      .where((where) => where(where.fn<number>('length', ['unit_code']), '=', scoredLength)),
  );
  const options = { counted: new Set([code]), whole: await readCityCode(tx) };
  const byRun = Map.groupBy(rows, ({ run_id }) => run_id);
  return new Set(
    [...byRun].flatMap(([id, own]) => (hiddenCells(own, options).has(`${unit} ${code}`) ? [id] : [])),
  );
}
