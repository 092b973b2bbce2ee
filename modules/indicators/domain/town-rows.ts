import {
  type CompiledIndicator,
  type CompiledSet,
  type IndicatorInput,
  type Period,
  runValue,
} from '@xinan/indicators';
import { isLive } from './elements/is-live.ts';
import { periodsInside } from './periods-inside.ts';
import type { ScoreRow } from './score-rows.ts';

/** What was counted of towns: by unit, then by indicator. */
export type TownInputs = ReadonlyMap<string, ReadonlyMap<string, IndicatorInput>>;

/** Indicators that a run of this period tells of towns: counted by the platform, in scope there, and not of a longer frequency. */
export const townIndicators = ({ indicators }: CompiledSet, period: Period): CompiledIndicator[] =>
  [...indicators.values()].filter(
    (compiled) =>
      compiled.indicator.source.type === 'computed' &&
      compiled.indicator.scope.includes('town') &&
      isLive(compiled) &&
      periodsInside(period, compiled.indicator.period).length > 0,
  );

const townRow = (
  unit: string,
  { code, weight }: { code: string; weight: number },
  input: IndicatorInput,
) => ({
  unit,
  code,
  level: 'level2' as const,
  score: null,
  linear: null,
  geometric: null,
  numerator: input.numerator,
  denominator: input.denominator,
  valuePeriod: null,
  weight,
  weightUsed: null,
  contribution: null,
  coverage: null,
  enough: true,
  rank: null,
  rankInGroup: null,
});

/**
 * Values of towns as rows of a run, for looking only: no score, no weight used, no rank, and no part in any total. An indicator
 * that no town has a value of is left out.
 */
export function townRows(
  set: CompiledSet,
  { period, inputs }: { period: Period; inputs: TownInputs },
): ScoreRow[] {
  return townIndicators(set, period).flatMap(({ indicator }) => {
    const rows = [...inputs].flatMap(([unit, own]): ScoreRow[] => {
      const input = own.get(indicator.code);
      if (!input || (input.numerator === null && input.denominator === null)) return [];
      const { numerator, denominator } = input;
      const value = runValue(set, indicator.code, { parts: { numerator, denominator }, period });
      return [
        { ...townRow(unit, indicator, input), value, status: value === null ? 'not_applicable' : 'reported' },
      ];
    });
    return rows.some(({ value }) => value !== null) ? rows : [];
  });
}
