import type { IndicatorSet } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
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
 * hidden from all of them alike.
 */
export async function readHidden(
  tx: ActorTx,
  runId: string,
  set: IndicatorSet,
): Promise<ReadonlySet<string>> {
  const counted = countedCodes(set);
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
