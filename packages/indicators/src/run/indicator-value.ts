import { FormulaError, type FormulaFault } from '../formula/fault.ts';
import type { ReferenceNode } from '../formula/tree.ts';
import { treatments, type ValueStatus } from '../missing/status.ts';
import type { UnitLevel } from '../set/indicator-set.ts';
import { periodElement, shiftedMonths } from '../value/element-value.ts';
import type { Period } from '../value/period.ts';
import type { CompiledIndicator } from './compile-set.ts';
import type { IndicatorInput, UnitInput } from './run-input.ts';

export interface IndicatorValue {
  readonly value: number | null;
  readonly status: ValueStatus;
  readonly fault?: FormulaFault;
}

interface ValueOptions {
  readonly unit: UnitInput;
  readonly period: Period;
  /** Values already computed, for `I{…}`. */
  readonly values: ReadonlyMap<string, IndicatorValue>;
}

/**
 * The value of one indicator from its parts, and what became of it: a denominator of 0 makes it not applicable, a
 * missing part not reported, a result that is not finite rejected (with the fault).
 */
export function indicatorValue(compiled: CompiledIndicator, options: ValueOptions): IndicatorValue {
  const { indicator, main } = compiled;
  const { unit, period } = options;
  const input = unit.inputs.get(indicator.code);
  const status = input?.status ?? statusOfAbsent(compiled, unit.level, period);
  if (!input || !isValued(status)) return { value: null, status };
  try {
    const slots = main.slots.map(({ reference }) => slotValue(reference, input, options));
    const value = main.evaluate(slots);
    if (value !== null) return { value, status };
    const isMissing = main.slots.some(({ reference }, i) => slots[i] === null && isOwed(reference, options));
    return { value, status: isMissing ? 'not_reported' : 'not_applicable' };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { value: null, status: 'rejected', fault: error.fault };
  }
}

const isValued = (status: ValueStatus): boolean => treatments[status].scored === 'value';

function slotValue(reference: ReferenceNode, input: IndicatorInput, options: ValueOptions): number | null {
  if (reference.kind === 'input') return reference.name === 'num' ? input.numerator : input.denominator;
  if (reference.kind === 'indicator') return options.values.get(reference.code)?.value ?? null;
  const period = input.period ?? options.period;
  return (
    periodElement(reference.name, shiftedMonths(period, reference.shift)) ??
    options.unit.readElement?.(reference, period) ??
    null
  );
}

// Another indicator without a value is owed only if it was itself not reported or rejected.
function isOwed(reference: ReferenceNode, { values }: ValueOptions): boolean {
  if (reference.kind !== 'indicator') return true;
  const other = values.get(reference.code);
  return other !== undefined && treatments[other.status].scored === 'zero';
}

/** Nothing was handed in: out of scope, not due in this period, or not reported. */
function statusOfAbsent({ indicator }: CompiledIndicator, level: UnitLevel, period: Period): ValueStatus {
  if (!indicator.scope.includes(level)) return 'not_applicable';
  return isDue(indicator.period, period) ? 'not_reported' : 'not_due';
}

const monthsBetween = { month: 1, quarter: 3, year: 12 } as const;

/** Whether an indicator of this frequency falls due at the end of a period: an annual one in December only. */
export function isDue(frequency: keyof typeof monthsBetween, { type, index }: Period): boolean {
  return (index * monthsBetween[type]) % monthsBetween[frequency] === 0;
}
