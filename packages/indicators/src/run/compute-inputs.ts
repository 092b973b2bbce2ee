import type { Formula } from '../formula/compile.ts';
import { FormulaError } from '../formula/fault.ts';
import type { ElementNode } from '../formula/tree.ts';
import type { Indicator, UnitLevel } from '../set/indicator-set.ts';
import { shiftedMonths } from '../value/element-value.ts';
import { type MonthNumber, monthsToDate, type Period } from '../value/period.ts';
import type { CompiledSet } from './compile-set.ts';
import { type ElementReader, readElement } from './read-element.ts';
import type { IndicatorInput } from './run-input.ts';

export interface ComputeOptions {
  readonly period: Period;
  readonly level: UnitLevel;
  /** The figures of the unit in question. */
  readonly reader: ElementReader;
}

/**
 * Numerators and denominators of the indicators that the platform computes from its own data (section 3.2), by
 * code. Indicators marked cumulative are read from 1 January on. A result that is not finite counts as none.
 */
export function computeInputs(
  { indicators, elements }: CompiledSet,
  { period, level, reader }: ComputeOptions,
): Map<string, IndicatorInput> {
  const inputs = new Map<string, IndicatorInput>();
  for (const [code, { indicator, numerator, denominator, distinct }] of indicators) {
    if (indicator.source.type !== 'computed' || !indicator.scope.includes(level)) continue;
    const part = (formula: Formula): number | null =>
      evaluatePart(formula, (element) =>
        readElement(element, monthsFor(indicator, element, period), { elements, reader }),
      );
    inputs.set(code, {
      status: 'reported',
      numerator: part(numerator),
      denominator: denominator && part(denominator),
      ...(distinct && { distinct }),
    });
  }
  return inputs;
}

function monthsFor({ time_basis }: Indicator, { shift }: ElementNode, period: Period): MonthNumber[] {
  return time_basis === 'year_to_date' && shift === undefined
    ? monthsToDate(period)
    : shiftedMonths(period, shift);
}

function evaluatePart(formula: Formula, valueOf: (element: ElementNode) => number | null): number | null {
  // A checked set has nothing but elements in numerators and denominators.
  const values = formula.slots.map(({ reference }) => valueOf(reference as ElementNode));
  try {
    return formula.evaluate(values);
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}
