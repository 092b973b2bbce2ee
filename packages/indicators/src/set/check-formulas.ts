import type { Catalogue } from '../formula/catalogue.ts';
import { compileFormula, type Formula } from '../formula/compile.ts';
import { orderByNeed } from '../formula/order.ts';
import { ratioValue } from '../value/ratio-value.ts';
import { catalogueOf } from './catalogue-of-set.ts';
import { below, fault, type SetFault } from './fault.ts';
import type { Indicator, IndicatorSetDraft } from './indicator-set.ts';
import { placedIndicators } from './walk.ts';

/** Check 7: every formula can be computed, says the same as its factor, names what its source names; no cycles. */
export function checkFormulas(set: IndicatorSetDraft): SetFault[] {
  const catalogue = catalogueOf(set);
  const needs = new Map<string, readonly string[]>();
  const faults = placedIndicators(set).flatMap(({ item, pointer }) => {
    const { faults: found, formulas } = compileParts(item, catalogue, below(pointer, 'formula'));
    needs.set(item.code, formulas.flatMap(codesIn));
    if (found.length > 0) return found;
    return [...checkFactor(item, formulas, pointer), ...checkSource(item, { formulas, catalogue, pointer })];
  });
  const order = orderByNeed(needs);
  return order.ok ? faults : [...faults, ...cycleFault(order.cycle, set)];
}

const codesIn = ({ slots }: Formula): string[] =>
  slots.flatMap(({ reference }) => (reference.kind === 'indicator' ? [reference.code] : []));

const elementsIn = ({ slots }: Formula): string[] =>
  slots.flatMap(({ reference }) => (reference.kind === 'element' ? [reference.name] : []));

function compileParts({ formula }: Indicator, catalogue: Catalogue, pointer: string) {
  const parts = [
    { source: formula.expression, place: below(pointer, 'expression'), mayUseInputs: true },
    { source: formula.numerator.expression, place: below(pointer, 'numerator', 'expression') },
    ...(formula.denominator
      ? [{ source: formula.denominator.expression, place: below(pointer, 'denominator', 'expression') }]
      : []),
  ];
  const faults: SetFault[] = [];
  const formulas: Formula[] = [];
  for (const { source, place, mayUseInputs } of parts) {
    const result = compileFormula(source, catalogue, { mayUseInputs });
    if (result.ok && !mayUseInputs && codesIn(result.formula).length > 0)
      faults.push(
        fault(7, place, '分子、分母不能引用其他指标', 'numerator and denominator name no other indicator'),
      );
    else if (result.ok) formulas.push(result.formula);
    else
      for (const { code, start, message } of result.faults)
        faults.push(
          fault(
            7,
            place,
            `第${start + 1}个字符 ${code}:${message.zh}`,
            `at ${start + 1}, ${code}: ${message.en}`,
          ),
        );
  }
  return { faults, formulas };
}

// Any numbers without a common divisor tell whether the written formula is the ratio that the fields describe.
const trial: Readonly<Record<string, number>> = { num: 7, den: 3, 'period.days': 91 };

function checkFactor({ formula }: Indicator, [main]: readonly Formula[], pointer: string): SetFault[] {
  if (!main || main.slots.some(({ key }) => !Object.hasOwn(trial, key))) return [];
  const { factor, annualised, denominator } = formula;
  const days = annualised ? trial['period.days'] : undefined;
  const expected = ratioValue(trial['num'] as number, denominator ? (trial['den'] as number) : 1, {
    factor,
    annualisedOverDays: days,
  }) as number;
  const found = main.evaluate(main.slots.map(({ key }) => trial[key] as number));
  const agrees = found !== null && Math.abs(found - expected) <= 1e-9 * Math.abs(expected);
  return agrees
    ? []
    : [
        fault(
          7,
          below(pointer, 'formula', 'expression'),
          '公式与系数、年化标记不一致',
          'disagrees with factor and annualised',
        ),
      ];
}

interface SourceOptions {
  readonly formulas: readonly Formula[];
  readonly catalogue: Catalogue;
  readonly pointer: string;
}

function checkSource({ source }: Indicator, { formulas, catalogue, pointer }: SourceOptions): SetFault[] {
  const place = below(pointer, 'source');
  // The length of the period is nobody's figure: a set may name it or not.
  const figures = (names: readonly string[]) =>
    [...new Set(names)].filter((name) => !name.startsWith('period.')).sort();
  const used = figures(formulas.flatMap(elementsIn));
  const named = figures(source.elements);
  const faults =
    used.join() === named.join()
      ? []
      : [
          fault(
            7,
            below(place, 'elements'),
            `公式使用的数据元是:${used.join('、')}`,
            `the formulas use ${used.join(', ')}`,
          ),
        ];
  if (source.expression === null) return faults;
  const result = compileFormula(source.expression, catalogue);
  return result.ok
    ? faults
    : [...faults, fault(7, below(place, 'expression'), '来源公式有误', result.faults[0]?.message.en ?? '')];
}

function cycleFault(cycle: readonly string[], set: IndicatorSetDraft): SetFault[] {
  const place = placedIndicators(set).find(({ item }) => item.code === cycle[0]);
  const ring = cycle.join(' → ');
  return [
    fault(
      7,
      below(place?.pointer ?? '', 'formula', 'expression'),
      `E_CYCLE:循环引用 ${ring}`,
      `E_CYCLE: ${ring}`,
    ),
  ];
}
