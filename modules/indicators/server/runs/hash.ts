import { createHash } from 'node:crypto';
import { canonicalText } from '../../domain.ts';

/** SHA-256 of a value's one text, as runs and publications carry it. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(canonicalText(value)).digest('hex');
