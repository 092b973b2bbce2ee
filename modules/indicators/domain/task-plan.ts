import { type Indicator, type IndicatorSet, indicatorsOf, type PeriodType } from '@xinan/indicators';

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
 * Whether the unit answers for this indicator: counties where the scope has them, else the city. A plain measurement (a
 * concentration) cannot be summed, so the city answers for itself too.
 */
export const answersFor = (
  { scope, formula }: Pick<Indicator, 'scope' | 'formula'>,
  { level }: PlanUnit,
): boolean =>
  scope.includes(level) && (level === 'county' || formula.type === 'value' || !scope.includes('county'));

export interface PlanOptions {
  readonly type: PeriodType;
  readonly units: readonly PlanUnit[];
  /** Whether the platform already counts all a computed indicator needs; until then its department reports it by hand. */
  readonly isLive: (indicator: Indicator) => boolean;
}

/** The tasks of a cycle: the indicators of its very frequency, once for each unit that answers for them. */
export function planTasks(set: IndicatorSet, { type, units, isLive }: PlanOptions): PlannedTask[] {
  return indicatorsOf(set)
    .filter(({ period }) => period === type)
    .flatMap((indicator) =>
      units
        .filter((unit) => answersFor(indicator, unit))
        .map(({ code }) => ({
          indicator: indicator.code,
          department: indicator.department.code,
          unitCode: code,
          mode: indicator.source.type === 'computed' && isLive(indicator) ? 'computed' : 'manual',
        })),
    );
}
