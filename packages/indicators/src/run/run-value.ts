import type { Period } from '../value/period.ts';
import type { RatioParts } from '../value/roll-up.ts';
import type { CompiledSet } from './compile-set.ts';
import { indicatorValue } from './indicator-value.ts';

/**
 * The value of one indicator from its numerator and denominator alone, in its unit, unrounded; null where a part is
 * missing, the denominator is 0, the formula needs other indicators, or the set has no such code.
 */
export function runValue(
  compiled: CompiledSet,
  code: string,
  { parts, period }: { parts: RatioParts; period: Period },
): number | null {
  const one = compiled.indicators.get(code);
  if (!one) return null;
  const { numerator, denominator } = parts;
  const input = { numerator, denominator, status: 'reported' as const };
  const unit = { id: '', level: 'city' as const, inputs: new Map([[code, input]]) };
  return indicatorValue(one, { compiled, unit, period, values: new Map() }).value;
}
