import type { Catalogue, CatalogueElement } from '../formula/catalogue.ts';
import type { Indicator, IndicatorSetDraft } from './indicator-set.ts';
import { indicatorsOf } from './walk.ts';

/** Units of the period's own elements; other elements have one only if the set says so. */
const periodUnits: Readonly<Record<string, string>> = { 'period.days': 'day', 'period.months': 'month' };

/** The names that formulas of a set may use: its data elements, the inputs of its manual indicators, its codes. */
export function catalogueOf(set: IndicatorSetDraft): Catalogue {
  const indicators = indicatorsOf(set);
  const elements = new Map<string, CatalogueElement>(
    set.data_elements.map(({ id, kind, distinct, zh, en, unit, filters }) => [
      id,
      { kind, distinct, name: { zh, en }, unit: unit ?? periodUnits[id], dimensions: filters },
    ]),
  );
  for (const indicator of indicators)
    for (const [id, element] of inputsOf(indicator)) elements.set(id, element);
  return {
    elements,
    indicators: new Map(indicators.map(({ code, name, unit }) => [code, { name, unit: unit.code }])),
  };
}

// A data officer types the parts of a manual indicator: `input.d1_03_num`, `input.d1_03_den`, `input.a4_01_value`.
function inputsOf({ code, source, formula, time_basis }: Indicator): [string, CatalogueElement][] {
  if (source.type !== 'manual') return [];
  const stem = `input.${code.toLowerCase().replace('-', '_')}_`;
  const kind = time_basis === 'period_end' ? 'stock' : 'flow';
  const { numerator, denominator } = formula;
  return [numerator, denominator].flatMap((part) =>
    part && new RegExp(`^${stem.replace('.', '\\.')}(num|den|value)$`).test(part.expression)
      ? [[part.expression, { kind, name: { zh: part.zh, en: part.en } }] as [string, CatalogueElement]]
      : [],
  );
}
