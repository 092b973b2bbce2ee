import {
  type Indicator,
  type IndicatorFormula,
  type IndicatorSetDraft,
  indicatorsOf,
  parseFormula,
  printFormula,
  printReference,
} from '@xinan/indicators';
import { referencesIn } from '../formula/references.ts';
import { scoringWords } from './scoring-words.ts';

type MainParts = Pick<IndicatorFormula, 'factor' | 'annualised' | 'denominator'>;

/** The main formula that says just what factor, denominator and annualising say. */
export function mainOf({ factor, annualised, denominator }: MainParts): string {
  const ratio = denominator ? 'num / den' : 'num';
  return `${factor === 1 ? '' : `${factor} * `}${ratio}${annualised ? ' * 365 / period.days' : ''}`;
}

/** Changes parts of a formula; the main formula follows, unless it is one of its own. */
export function reviseFormula(
  formula: IndicatorFormula,
  change: Partial<IndicatorFormula>,
): IndicatorFormula {
  const next = { ...formula, ...change };
  const isDerived = formula.expression === mainOf(formula) || formula.expression === '';
  return {
    ...next,
    type: next.denominator ? 'ratio' : 'value',
    expression: isDerived && change.expression === undefined ? mainOf(next) : next.expression,
  };
}

/** Another unit brings its factor: 100 for per cent. */
export function reviseUnit(
  indicator: Indicator,
  code: string,
  { units }: Pick<IndicatorSetDraft['dictionaries'], 'units'>,
): Indicator {
  const unit = units[code];
  if (!unit) return indicator;
  const { factor, zh, en } = unit;
  return { ...indicator, unit: { code, zh, en }, formula: reviseFormula(indicator.formula, { factor }) };
}

const stemOf = (code: string): string => `input.${code.toLowerCase().replace('-', '_')}_`;

/** What a department types in: the parts of a manual indicator have names of their own. */
const manualParts = ({ code, formula }: Indicator): Partial<IndicatorFormula> => ({
  numerator: {
    ...formula.numerator,
    expression: `${stemOf(code)}${formula.denominator ? 'num' : 'value'}`,
  },
  denominator: formula.denominator && { ...formula.denominator, expression: `${stemOf(code)}den` },
});

/** Reported by hand, or counted by the platform from elements that are still to be named. */
export function reviseSource(
  indicator: Indicator,
  type: 'manual' | 'computed',
  set: IndicatorSetDraft,
): Indicator {
  if (indicator.source.type === type) return indicator;
  const like = indicatorsOf(set).find(({ source }) => source.type === type)?.source;
  const { numerator, denominator } = indicator.formula;
  const parts =
    type === 'manual'
      ? manualParts(indicator)
      : {
          numerator: { ...numerator, expression: '' },
          denominator: denominator && { ...denominator, expression: '' },
        };
  return {
    ...indicator,
    source: { ...indicator.source, type, expression: null, zh: like?.zh ?? '', en: like?.en ?? '' },
    formula: reviseFormula(indicator.formula, parts),
  };
}

/** With a denominator, or without. */
export function reviseDenominator(indicator: Indicator, hasDenominator: boolean): Indicator {
  if (hasDenominator === (indicator.formula.denominator !== null)) return indicator;
  const denominator = hasDenominator ? { zh: '', en: '', expression: '' } : null;
  const next = { ...indicator, formula: reviseFormula(indicator.formula, { denominator }) };
  return indicator.source.type === 'manual'
    ? { ...next, formula: reviseFormula(next.formula, manualParts(next)) }
    : next;
}

const figures = (names: readonly string[]): string =>
  [...new Set(names)]
    .filter((name) => !name.startsWith('period.'))
    .sort()
    .join();

const isPlain = (expression: string): boolean => !/[-+*/<>=!]/.test(expression.replaceAll(/\[[^\]]*\]/g, ''));
const inBrackets = (expression: string): string => (isPlain(expression) ? expression : `(${expression})`);

/** Which elements the formulas name, kept beside them; nothing changes while one of them cannot be read. */
export function nameElements(indicator: Indicator): Indicator {
  const { formula, source } = indicator;
  const parts = [formula.numerator, ...(formula.denominator ? [formula.denominator] : [])];
  const used = [...parts.map(({ expression }) => expression), formula.expression].map(referencesIn);
  if (used.includes(null)) return indicator;
  const names = [
    ...new Set(used.flatMap((all) => all ?? []).flatMap((one) => (one.kind === 'element' ? [one.name] : []))),
  ];
  const isSame = figures(names) === figures(source.elements) || names.length === 0;
  // As the reference set writes them, so that a change taken back leaves no trace.
  const elements = isSame ? source.elements : source.type === 'computed' ? names.toSorted() : names;
  const ratio = parts.map(({ expression }) => inBrackets(expression)).join(' / ');
  const expression =
    source.type === 'manual' ? null : sameFormula(source.expression, ratio) ? source.expression : ratio;
  if (elements === source.elements && expression === source.expression) return indicator;
  return { ...indicator, source: { ...source, elements, expression } };
}

function sameFormula(one: string | null, other: string): boolean {
  const [left, right] = [parseFormula(one ?? ''), parseFormula(other)];
  return left.ok && right.ok && printFormula(left.tree) === printFormula(right.tree);
}

/** The names under which a formula asks for figures of a unit and period: neither its own parts nor the period's length. */
export const figuresIn = (expressions: readonly string[]): string[] => [
  ...new Set(
    expressions
      .flatMap((expression) => referencesIn(expression) ?? [])
      .filter(
        (one) => one.kind === 'indicator' || (one.kind === 'element' && !one.name.startsWith('period.')),
      )
      .map(printReference),
  ),
];

/** An indicator nobody has described yet, reported by hand, modelled on the last of its group. */
export function newIndicator(
  group: readonly Indicator[],
  code: string,
  set: IndicatorSetDraft,
): Indicator | undefined {
  const like = group.at(-1);
  if (!like) return undefined;
  const manual = indicatorsOf(set).find(({ source }) => source.type === 'manual')?.source;
  const unnamed = { zh: '', en: '' };
  const stem = stemOf(code);
  const scoring = {
    method: 'linear' as const,
    full: 100,
    zero: 0,
    full_score: 100,
    zero_score: 0,
  };
  return {
    ...like,
    code,
    name: unnamed,
    definition: unnamed,
    direction: 'higher',
    formula: {
      ...like.formula,
      type: 'ratio',
      annualised: false,
      expression: mainOf({
        factor: like.formula.factor,
        annualised: false,
        denominator: { ...unnamed, expression: '' },
      }),
      numerator: { ...unnamed, expression: `${stem}num` },
      denominator: { ...unnamed, expression: `${stem}den` },
    },
    source: {
      type: 'manual',
      expression: null,
      elements: [`${stem}num`, `${stem}den`],
      zh: manual?.zh ?? '',
      en: manual?.en ?? '',
    },
    target: { value: 100, basis: like.target.basis, checked: false, ...unnamed },
    scoring: { ...scoring, ...scoringWords({ ...scoring, ...unnamed }) },
    weight: 0,
    global_weight: 0,
    plausible_range: [0, 100],
    reference: [],
  };
}
