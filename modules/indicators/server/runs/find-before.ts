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

/** Scores and ranks of the comparable run before, by "unit code"; empty where there is none. */
export async function findScoresBefore(
  tx: ActorTx,
  options: { period: string; edition: string; against?: Against },
): Promise<ReadonlyMap<string, { readonly score: number | null; readonly rank: number | null }>> {
  const run = await findRunBefore(tx, options);
  if (!run) return new Map();
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_scores')
      .select(['unit_code', 'code', 'score', 'rank'])
      .where('run_id', '=', run.id),
  );
  return new Map(rows.map(({ unit_code, code, score, rank }) => [`${unit_code} ${code}`, { score, rank }]));
}
