import type { Catalogue } from '../formula/catalogue.ts';
import { compileFormula, type Formula } from '../formula/compile.ts';
import { orderByNeed } from '../formula/order.ts';
import { catalogueOf } from '../set/catalogue-of-set.ts';
import type { Indicator, IndicatorSet } from '../set/indicator-set.ts';
import { indicatorsOf } from '../set/walk.ts';

/** A level-2 indicator whose formulas may be evaluated. */
export interface CompiledIndicator {
  readonly indicator: Indicator;
  /** Over `num`, `den`, `period.days` and whatever else it names. */
  readonly main: Formula;
  readonly numerator: Formula;
  readonly denominator: Formula | null;
  /** Numerator or denominator names a distinct count 去重. */
  readonly distinct: boolean;
}

export interface CompiledSet {
  readonly set: IndicatorSet;
  /** What formulas of the set may name, by `module.name`. */
  readonly elements: Catalogue['elements'];
  /** By code, each after those its formula refers to. */
  readonly indicators: ReadonlyMap<string, CompiledIndicator>;
}

/** Compiles the formulas of a set that passed `defineIndicatorSet`; throws if it did not. */
export function compileSet(set: IndicatorSet): CompiledSet {
  const catalogue = catalogueOf(set);
  const compile = (source: string, mayUseInputs = false): Formula => {
    const result = compileFormula(source, catalogue, { mayUseInputs });
    if (!result.ok) throw new Error(`${source}: ${result.faults[0]?.code ?? ''}`);
    return result.formula;
  };
  const compiled = new Map<string, CompiledIndicator>();
  for (const indicator of indicatorsOf(set)) {
    const { expression, numerator, denominator } = indicator.formula;
    const parts = {
      numerator: compile(numerator.expression),
      denominator: denominator && compile(denominator.expression),
    };
    const distinct = hasDistinct(Object.values(parts), catalogue);
    compiled.set(indicator.code, { indicator, main: compile(expression, true), ...parts, distinct });
  }
  const order = orderByNeed(new Map([...compiled].map(([code, { main }]) => [code, codesIn(main)])));
  if (!order.ok) throw new Error(`E_CYCLE ${order.cycle.join(' → ')}`);
  return {
    set,
    elements: catalogue.elements,
    indicators: new Map(order.order.map((code) => [code, compiled.get(code) as CompiledIndicator])),
  };
}

const hasDistinct = (formulas: readonly (Formula | null)[], { elements }: Catalogue): boolean =>
  formulas
    .flatMap((formula) => formula?.slots ?? [])
    .some(({ reference }) => reference.kind === 'element' && elements.get(reference.name)?.distinct === true);

const codesIn = ({ slots }: Formula): string[] =>
  slots.flatMap(({ reference }) => (reference.kind === 'indicator' ? [reference.code] : []));
