import type { InstrumentDraft } from './instrument.ts';
import { hash64 } from './hash64.ts';

/** What a respondent read and what the key did with it; a licence note or a source may change freely. */
const RESULT_MAKING_FIELDS = [
  'id',
  'timeframe',
  'stem',
  'optionSets',
  'items',
  'skips',
  'scales',
  'cutoffs',
  'bands',
  'alerts',
  'missing',
] as const satisfies readonly (keyof InstrumentDraft)[];

/** Fields younger than the first editions: without them, an edition stays what it was. */
const LATER_FIELDS = ['norms'] as const satisfies readonly (keyof InstrumentDraft)[];

/** Where a text was found, not what it says. */
const REMARKS = new Set(['provenance', 'source', 'note']);

/** JSON with sorted keys and without remarks, so that the same content always reads the same. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(fields).filter((key) => fields[key] !== undefined && !REMARKS.has(key));
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(fields[key])}`)
    .join(',')}}`;
}

/**
 * The edition of an instrument: 16 hexadecimal digits computed from its wording and its key.
 * Two files give the same edition only if a respondent reads the same and the same answers give the same result.
 */
export function editionOf(draft: InstrumentDraft): string {
  const later = LATER_FIELDS.map((field) => draft[field]).filter((content) => content !== undefined);
  return hash64(canonical([...RESULT_MAKING_FIELDS.map((field) => draft[field] ?? null), ...later]));
}
