import { sha256 } from '../sha256.ts';
import type { IndicatorSetDraft } from './indicator-set.ts';

/** JSON with sorted keys, so that the same content always reads the same. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`);
  return `{${entries.join(',')}}`;
}

/** The edition of a set: the first 16 hexadecimal digits of the SHA-256 of its content. */
export const editionOf = (draft: IndicatorSetDraft): string => sha256(canonical(draft)).slice(0, 16);
