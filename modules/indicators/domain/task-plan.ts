import {
  type CompiledIndicator,
  type CompiledSet,
  indicatorsOf,
  isAdditive,
  type PeriodType,
} from '@xinan/indicators';
import { isLive } from './elements/is-live.ts';

/** A unit that is scored. */
export interface PlanUnit {
  readonly code: string;
  readonly level: 'city' | 'county';
}

export interface PlannedTask {
  readonly indicator: string;
  readonly department: string;
  readonly unitCode: string;
  readonly mode: 'manual' | 'computed';
}

/**
 * Whether the unit answers for this indicator: counties where the scope has them, else the city. What cannot be summed (a
 * concentration, a distinct count) the city answers for itself too.
 */
export const answersFor = (compiled: CompiledIndicator, { level }: PlanUnit): boolean => {
  const { scope } = compiled.indicator;
  return scope.includes(level) && (level === 'county' || !scope.includes('county') || !isAdditive(compiled));
};

/**
 * The tasks of a cycle: the indicators of its very frequency, once for each unit that answers for them. Where the platform does
 * not count all a computed indicator needs yet, its department reports it by hand.
 */
export function planTasks(
  { set, indicators }: CompiledSet,
  { type, units }: { type: PeriodType; units: readonly PlanUnit[] },
): PlannedTask[] {
  return indicatorsOf(set)
    .filter(({ period }) => period === type)
    .flatMap(({ code, department, source }) => {
      const compiled = indicators.get(code) as CompiledIndicator;
      const mode = source.type === 'computed' && isLive(compiled) ? 'computed' : 'manual';
      return units
        .filter((unit) => answersFor(compiled, unit))
        .map(
          (unit) => ({ indicator: code, department: department.code, unitCode: unit.code, mode }) as const,
        );
    });
}
