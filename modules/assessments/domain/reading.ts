import { type Instrument, placeScore, standingOf } from '@xinan/scoring';
import { changesOf, judgeChange, type PublishedChange } from '@xinan/scoring/change';
import { showComparison } from '@xinan/scoring/explain';
import type { ResidentScale } from '@xinan/scoring/resident';
import type { AssessmentReading, ReadScale } from '../contract/reading.ts';
import { isAlike, type Measured, valueIn } from './measured.ts';

const bothOf = ({ zh, en }: { zh: string | null; en: string | null }) => ({
  zh: zh ?? en ?? '',
  en: en ?? zh ?? '',
});

const tellRule = (rule: PublishedChange, difference: number) => ({
  meaning: rule.meaning,
  points: rule.points,
  met: Math.abs(difference) >= rule.points,
  population: rule.population,
  source: rule.source,
  compared: rule.standing === 'seen',
});

function tellChange(
  instrument: Instrument,
  { scale, heavierWhen }: ResidentScale,
  [before, value]: readonly [number | undefined, number],
): ReadScale['change'] {
  if (before === undefined) return null;
  const rules = changesOf(instrument.id, scale);
  const judged = judgeChange(before, value, { rules, heavierWhen });
  const difference = value - before;
  return {
    before,
    difference,
    index: judged?.index ?? null,
    direction: judged?.direction ?? null,
    rules: rules.map((rule) => tellRule(rule, difference)),
  };
}

function tellStanding(instrument: Instrument, scaleId: string, value: number): ReadScale['standing'] {
  const found = standingOf(instrument, scaleId, { value });
  if (!found) return null;
  const { norm, z, t } = found;
  return { population: norm.population, source: norm.source, z, t };
}

function tellScale(measured: Measured, told: ResidentScale, history: readonly Measured[]): ReadScale[] {
  const { instrument } = measured;
  const value = valueIn(measured, told.scale);
  const scale = instrument.scales.find(({ id }) => id === told.scale);
  if (value === null || !scale) return [];
  const { band, cutoffs } = placeScore(instrument, scale.id, value);
  const points = history.flatMap((each) => {
    const known = valueIn(each, scale.id);
    return known === null ? [] : [{ at: each.submittedAt.toISOString(), value: known }];
  });
  return [
    {
      id: scale.id,
      name: bothOf(scale.name),
      value,
      range: scale.range ? [...scale.range] : null,
      band: band ? { from: band.min, to: band.max, label: bothOf(band.label), source: band.source } : null,
      cutoffs: cutoffs.map((cutoff) => ({
        rule: showComparison(cutoff.op, cutoff.value),
        label: bothOf(cutoff.label),
        population: cutoff.population,
        source: cutoff.source,
      })),
      standing: tellStanding(instrument, scale.id, value),
      points,
      change: tellChange(instrument, told, [points.at(-2)?.value, value]),
    },
  ];
}

/**
 * A kept result as professionals read it: numbers with their bands, cut-offs and norms, each with its source, and what
 * changed since `earlier` results of the same questionnaire, of which those counted alike are used. Pure.
 */
export function tellReading(
  { id, measured }: { readonly id: string; readonly measured: Measured },
  earlier: readonly Measured[],
): AssessmentReading {
  const { instrument, form, submittedAt, kept } = measured;
  const before = earlier
    .filter((each) => each.submittedAt < submittedAt && isAlike(measured, each))
    .toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
  return {
    id,
    name: bothOf(instrument.name),
    abbr: instrument.abbr,
    edition: measured.edition,
    submittedAt: submittedAt.toISOString(),
    citation: instrument.citation ?? '',
    calledForHelp: kept.care,
    scales: form.scales.flatMap((told) => tellScale(measured, told, [...before, measured])),
    definition: instrument,
  };
}
