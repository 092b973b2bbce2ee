import { rollUp } from '../value/roll-up.ts';
import type { IndicatorInput, UnitInput } from './run-input.ts';

/** City inputs from those of the counties: sums of numerators and denominators per indicator (section 10). */
export function rollUpInputs(units: readonly UnitInput[]): Map<string, IndicatorInput> {
  const codes = new Set(units.flatMap(({ inputs }) => [...inputs.keys()]));
  const city = new Map<string, IndicatorInput>();
  for (const code of codes) {
    const parts = units.flatMap(({ inputs }) => inputs.get(code) ?? []);
    const counted = parts.filter(
      ({ status }) => status !== 'not_reported' && status !== 'rejected' && status !== 'not_due',
    );
    const { numerator, denominator } = sumOf(counted);
    city.set(code, { numerator, denominator, status: statusOf(counted) });
  }
  return city;
}

// An indicator without a denominator is a plain sum.
function sumOf(parts: readonly IndicatorInput[]) {
  if (parts.some(({ denominator }) => denominator !== null)) return rollUp(parts);
  const { numerator } = rollUp(parts.map((part) => ({ ...part, denominator: 0 })));
  return { numerator, denominator: null };
}

function statusOf(parts: readonly IndicatorInput[]): IndicatorInput['status'] {
  if (parts.length === 0) return 'not_reported';
  if (parts.every(({ status }) => status === 'not_applicable')) return 'not_applicable';
  return parts.some(({ status }) => status === 'provisional') ? 'provisional' : 'reported';
}
