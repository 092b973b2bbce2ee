import type { InstrumentDraft } from './instrument.ts';

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
  const entries = Object.entries(value)
    .filter(([key, entry]) => entry !== undefined && !REMARKS.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`);
  return `{${entries.join(',')}}`;
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** A 64-bit mixing hash (cyrb64 by bryc, public domain). It tells editions apart; it does not protect them. */
function hash64(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return hex(low) + hex(high);
}

/**
 * The edition of an instrument: 16 hexadecimal digits computed from its wording and its key.
 * Two files give the same edition only if a respondent reads the same and the same answers give the same result.
 */
export function editionOf(draft: InstrumentDraft): string {
  const later = LATER_FIELDS.map((field) => draft[field]).filter((content) => content !== undefined);
  return hash64(canonical([...RESULT_MAKING_FIELDS.map((field) => draft[field] ?? null), ...later]));
}
