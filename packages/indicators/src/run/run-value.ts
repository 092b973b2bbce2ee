import type { Period } from '../value/period.ts';
import type { RatioParts } from '../value/roll-up.ts';
import type { CompiledIndicator } from './compile-set.ts';
import { indicatorValue } from './indicator-value.ts';

/**
 * The value of one indicator from its numerator and denominator alone, in its unit, unrounded; null where a part is
 * missing, the denominator is 0, or the formula needs other indicators.
 */
export function runValue(compiled: CompiledIndicator, parts: RatioParts, period: Period): number | null {
  const input = { ...parts, status: 'reported' as const };
  const unit = { id: '', level: 'city' as const, inputs: new Map([[compiled.indicator.code, input]]) };
  return indicatorValue(compiled, { unit, period, values: new Map() }).value;
}
