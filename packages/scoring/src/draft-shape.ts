import type { Shape } from './shape.ts';
import {
  boolean,
  byField,
  dictionary,
  list,
  nullable,
  number,
  numberOrString,
  object,
  oneOf,
  pair,
  string,
  whole,
} from './shape.ts';

const text = object({ zh: string, en: string });
const wording = object({ zh: nullable(string), en: nullable(string) });
const ids = list(string, { min: 1 });
const comparison = oneOf('>=', '>', '<=', '<', '==');

const condition = byField({
  item: object({ item: string, op: comparison, value: whole }),
  anyItem: object({ anyItem: ids, op: comparison, value: whole }),
  allItems: object({ allItems: ids, op: comparison, value: whole }),
  scale: object({ scale: string, op: comparison, value: numberOrString }),
});

const sex = oneOf('female', 'male');
const ages = pair(nullable(whole));

const item = object(
  { id: string, n: whole, text: wording, options: string },
  { scored: boolean, provenance: text, only: object({}, { sex, ages, roles: ids }), otherwise: whole },
);

const scale = object(
  {
    id: string,
    name: text,
    items: ids,
    reverse: list(string),
    method: oneOf('sum', 'mean', 'count', 'composite', 'custom'),
    multiplier: number,
    offset: number,
  },
  {
    weights: dictionary(number),
    counts: object({ op: comparison, value: whole }),
    of: ids,
    steps: list(object({ from: number, gives: number }), { min: 2 }),
    rounding: oneOf('truncate', 'nearest'),
    range: pair(number),
    formula: string,
    note: string,
  },
);

const cutoff = object(
  {
    scale: string,
    op: comparison,
    value: numberOrString,
    code: string,
    label: text,
    population: string,
    source: string,
  },
  { sex, ages },
);

const norm = object(
  { id: string, scale: string, mean: number, sd: number, population: string, source: string },
  { sex, ages },
);

const band = object({
  scale: string,
  norm: string,
  min: number,
  max: number,
  code: string,
  label: text,
  source: string,
});

const alert = object({
  id: string,
  when: condition,
  level: oneOf('follow-up', 'urgent', 'emergency-review'),
  message: text,
  official: boolean,
  source: string,
});

const missing = object(
  {
    rule: oneOf('none', 'prorate', 'treat-as-positive'),
    maxMissing: whole,
    scope: oneOf('scale'),
    text,
    source: string,
  },
  { scales: ids },
);

const licence = object(
  {
    class: oneOf('A', 'B', 'C'),
    status: string,
    statement: string,
    source: string,
    confidence: oneOf('high', 'medium', 'low'),
    zhTextRights: string,
    attribution: nullable(string),
    conditions: list(string),
  },
  {
    review: oneOf('needed'),
    withholds: list(oneOf('zh', 'en'), { min: 1 }),
    grant: object({ holder: string, reference: string, grantedOn: string }),
  },
);

const loinc = object(
  { panel: nullable(string), total: nullable(string), items: dictionary(string), status: string },
  { answers: dictionary(string) },
);

/** The shape of an instrument file; what the fields mean to each other is checked afterwards. */
export const draftShape: Shape = object(
  {
    schema: oneOf('xinan-instrument/1'),
    id: string,
    version: string,
    name: text,
    abbr: string,
    kind: oneOf('self-report', 'interview', 'clinician-rated', 'protocol'),
    purpose: text,
    population: object({ ages: pair(nullable(whole)), zh: string, en: string }),
    timeframe: object({ iso8601: string, zh: string, en: string }),
    stem: object({ text: wording, provenance: text }),
    optionSets: dictionary(list(object({ value: whole, text: wording }), { min: 2 })),
    optionProvenance: dictionary(text),
    itemProvenance: text,
    items: list(item, { min: 1 }),
    scales: list(scale, { min: 1 }),
    cutoffs: list(cutoff),
    bands: list(band),
    alerts: list(alert),
    missing,
    loinc,
    licence,
    citation: nullable(string),
    release: object({ zh: string, en: string }, { note: string, 'zh-Hant': string }),
    notes: list(string),
  },
  {
    norms: list(norm),
    skips: list(object({ when: condition, items: ids, as: whole, source: string })),
    altText: list(
      object({ id: string, lang: string, source: string, items: list(string, { min: 1 }) }, { note: string }),
    ),
  },
);
