import { daysIn, type Indicator, monthsOf, type Period } from '@xinan/indicators';
import { randomStream } from '../../random.ts';
import type { UnitRegister } from './city-register.ts';

/** Counted things per 10,000 people where nothing better is known of an indicator: a few dozen to tens of thousands. */
const usualRates = [0.6, 2, 6, 15, 40, 120];

/** Per 10,000 people and period. */
const rates: Readonly<Record<string, number>> = {
  'A1-08': 6, 'A2-02': 0, 'A2-03': 0.06, 'A3-06': 0.4, 'A4-01': 0, 'A5-01': 0.8, 'A5-03': 2.2, 'A5-06': 24,
  'A5-07': 0.12, 'B1-03': 34, 'B1-04': 26, 'B1-05': 90, 'B1-07': 620, 'B2-01': 9, 'B2-02': 1.4, 'B2-03': 9,
  'B2-04': 46, 'B2-05': 38, 'B2-06': 5, 'B3-01': 60, 'B3-02': 22, 'B3-03': 30, 'B3-05': 0.5, 'B3-08': 0.7,
  'B3-10': 28, 'C1-04': 0.08, 'C1-07': 0.2, 'C4-01': 6400, 'C4-02': 0, 'C4-06': 1.1, 'C4-07': 16, 'C4-08': 40,
  'D1-06': 3, 'D1-08': 42, 'D1-09': 42, 'D1-10': 34, 'D1-11': 16, 'D2-01': 9200, 'D3-01': 3, 'E1-04': 1.3,
  'E1-05': 1.5, 'E1-06': 0.03, 'E1-07': 0.5, 'E1-08': 0.04, 'E1-10': 5, 'E2-01': 3.4, 'E2-03': 0.11, 'E2-04': 1.5,
  'E2-06': 900, 'E2-11': 48, 'E2-12': 5, 'E3-01': 18, 'E3-03': 1.1, 'E3-05': 30, 'E3-07': 3, 'E3-09': 3,
  'E3-10': 2.4, 'C1-03': 0.06,
}; // biome-ignore format: a table

type Measure = (register: UnitRegister, period: Period) => number;
const days: Measure = (_, period) => daysIn(monthsOf(period));
const people: Measure = ({ recorded }, period) => recorded('population.resident', period) ?? 0;
const villages: Measure = ({ recorded }, period) => recorded('org.villages', period) ?? 0;

/** Denominators that are no rate of the population. */
const measures: Readonly<Record<string, Measure>> = {
  'A3-03': (register, period) => Math.round((people(register, period) / 10_000) * 4.4),
  'A3-04': (register, period) => Math.round(people(register, period) * 0.31),
  'A4-07': villages,
  'C1-01': days,
  'C2-02': ({ builtUpKm2 }) => builtUpKm2,
  'C3-04': ({ towns }) => towns,
  'C3-05': villages,
  'C4-02': () => 9_960,
  'D1-04': (register, period) => Math.round(people(register, period) * 0.0068),
  'E1-02': ({ towns }) => towns + 1,
  'E1-03': ({ towns }, period) => (towns + 2) * Math.round(daysIn(monthsOf(period)) * 0.71),
  'E2-02': days,
};

const perHead = new Set(['per_10k', 'per_100k', 'per_1k', 'm2', 'm2_10k', 'visits', 'cny']);

/** Targets and whole stocks that do not grow from January on, although their numerator does. */
const wholeYearStocks = new Set(['A4-07', 'A5-02', 'C3-06', 'E1-07', 'B3-05']);

const rateOf = (code: string, seed: number): number =>
  rates[code] ?? randomStream(seed, `index/size/${code}`).pick(usualRates);

export interface Denominator {
  /** Before season and chance; whole, at least 1. */
  readonly base: number;
  /** Whether it varies from period to period: cases do, the population and the stock of a register do not. */
  readonly varies: boolean;
}

/** The denominator of an indicator in a period: what a register says, what follows from it, else a usual rate of the people. */
export function denominatorOf(
  indicator: Indicator,
  { register, period, seed }: { register: UnitRegister; period: Period; seed: number },
): Denominator {
  const { code, unit, time_basis, formula } = indicator;
  const recorded = formula.denominator && register.recorded(formula.denominator.expression, period);
  const own = measures[code]?.(register, period);
  const standing = recorded ?? own ?? (perHead.has(unit.code) ? people(register, period) : null);
  if (standing !== null) return { base: Math.max(1, standing), varies: false };
  const months = ((monthsOf(period).at(-1) ?? 0) % 12) + 1;
  const share = time_basis === 'year_to_date' && !wholeYearStocks.has(code) ? months / 12 : 1;
  const base = (people(register, period) / 10_000) * rateOf(code, seed) * share;
  return { base: Math.max(1, Math.round(base)), varies: time_basis === 'period' };
}
