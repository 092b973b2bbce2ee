import { scoreOf } from '@xinan/indicators';
import type { TaskRecord } from '../../contract.ts';
import type { EarlierValue, WeighedTask } from './weigh-tasks.ts';

/** An earlier value beside the present one, scored by the rule of the task's own set, so that the two compare. */
export const tellEarlier = (
  { compiled: { indicator } }: Pick<WeighedTask, 'compiled'>,
  { period, numerator, denominator, value }: EarlierValue,
): TaskRecord['earlier'][number] => ({
  period,
  numerator,
  denominator,
  value,
  score: value === null ? null : scoreOf(value, indicator.scoring),
});
