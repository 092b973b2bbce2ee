import { type Text, text } from '../text.ts';

/** One fault of a set file: `pointer` is a JSON pointer (RFC 6901), such as `/themes/0/level1/2/weight`. */
export interface SetFault {
  readonly pointer: string;
  /** The check of section 15 it belongs to, 1–10; 3 for a wrong shape. */
  readonly check: number;
  readonly message: Text;
  /** A text that is still to be written: the rest of the set can be read all the same. */
  readonly blank?: true;
}

export function fault(check: number, pointer: string, zh: string, en: string): SetFault {
  return { pointer, check, message: text(zh, en) };
}

/** The pointer of a field or a place below another. */
export const below = (pointer: string, ...steps: readonly (string | number)[]): string =>
  [pointer, ...steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
