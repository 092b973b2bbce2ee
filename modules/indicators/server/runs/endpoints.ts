import { type Endpoint, serve, serveDirect } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { capUnit } from './cap-unit.ts';
import { correctPublished } from './correct-published.ts';
import { explainScore } from './explain-score.ts';
import { getChange } from './get-change.ts';
import { getIndicatorScores } from './get-indicator-scores.ts';
import { getOverview } from './get-overview.ts';
import { getScoreModel } from './get-score-model.ts';
import { getTrend } from './get-trend.ts';
import { getUnitScores } from './get-unit-scores.ts';
import { listRuns } from './list-runs.ts';
import { listWeaknesses } from './list-weaknesses.ts';
import { publishRun } from './publish-run.ts';
import { startRun } from './start-run.ts';

export const runEndpoints: readonly Endpoint[] = [
  serve(contract.listRuns, listRuns),
  serveDirect(contract.startRun, startRun),
  serve(contract.getOverview, getOverview),
  serve(contract.getUnitScores, getUnitScores),
  serve(contract.getIndicatorScores, getIndicatorScores),
  serve(contract.explainScore, explainScore),
  serve(contract.getTrend, getTrend),
  serve(contract.getChange, getChange),
  serve(contract.getScoreModel, getScoreModel),
  serve(contract.listWeaknesses, listWeaknesses),
  serve(contract.publishRun, publishRun),
  serve(contract.correctPublished, correctPublished),
  serve(contract.capUnit, capUnit),
];
