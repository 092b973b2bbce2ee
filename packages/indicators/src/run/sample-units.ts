import { loadReferenceSet } from '../set/reference-set.ts';
import { indicatorsOf } from '../set/walk.ts';
import { parsePeriod, type Period } from '../value/period.ts';
import { compileSet } from './compile-set.ts';
import type { IndicatorInput, UnitInput } from './run-input.ts';

// Units of the reference set for the tests of this folder.
export const set = await loadReferenceSet();
export const compiled = compileSet(set);
// The package knows no Node, so it has no assert.
function present<T>(found: T | null | undefined, name: string): T {
  if (found == null) throw new RangeError(`no ${name}`);
  return found;
}

export const period = (words: string): Period => present(parsePeriod(words), words);

/** Parts that give the indicator's value the wanted place between its goalposts (0 to 1). */
export function inputAt(code: string, place: number, at: Period): IndicatorInput {
  const indicator = present(compiled.indicators.get(code), code).indicator;
  const { scoring, formula } = indicator;
  const [full, zero] =
    scoring.method === 'steps'
      ? [100, 90]
      : scoring.method === 'range'
        ? [scoring.full_low, scoring.zero_low]
        : [scoring.full, scoring.zero];
  const value = zero + place * (full - zero);
  const days = formula.annualised ? 365 / (at.type === 'month' ? 31 : at.type === 'quarter' ? 90 : 365) : 1;
  const denominator = formula.denominator ? 1000 : null;
  return { status: 'reported', numerator: (value * (denominator ?? 1)) / formula.factor / days, denominator };
}

/** A unit with a value for every indicator in its scope, at this place between the goalposts. */
export function unit(
  id: string,
  place: number | ((code: string) => number),
  change: Partial<UnitInput> & { at?: string } = {},
): UnitInput {
  const { at = '2026', level = 'county', ...rest } = change;
  const inScope = indicatorsOf(set).filter(({ scope }) => scope.includes(level));
  const inputs = new Map(
    inScope.map(({ code }) => [
      code,
      inputAt(code, typeof place === 'number' ? place : place(code), period(at)),
    ]),
  );
  return { id, level, inputs, ...rest };
}
/** The same unit with one input changed; null takes it away. */
export const withInput = (
  one: UnitInput,
  code: string,
  change: Partial<IndicatorInput> | null,
): UnitInput => {
  const inputs = new Map(one.inputs);
  const old = inputs.get(code);
  if (change === null) inputs.delete(code);
  else if (old) inputs.set(code, { ...old, ...change });
  return { ...one, inputs };
};
