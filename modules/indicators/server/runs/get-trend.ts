import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { indicatorsOf, trendOf } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { getTrend as route } from '../../contract.ts';
import { readSet } from '../sets/read-set.ts';
import { readHiddenRuns } from './read-scores.ts';

const shapes = { month: '____-__', quarter: '____Q_', year: '____' } as const;

/** One score or value over the periods of a type, oldest first, with its goalposts and whether it moves beyond chance. */
export async function getTrend(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_scores')
      .innerJoin('indicator_runs', 'indicator_runs.id', 'indicator_scores.run_id')
      .innerJoin('indicator_cycles', 'indicator_cycles.id', 'indicator_runs.cycle_id')
      .select([
        'indicator_scores.score',
        'indicator_scores.value',
        'indicator_scores.status',
        'indicator_runs.id',
        'indicator_runs.set_id',
        'indicator_runs.period',
        'indicator_runs.edition',
        'indicator_runs.ordinal',
        'indicator_cycles.ends_on',
      ])
      .where('indicator_scores.unit_code', '=', query.unit)
      .where((where) => where(where.fn<number>('length', ['indicator_scores.unit_code']), '=', 6))
      .where('indicator_scores.code', '=', query.code)
      .where('indicator_runs.state', '<>', 'superseded')
      .where('indicator_runs.period', 'like', shapes[query.type])
      .orderBy('indicator_cycles.ends_on'),
  );
  const last = rows.at(-1);
  const set = last ? (await readSet(tx, last.set_id)).set : undefined;
  const indicator = set && indicatorsOf(set).find(({ code }) => code === query.code);
  const isCounted = indicator?.source.type === 'computed';
  const hidden = isCounted ? await readHiddenRuns(tx, query, rows) : new Set<string>();
  // Only scores of one edition are compared; what stood before the last change of the method is a line of its own.
  const comparable = rows.filter(({ edition }) => edition === last?.edition);
  const scoring = indicator?.scoring;
  const target = indicator?.target.value;
  return {
    points: rows.map((row) => ({
      period: row.period,
      score: hidden.has(row.id) ? null : row.score,
      value: hidden.has(row.id) ? null : row.value,
      status: row.status,
      edition: row.edition,
      corrected: row.ordinal > 1,
    })),
    full: scoring?.method === 'linear' ? scoring.full : null,
    zero: scoring?.method === 'linear' ? scoring.zero : null,
    target: typeof target === 'number' ? target : null,
    trend: trendOf(comparable.map(({ score }) => score)),
  };
}
