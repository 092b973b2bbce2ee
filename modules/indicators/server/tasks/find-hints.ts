import {
  changeWithoutCause,
  digitPreference,
  type Hint,
  scoreOf,
  suddenFull,
  thresholdHeaping,
} from '@xinan/indicators';
import type { TaskRecord } from '../../contract.ts';
import type { WeighedTask } from './weigh-tasks.ts';

/** Half a band around the full mark, as a share of the way from the zero mark: what counts as "just past". */
const bandShare = 0.05;

function heaping({ compiled: { indicator }, earlier, value }: WeighedTask): Hint[] {
  const { scoring, direction } = indicator;
  if (scoring.method !== 'linear' || direction === 'range') return [];
  const values = [value, ...earlier.map((task) => task.value)].filter((one) => one !== null);
  const width = Math.abs(scoring.full - scoring.zero) * bandShare;
  return width > 0 ? thresholdHeaping(values, { threshold: scoring.full, width, direction }) : [];
}

const relative = (now: number | null, before: number | null): number | null =>
  now === null || before === null || before === 0 ? null : (now - before) / Math.abs(before);

/** Something worth the verifier's look, with the innocent explanation beside it; never a verdict. */
export function findHints(task: WeighedTask): TaskRecord['hints'] {
  const { compiled, earlier, value, row } = task;
  if (value === null) return [];
  const score = (of: number | null) => (of === null ? null : scoreOf(of, compiled.indicator.scoring));
  const scores = [
    ...earlier
      .slice(0, 8)
      .map((one) => score(one.value))
      .toReversed(),
    score(value),
  ].filter((one) => one !== null);
  const last = earlier[0];
  const volume = relative(row.denominator, last?.denominator ?? null);
  const moved = (scores.at(-1) ?? 0) - (scores.at(-2) ?? scores.at(-1) ?? 0);
  const counts = [row.numerator, ...earlier.map(({ numerator }) => numerator)].filter((one) => one !== null);
  const hints = [
    ...suddenFull(scores),
    ...heaping(task),
    ...digitPreference(counts),
    ...(volume === null ? [] : changeWithoutCause({ score: moved, causes: { volume } })),
  ];
  return hints.map(({ kind, message, probability }) => ({ kind, message, probability }));
}
