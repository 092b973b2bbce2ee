import type { Instrument } from '@xinan/scoring';

/** What makes the key of a form: what is asked, how it is counted, and who may use it. */
const keyFields = [
  'kind',
  'optionSets',
  'items',
  'skips',
  'scales',
  'cutoffs',
  'bands',
  'alerts',
  'norms',
  'missing',
] as const;

/** Words and remarks: they may be another's without changing the key. */
const words = new Set(['text', 'name', 'label', 'message', 'provenance', 'source', 'note', 'population']);
/** How terms are told; the terms themselves are what is left. */
const remarks = new Set([
  'status',
  'statement',
  'source',
  'zhTextRights',
  'attribution',
  'conditions',
  'note',
]);
/** What a grant settles beside the words. */
const granted = new Set([...remarks, 'grant', 'confidence']);

/** JSON with sorted keys and without the named ones, so that the same content always reads the same. */
function canonical(value: unknown, without: ReadonlySet<string>): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each, without)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([key, entry]) => entry !== undefined && !without.has(key))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry, without)}`);
  return `{${entries.join(',')}}`;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (document: unknown): Fields =>
  typeof document === 'object' && document !== null ? (document as Fields) : {};

/** Whether the terms are the published ones: a protected form does not become a free one by writing so. */
function hasSameTerms(known: Fields, given: Fields): boolean {
  const licence = fieldsOf(given['licence']);
  const settled = licence['grant'] !== undefined;
  const without = settled ? granted : remarks;
  return (
    canonical(known['licence'], without) === canonical(licence, without) &&
    (settled || canonical(known['release'], remarks) === canonical(given['release'], remarks))
  );
}

/** Whether a document asks, counts and limits as the published instrument does; words may differ, and a grant be added. */
export function hasSameKey(published: Instrument, document: unknown): boolean {
  const given = fieldsOf(document);
  const known = fieldsOf(published);
  const ages = (fields: Fields) => canonical(fieldsOf(fields['population'])['ages'], words);
  return (
    keyFields.every((field) => canonical(known[field], words) === canonical(given[field], words)) &&
    ages(known) === ages(given) &&
    hasSameTerms(known, given)
  );
}
