import { useRouteQuery } from '@xinan/console-kit';
import { compileSet, parsePeriod, type RatioParts, runValue } from '@xinan/indicators';
import { useMemo } from 'react';
import { getSet } from '../../../contract.ts';

export interface Formulas {
  /** Whether the indicator divides. */
  readonly hasDenominator: (indicator: string) => boolean;
  /** The value of these figures, by the formula of the set; null where they make none. */
  readonly valueOf: (indicator: string, period: string, parts: RatioParts) => number | null;
  readonly nameOf: (indicator: string) => { readonly zh: string; readonly en: string };
  readonly indicators: readonly string[];
}

/** The formulas of a frozen set, for the value of figures that are not saved yet. */
export function useFormulas(setId: string): Formulas {
  const { data } = useRouteQuery(getSet, { params: { id: setId } });
  return useMemo(() => {
    const compiled = data ? compileSet({ ...data.document, edition: data.edition }) : null;
    const find = (code: string) => compiled?.indicators.get(code)?.indicator;
    return {
      hasDenominator: (code) => find(code)?.formula.denominator != null,
      valueOf: (code, word, parts) => {
        const period = parsePeriod(word);
        return compiled && period ? runValue(compiled, code, { parts, period }) : null;
      },
      nameOf: (code) => find(code)?.name ?? { zh: code, en: code },
      indicators: compiled ? [...compiled.indicators.keys()].toSorted() : [],
    };
  }, [data]);
}
