import { type PlanUnit } from '@xinan/city-index/domain';
import {
  daysIn,
  formatPeriod,
  type Indicator,
  type IndicatorSet,
  indicatorsOf,
  monthsOf,
  type Period,
  type Scoring,
} from '@xinan/indicators';
import { type Random, randomStream } from '../../random.ts';
import type { UnitRegister } from './city-register.ts';
import { denominatorOf } from './denominators.ts';

export interface Figures {
  readonly numerator: number;
  readonly denominator: number | null;
}

export type FiguresOf = (indicator: Indicator, register: UnitRegister, period: Period) => Figures;

/** Where units stood at the start of 2023, in points. Three are so close that their order says little. */
const levels: Readonly<Record<string, number>> = {
  '341300': 74,
  '341302': 76.6,
  '341322': 76.2,
  '341323': 75.9,
  '341399': 73,
  '341321': 70.5,
  '341324': 67,
};
const usualLevel = 72;
/** Points a year. */
const progress = 1.9;
const firstYear = 2023;

const spread = { ofIndicator: 11, ofUnit: 9 } as const;
/** Chance from period to period: what is counted anew moves more than what stands. */
const unrest = { period: 2.6, period_end: 0.9, year_to_date: 1.4 } as const;
const reach = { least: 6, most: 106 } as const;

/** Points by month, January first: air is worst in winter; services slow down around the Spring Festival. */
const airSeason = [-34, -22, -8, 4, 9, 14, 16, 15, 10, 2, -10, -28];
const usualSeason = [-1.6, -2.2, 0.2, 0.6, 0.9, 0.8, -0.4, -0.6, 0.8, 0.6, 0.5, 0.4];
const airCodes = new Set(['C1-01', 'C1-02']);

/** Deviations that cancel out over the weights, so that a unit stays on its level. */
function drawDeviations(
  random: Random,
  indicators: readonly Indicator[],
  deviation: number,
): ReadonlyMap<string, number> {
  const drawn = indicators.map((indicator) => ({ indicator, points: random.normal() * deviation }));
  const weight = indicators.reduce((sum, { global_weight: own }) => sum + own, 0);
  const mean =
    drawn.reduce((sum, { indicator, points }) => sum + indicator.global_weight * points, 0) / weight;
  return new Map(drawn.map(({ indicator, points }) => [indicator.code, points - mean]));
}

function seasonOf({ code }: Indicator, period: Period): number {
  const curve = airCodes.has(code) ? airSeason : usualSeason;
  const months = monthsOf(period);
  return months.reduce((sum, month) => sum + (curve[month % 12] ?? 0), 0) / months.length;
}

const between = (from: number, to: number, points: number): number => from + ((to - from) * points) / 100;

/** The value that scores about so many points; above 100 it lies beyond the post. */
function valueFor(scoring: Scoring, points: number): number {
  switch (scoring.method) {
    case 'range':
      return points >= 100
        ? between(scoring.full_low, scoring.full_high, 40)
        : between(scoring.zero_low, scoring.full_low, points);
    case 'steps': {
      const most = scoring.steps[0]?.min ?? 0;
      return points >= 60 ? most : most - (60 - points) / 12;
    }
    default:
      return between(scoring.zero, scoring.full, points);
  }
}

const clip = (value: number, { plausible_range: [least = 0, most = 0] }: Indicator): number =>
  Math.max(least, Math.min(most, value));

const decimals: Readonly<Record<string, number>> = { count: 0, index: 2 };
const roundTo = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

/** The figures that have about this value: counts are whole, a part is never above its whole. */
function figuresFor(
  indicator: Indicator,
  value: number,
  { denominator, period }: { denominator: number; period: Period },
): Figures {
  const { formula, unit } = indicator;
  if (formula.type === 'value')
    return { numerator: roundTo(value, decimals[unit.code] ?? 1), denominator: null };
  const perYear = formula.annualised ? daysIn(monthsOf(period)) / 365 : 1;
  const numerator = Math.round((value * denominator * perYear) / formula.factor);
  const isShare = unit.code === 'pct' && indicator.plausible_range[1] === 100;
  return { numerator: isShare ? Math.min(numerator, denominator) : numerator, denominator };
}

/**
 * Invented figures for whatever is reported: each unit on its level, slowly rising, with strengths and weaknesses of its
 * own, the season and chance. The same seed gives the same figures, in whatever order they are asked for.
 */
export function modelFigures(seed: number, set: IndicatorSet, units: readonly PlanUnit[]): FiguresOf {
  const indicators = indicatorsOf(set);
  const common = drawDeviations(randomStream(seed, 'index/indicators'), indicators, spread.ofIndicator);
  const own = new Map(
    units.map(({ code }) => [
      code,
      drawDeviations(randomStream(seed, `index/unit/${code}`), indicators, spread.ofUnit),
    ]),
  );
  return (indicator, register, period) => {
    const { code: unit } = register.unit;
    const { code, time_basis } = indicator;
    const random = randomStream(seed, `index/${code}/${unit}/${formatPeriod(period)}`);
    const years = ((monthsOf(period).at(-1) ?? 0) + 1) / 12 - firstYear;
    const points =
      (levels[unit] ?? usualLevel) +
      progress * years +
      (common.get(code) ?? 0) +
      (own.get(unit)?.get(code) ?? 0) +
      seasonOf(indicator, period) +
      random.normal() * unrest[time_basis];
    const value = clip(
      valueFor(indicator.scoring, Math.max(reach.least, Math.min(reach.most, points))),
      indicator,
    );
    const { base, varies } = denominatorOf(indicator, { register, period, seed });
    const denominator = varies ? Math.max(1, Math.round(base * (1 + 0.07 * random.normal()))) : base;
    return figuresFor(indicator, value, { denominator, period });
  };
}
