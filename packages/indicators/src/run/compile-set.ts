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
}

export interface CompiledSet {
  readonly set: IndicatorSet;
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
    compiled.set(indicator.code, {
      indicator,
      main: compile(expression, true),
      numerator: compile(numerator.expression),
      denominator: denominator && compile(denominator.expression),
    });
  }
  const order = orderByNeed(new Map([...compiled].map(([code, { main }]) => [code, codesIn(main)])));
  if (!order.ok) throw new Error(`E_CYCLE ${order.cycle.join(' → ')}`);
  return {
    set,
    indicators: new Map(order.order.map((code) => [code, compiled.get(code) as CompiledIndicator])),
  };
}

const codesIn = ({ slots }: Formula): string[] =>
  slots.flatMap(({ reference }) => (reference.kind === 'indicator' ? [reference.code] : []));
