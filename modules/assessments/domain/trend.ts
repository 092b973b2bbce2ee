import { changesOf, judgeChange } from '@xinan/scoring/change';
import { familyWords, type ResidentScale } from '@xinan/scoring/resident';
import type { Trend, TrendScale } from '../contract/trends.ts';
import { isAlike, type Measured, valueIn } from './measured.ts';

function changeOf(
  { scale, heavierWhen }: ResidentScale,
  [before, latest]: readonly [Measured, Measured],
): TrendScale['change'] {
  const [from, to] = [valueIn(before, scale), valueIn(latest, scale)];
  if (from === null || to === null || latest.kept.care) return null;
  const judged = judgeChange(from, to, { rules: changesOf(latest.instrument.id, scale), heavierWhen });
  if (!judged) return null;
  const { source, standing } = judged.rule;
  return { direction: judged.direction, source, compared: standing === 'seen' };
}

function tellScale(
  told: ResidentScale,
  { drawn, ends }: { readonly drawn: readonly Measured[]; readonly ends: readonly [Measured, Measured] },
): TrendScale[] {
  const { instrument } = ends[1];
  const range = instrument.scales.find(({ id }) => id === told.scale)?.range;
  if (!range) return [];
  const points = drawn.map((each) => ({
    at: each.submittedAt.toISOString(),
    value: valueIn(each, told.scale),
  }));
  if (points.filter(({ value }) => value !== null).length < 2) return [];
  const bands = instrument.bands
    .filter(({ scale, norm }) => scale === told.scale && norm === 'default')
    .toSorted((one, other) => one.min - other.min)
    .map(({ min, max }) => ({ from: min, to: max }));
  return [
    {
      id: told.scale,
      name: familyWords[told.family].name,
      heavierWhen: told.heavierWhen,
      min: range[0],
      max: range[1],
      bands,
      points,
      change: changeOf(told, ends),
    },
  ];
}

function tellCourse(course: readonly Measured[]): Trend[] {
  const latest = course.at(-1);
  if (!latest) return [];
  const drawn = course.filter((each) => isAlike(latest, each));
  const before = drawn.at(-2);
  if (!before) return [];
  const scales = latest.form.scales.flatMap((told) => tellScale(told, { drawn, ends: [before, latest] }));
  if (scales.length === 0) return [];
  return [
    {
      instrumentId: latest.instrument.id,
      name: latest.form.title,
      scales,
      apart: course.length - drawn.length,
      talk: latest.kept.care || scales.some(({ change }) => change?.direction === 'heavier'),
    },
  ];
}

/**
 * One person's results over time, by questionnaire, in words and a picture: never a label, never a number as a verdict.
 * Only results asked and counted like the latest one are drawn and compared. Pure; results in any order.
 */
export function tellTrends(results: readonly Measured[]): Trend[] {
  const falling = results.toSorted((one, other) => other.submittedAt.getTime() - one.submittedAt.getTime());
  const courses = Map.groupBy(falling, ({ instrument }) => instrument.id);
  return [...courses.values()].flatMap((course) => tellCourse(course.toReversed()));
}
