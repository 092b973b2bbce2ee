import {
  byField,
  dictionary,
  either,
  list,
  nullable,
  number,
  object,
  oneOf,
  type Shape,
  truth,
  whole,
  words,
} from './shape.ts';

const said = { zh: words, en: words };
const text = object(said);
const coded = object({ code: words, ...said });
const cited = object({ id: words, ...said });
const methods = oneOf('linear', 'geometric');
const score = { full_score: number, zero_score: number, ...said };

const scoring = byField('method', {
  linear: object({ method: words, full: number, zero: number, ...score }),
  log: object({ method: words, full: number, zero: number, ...score }),
  range: object({
    method: words,
    zero_low: number,
    full_low: number,
    full_high: number,
    zero_high: number,
    ...score,
  }),
  steps: object({
    method: words,
    steps: list(object({ min: number, score: number }), { min: 1 }),
    otherwise: number,
    ...score,
  }),
});

const part = object({ ...said, expression: words });
const formula = object({
  type: oneOf('ratio', 'value'),
  factor: number,
  annualised: truth,
  expression: words,
  numerator: part,
  denominator: nullable(part),
});

const indicator = object({
  code: words,
  name: text,
  definition: text,
  unit: coded,
  direction: oneOf('higher', 'lower', 'range'),
  formula,
  period: words,
  time_basis: words,
  department: coded,
  supporting_departments: list(coded),
  scope: list(words, { min: 1 }),
  source: object({
    type: oneOf('manual', 'computed'),
    expression: nullable(words),
    elements: list(words, { min: 1 }),
    ...said,
  }),
  target: object({
    value: either(number, list(number, { min: 2, max: 2 })),
    basis: words,
    checked: truth,
    ...said,
  }),
  scoring,
  weight: number,
  global_weight: number,
  plausible_range: list(number, { min: 2, max: 2 }),
  evidence: list(coded, { min: 1 }),
  reference: list(cited),
});

const level1 = object({
  code: words,
  name: text,
  name_source: words,
  name_note: text,
  weight: number,
  indicators: list(indicator, { min: 1 }),
});

const theme = object({
  code: words,
  name: text,
  focus: text,
  weight: number,
  level1: list(level1, { min: 1 }),
});

const element = object(
  { id: words, module: words, kind: oneOf('flow', 'stock', 'ref'), ...said },
  { unit: words, distinct: truth, filters: dictionary(list(words)) },
);

const band = object({
  code: words,
  min: nullable(number),
  max: nullable(number),
  zh: words,
  en: words,
  colour: words,
});

const defaults = object({
  score_scale: list(number, { min: 2, max: 2 }),
  normalisation: words,
  aggregation: object({ level2_to_level1: methods, level1_to_theme: methods, theme_to_total: methods }),
  weighting: words,
  rounding: object({ publish_decimals: whole, mode: oneOf('half_up'), rank_on: oneOf('unrounded') }),
  missing: object({
    not_applicable: oneOf('renormalise'),
    not_reported_after_deadline: oneOf('score_zero'),
    data_quality_rejected: oneOf('score_zero'),
    carry_forward_max_periods: whole,
  }),
  min_coverage: object({ level1: number, theme: number, total: number }),
  geometric_floor: number,
  small_cell_min: whole,
  min_denominator_for_rank: whole,
  roll_up: oneOf('sum_numerators_and_denominators'),
});

const meanings = dictionary(text);
const dictionaries = object({
  periods: meanings,
  directions: meanings,
  time_bases: meanings,
  target_bases: meanings,
  scopes: meanings,
  units: dictionary(object({ ...said, factor: number })),
  departments: meanings,
  evidence: meanings,
  references: meanings,
  element_kinds: meanings,
});

/** The shape of a set file; what the fields mean to each other is checked afterwards. */
export const setShape: Shape = object({
  schema: oneOf('xinan-indicator-set/1'),
  id: words,
  version: words,
  title: text,
  note: text,
  official_standard: nullable(text),
  names_chosen_by_project: list(words),
  counts: object({
    themes: whole,
    level1: whole,
    level2: whole,
    computed_from_platform: whole,
    manual: whole,
  }),
  calculation_defaults: defaults,
  legend: list(band, { min: 1 }),
  dictionaries,
  data_elements: list(element),
  themes: list(theme, { min: 1 }),
});
