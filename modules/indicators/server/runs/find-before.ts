import { formatPeriod, previousPeriod, samePeriodLastYear } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { periodOf } from '../../domain.ts';

export type Against = 'previous' | 'year_before';
const earlier = { previous: previousPeriod, year_before: samePeriodLastYear } as const;

/** The run of the period before, or of the same period a year before, by the same edition of the set; else none. */
export const findRunBefore = (
  tx: ActorTx,
  { period, edition, against = 'previous' }: { period: string; edition: string; against?: Against },
) =>
  tx.first(
    tx.db
      .selectFrom('indicator_runs')
      .select(['id', 'period'])
      .where('period', '=', formatPeriod(earlier[against](periodOf(period))))
      .where('edition', '=', edition)
      .where('state', '<>', 'superseded')
      .orderBy('ordinal', 'desc'),
  );

interface BeforeWanted {
  readonly period: string;
  readonly edition: string;
  /** Of one unit only, or of the groups only. */
  readonly unit?: string;
  readonly groups?: boolean;
}
export type ScoresBefore = ReadonlyMap<
  string,
  { readonly score: number | null; readonly rank: number | null }
>;

/** Scores and ranks of a run by "unit code". */
export async function readPlaces(
  tx: ActorTx,
  runId: string,
  { unit, groups }: Pick<BeforeWanted, 'unit' | 'groups'> = {},
): Promise<ScoresBefore> {
  let rows = tx.db
    .selectFrom('indicator_scores')
    .select(['unit_code', 'code', 'score', 'rank'])
    .where('run_id', '=', runId)
    .where((where) => where(where.fn<number>('length', ['unit_code']), '=', 6));
  if (unit) rows = rows.where('unit_code', '=', unit);
  if (groups) rows = rows.where('level', 'in', ['total', 'theme', 'level1']);
  return new Map(
    (await tx.all(rows)).map(({ unit_code, code, score, rank }) => [`${unit_code} ${code}`, { score, rank }]),
  );
}

/** Scores and ranks of the comparable run before, by "unit code"; empty where there is none. */
export async function findScoresBefore(tx: ActorTx, wanted: BeforeWanted): Promise<ScoresBefore> {
  const run = await findRunBefore(tx, wanted);
  return run ? readPlaces(tx, run.id, wanted) : new Map();
}
