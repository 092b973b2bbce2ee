import {
  type Catalogue,
  compileFormula,
  type Formula,
  FormulaError,
  type FormulaFault,
  type Indicator,
  monthsOf,
  type Period,
  periodElement,
  scoreOf,
} from '@xinan/indicators';

/** What an indicator comes to with given figures. */
export type Trial =
  | { readonly kind: 'fault'; readonly fault?: FormulaFault }
  | {
      readonly kind: 'result';
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly value: number | null;
      readonly score: number | null;
      /** Why there is no value: figures are missing, or the denominator is 0 and it does not apply. */
      readonly missing: readonly string[];
      readonly notApplicable: boolean;
    };

interface Given {
  readonly catalogue: Catalogue;
  readonly period: Period;
  /** Figures by the name formulas ask for them. */
  readonly values: ReadonlyMap<string, number | null>;
}

/** Numerator, denominator, value and score by the same formulas and rules that runs use; never throws. */
export function tryIndicator({ formula, scoring }: Indicator, { catalogue, period, values }: Given): Trial {
  const compiled = [
    compileFormula(formula.numerator.expression, catalogue),
    formula.denominator && compileFormula(formula.denominator.expression, catalogue),
    compileFormula(formula.expression, catalogue, { mayUseInputs: true }),
  ];
  const faulty = compiled.find((one) => one && !one.ok);
  if (faulty) return { kind: 'fault' };
  const [top, bottom, main] = compiled.map((one) => (one?.ok ? one.formula : null));
  const months = monthsOf(period);
  const missing = new Set<string>();
  const evaluate = (one: Formula, own: Readonly<Record<string, number | null>> = {}): number | null =>
    one.evaluate(
      one.slots.map(({ key }) => {
        if (key in own) return own[key] ?? null;
        const value = periodElement(key, months) ?? values.get(key) ?? null;
        if (value === null) missing.add(key);
        return value;
      }),
    );
  try {
    const num = evaluate(top as Formula);
    const den = bottom ? evaluate(bottom) : null;
    const value = evaluate(main as Formula, { num, den });
    return {
      kind: 'result',
      numerator: num,
      denominator: den,
      value,
      score: value === null ? null : scoreOf(value, scoring),
      missing: value === null ? [...missing] : [],
      notApplicable: value === null && missing.size === 0,
    };
  } catch (error) {
    if (error instanceof FormulaError) return { kind: 'fault', fault: error.fault };
    throw error;
  }
}
