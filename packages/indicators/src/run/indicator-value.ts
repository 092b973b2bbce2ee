import { FormulaError, type FormulaFault } from '../formula/fault.ts';
import type { ReferenceNode } from '../formula/tree.ts';
import { statusWhenNotDue, treatments, type ValueStatus } from '../missing/status.ts';
import type { Indicator } from '../set/indicator-set.ts';
import { shiftedMonths } from '../value/element-value.ts';
import { ageInMonths, monthsIn, type Period, type PeriodType } from '../value/period.ts';
import type { CompiledIndicator, CompiledSet } from './compile-set.ts';
import { readElement } from './read-element.ts';
import type { IndicatorInput, UnitInput } from './run-input.ts';

export interface IndicatorValue {
  readonly value: number | null;
  readonly status: ValueStatus;
  readonly fault?: FormulaFault;
}

interface ValueOptions {
  readonly compiled: CompiledSet;
  readonly unit: UnitInput;
  readonly period: Period;
  /** Values already computed, for `I{…}`. */
  readonly values: ReadonlyMap<string, IndicatorValue>;
}

/**
 * The value of one indicator from its parts, and what became of it: a denominator of 0 makes it not applicable, a
 * missing part not reported, a result that is not finite rejected (with the fault), a carried value that is due
 * now or too old is not carried.
 */
export function indicatorValue(
  { indicator, main }: CompiledIndicator,
  options: ValueOptions,
): IndicatorValue {
  const { unit } = options;
  const input = unit.inputs.get(indicator.code);
  const status = input ? statusOfInput(input, indicator, options) : statusOfAbsent(indicator, options);
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
  const { elements } = options.compiled;
  return readElement(reference, shiftedMonths(period, reference.shift), {
    elements,
    reader: options.unit.elements ?? noFigures,
  });
}

const noFigures = { month: () => null, whole: () => null };

// Another indicator without a value is owed only if it was itself not reported or rejected.
function isOwed(reference: ReferenceNode, { values }: ValueOptions): boolean {
  if (reference.kind !== 'indicator') return true;
  const other = values.get(reference.code);
  return other !== undefined && treatments[other.status].scored === 'zero';
}

/** Nothing was handed in: out of scope, not due in this period, or not reported. */
function statusOfAbsent(indicator: Indicator, { unit, period }: ValueOptions): ValueStatus {
  if (!indicator.scope.includes(unit.level)) return 'not_applicable';
  return isDue(indicator.period, period) ? 'not_reported' : 'not_due';
}

/** A value may be carried only where the indicator is not due, and at most one cycle of its own (section 5). */
function statusOfInput(
  input: IndicatorInput,
  { period: frequency }: Indicator,
  options: ValueOptions,
): ValueStatus {
  const { period, compiled } = options;
  if (input.status !== 'carried') return input.status;
  if (isDue(frequency, period)) return 'not_reported';
  const ageInCycles = input.period ? ageInMonths(input.period, period) / monthsIn[frequency] : null;
  const { missing } = compiled.set.calculation_defaults;
  return statusWhenNotDue(ageInCycles, missing.carry_forward_max_periods);
}

/** Whether an indicator of this frequency falls due at the end of a period: an annual one in December only. */
export function isDue(frequency: PeriodType, { type, index }: Period): boolean {
  return (index * monthsIn[type]) % monthsIn[frequency] === 0;
}
