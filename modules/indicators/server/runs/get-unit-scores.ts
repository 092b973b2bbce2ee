import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { indicatorsOf, isSmall, wilson } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { getUnitScores as route, IndicatorCell } from '../../contract.ts';
import { periodOf, scaleOf } from '../../domain.ts';
import { nameUnits, readUnits } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';
import { findRunBefore, readPlaces, type ScoresBefore } from './find-before.ts';
import { readHidden, readScores, type ScoreFound } from './read-scores.ts';
import { readRun } from './tell-run.ts';

/** 95 % Wilson interval in the indicator's unit, where the denominator is below 30; of shares only. `scale`: what a ratio of 1 is worth. */
export function intervalOf(
  { numerator, denominator }: Pick<ScoreFound, 'numerator' | 'denominator'>,
  scale: number | null,
): number[] | null {
  if (scale === null || numerator === null || denominator === null) return null;
  if (!isSmall(denominator) || numerator > denominator) return null;
  const interval = wilson(numerator, denominator);
  return interval && [scale * interval.low, scale * interval.high];
}

const nothing = { value: null, numerator: null, denominator: null, interval: null };
const shownOf = (row: ScoreFound, scale: number | null) => ({
  value: row.value,
  numerator: row.numerator,
  denominator: row.denominator,
  interval: intervalOf(row, scale),
});

/** All level-2 indicators of one unit, in the order of the set. */
export async function getUnitScores(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const run = await readRun(tx, params.id);
  const compiled = await readSet(tx, run.set_id);
  const { set } = compiled;
  const period = periodOf(run.period);
  const rows = new Map((await readScores(tx, run.id, { unit: params.unit })).map((row) => [row.code, row]));
  if (rows.size === 0) throw new DomainError('record.not_found');
  const earlierRun = await findRunBefore(tx, { period: run.period, edition: run.edition });
  const before = earlierRun
    ? await readPlaces(tx, earlierRun.id, { unit: params.unit })
    : (new Map() as ScoresBefore);
  // A change from a score that was hidden then would tell it.
  const hiddenThen = earlierRun ? await readHidden(tx, earlierRun.id, set) : new Set<string>();
  const tasks = await tx.all(
    tx.db
      .selectFrom('indicator_tasks')
      .select(['id', 'indicator'])
      .where('cycle_id', '=', run.cycle_id)
      .where('unit_code', '=', params.unit),
  );
  const taskOf = new Map(tasks.map(({ id, indicator }) => [indicator, id]));
  const nameOf = await nameUnits(tx, [params.unit]);
  const level = (await readUnits(tx)).find(({ code }) => code === params.unit)?.level ?? 'town';
  const hidden = await readHidden(tx, run.id, set);
  const indicators = indicatorsOf(set).flatMap((indicator): IndicatorCell[] => {
    const row = rows.get(indicator.code);
    if (!row) return [];
    const key = `${params.unit} ${indicator.code}`;
    const earlier = hiddenThen.has(key) ? null : (before.get(key)?.score ?? null);
    const { zh, en } = indicator.unit;
    const suppressed = hidden.has(key);
    return [
      {
        code: indicator.code,
        name: indicator.name,
        parent: indicator.code.split('-')[0] ?? '',
        department: { zh: indicator.department.zh, en: indicator.department.en },
        mode: indicator.source.type,
        valueUnit: { zh, en },
        status: row.status ?? '',
        ...(suppressed ? nothing : shownOf(row, scaleOf(compiled, indicator.code, period))),
        score: suppressed ? null : row.score,
        change: suppressed || row.score === null || earlier === null ? null : row.score - earlier,
        weight: row.weight,
        weightUsed: row.weight_used,
        contribution: suppressed ? null : row.contribution,
        valuePeriod: row.value_period,
        taskId: taskOf.get(indicator.code) ?? null,
        suppressed,
      },
    ];
  });
  return { unit: { code: params.unit, name: nameOf(params.unit) }, level, indicators };
}
