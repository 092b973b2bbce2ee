import { type RatioParts, rollUp } from '../value/roll-up.ts';
import type { CompiledIndicator, CompiledSet } from './compile-set.ts';
import type { IndicatorInput, UnitInput } from './run-input.ts';

export interface RollUpOptions {
  /** The city's own inputs, for what cannot be summed: counted, measured or surveyed for the city itself. */
  readonly own?: ReadonlyMap<string, IndicatorInput>;
}

/**
 * City inputs from those of the counties: sums of numerators and of denominators per indicator (section 10).
 * What must not be summed (`isAdditive`) comes from `own` and is absent without it; a city's own sum is not used.
 */
export function rollUpInputs(
  { indicators }: CompiledSet,
  units: readonly UnitInput[],
  { own = new Map() }: RollUpOptions = {},
): Map<string, IndicatorInput> {
  const codes = new Set([...units.flatMap(({ inputs }) => [...inputs.keys()]), ...own.keys()]);
  const city = new Map<string, IndicatorInput>();
  for (const code of codes) {
    const compiled = indicators.get(code);
    if (!compiled) throw new RangeError(`no ${code} in the set`);
    const parts = units.flatMap(({ inputs }) => inputs.get(code) ?? []);
    const input = isAdditive(compiled) && parts.length > 0 ? summed(parts) : own.get(code);
    if (input) city.set(code, input);
  }
  return city;
}

/**
 * Whether the parts of units may be summed: not with a distinct count, which is counted anew for each unit; and
 * without a denominator only if the value is itself a count: an index or a concentration has no sum.
 */
export function isAdditive({ indicator, distinct }: CompiledIndicator): boolean {
  return !distinct && (indicator.formula.denominator !== null || indicator.unit.code === 'count');
}

function summed(inputs: readonly IndicatorInput[]): IndicatorInput {
  const counted = inputs.filter(
    ({ status }) => status !== 'not_reported' && status !== 'rejected' && status !== 'not_due',
  );
  return { ...sumOf(counted), status: statusOf(counted) };
}

// An indicator without a denominator is a plain sum.
function sumOf(inputs: readonly IndicatorInput[]) {
  const parts = inputs.map(({ numerator, denominator }): RatioParts => ({ numerator, denominator }));
  const hasDenominator = parts.some(({ denominator }) => denominator !== null);
  const { numerator, denominator } = rollUp(
    hasDenominator ? parts : parts.map((part) => ({ ...part, denominator: 0 })),
  );
  return { numerator, denominator: hasDenominator ? denominator : null };
}

function statusOf(parts: readonly IndicatorInput[]): IndicatorInput['status'] {
  if (parts.length === 0) return 'not_reported';
  if (parts.every(({ status }) => status === 'not_applicable')) return 'not_applicable';
  return parts.some(({ status }) => status === 'provisional') ? 'provisional' : 'reported';
}
