import type { OutputOf } from '@xinan/contract-kit';
import { type CompiledSet, indicatorsOf, type Run, runIndicators } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { getTrend, getUnitScores, listWeaknesses, Overview } from '../../contract.ts';
import { periodOf, restoreInput, type RunStability } from '../../domain.ts';
import { readCityCode } from '../places/read-units.ts';
import { getOverview } from '../runs/get-overview.ts';
import { getTrend as readTrend } from '../runs/get-trend.ts';
import { getUnitScores as readUnitScores } from '../runs/get-unit-scores.ts';
import { listWeaknesses as readWeaknesses } from '../runs/list-weaknesses.ts';
import { readHidden } from '../runs/read-scores.ts';
import { readRunFile } from '../runs/read-run.ts';
import { readSet } from '../sets/read-set.ts';

/** Everything a report says, as far as its reader may know it. */
export interface ReportSource {
  readonly overview: Overview;
  readonly city: OutputOf<typeof getUnitScores>;
  readonly trend: OutputOf<typeof getTrend>['points'];
  readonly weaknesses: OutputOf<typeof listWeaknesses>;
  readonly set: CompiledSet;
  readonly run: Run;
  readonly stability: RunStability;
}

const mostWeaknesses = 40;

/** What its readers may not see is marked so: the workbook writes a star for it. */
const hideIn = (run: Run, hidden: ReadonlySet<string>): Run => ({
  ...run,
  units: run.units.map((unit) => ({
    ...unit,
    indicators: unit.indicators.map((score) =>
      hidden.has(`${unit.unit} ${score.code}`) ? { ...score, status: 'suppressed' as const } : score,
    ),
  })),
});

/** Reads a run for its report. Errors: `record.not_found`, also where the reader's area is less than the city. */
export async function readReport(tx: ActorTx, id: string): Promise<ReportSource> {
  const { row, input, stability } = await readRunFile(tx, id);
  const set = await readSet(tx, row.set_id);
  const unit = await readCityCode(tx);
  const weaknesses = await readWeaknesses(tx, { params: { id }, query: {} });
  const trend = await readTrend(tx, { query: { unit, code: 'total', type: 'quarter' } });
  tx.touch(id);
  return {
    overview: await getOverview(tx, { query: { run: id } }),
    city: await readUnitScores(tx, { params: { id, unit } }),
    trend: trend.points,
    weaknesses: weaknesses.slice(0, mostWeaknesses),
    set,
    run: hideIn(
      runIndicators(set, {
        period: periodOf(row.period),
        units: restoreInput(input),
        seed: Number(row.seed),
      }),
      await readHidden(tx, id, set.set),
    ),
    stability,
  };
}

/** Definition and scoring of every level-2 indicator, by code. */
export const definitionsOf = ({ set }: ReportSource) =>
  new Map(indicatorsOf(set.set).map((indicator) => [indicator.code, indicator]));
