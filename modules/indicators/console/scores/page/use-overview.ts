import { useLiveRefetch, useRefresh, useRouteQuery, useUrlFilters } from '@xinan/console-kit';
import {
  explainScore,
  getChange,
  getIndicatorScores,
  getOverview,
  getScoreModel,
  getTrend,
  getUnitScores,
  listWeaknesses,
} from '../../../contract.ts';
import type { Reading } from '../address.ts';

const shown = [
  getOverview,
  getUnitScores,
  getIndicatorScores,
  explainScore,
  getTrend,
  getChange,
  getScoreModel,
  listWeaknesses,
] as const;

/** The run that the address names (`?period=` or `?run=`), else the newest; asked again when the index changes. */
export function useOverview() {
  const [reading, changeReading] = useUrlFilters(['period', 'run']);
  const refresh = useRefresh();
  const chosen: Reading = reading;
  const query = chosen.run ? { run: chosen.run } : chosen.period ? { period: chosen.period } : {};
  const answer = useRouteQuery(getOverview, { query });
  useLiveRefetch('indicators.', () => refresh(...shown));
  return { ...answer, reading: chosen, changeReading };
}
