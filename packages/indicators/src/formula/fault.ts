import { type Text, text } from '../text.ts';

/** What can be wrong with a formula (method, section 11.3). */
export type FormulaCode =
  | 'E_SYNTAX'
  | 'E_UNKNOWN_NAME'
  | 'E_UNKNOWN_FUNCTION'
  | 'E_ARITY'
  | 'E_TYPE'
  | 'E_FILTER'
  | 'E_TOO_LONG'
  | 'E_TOO_DEEP'
  | 'E_TOO_BIG'
  | 'E_CYCLE'
  | 'E_NOT_FINITE';

/** One fault with its place: UTF-16 positions, `start` inclusive, `end` exclusive. */
export interface FormulaFault {
  readonly code: FormulaCode;
  readonly start: number;
  readonly end: number;
  readonly message: Text;
}

/** Thrown while a formula is read, and by `evaluate` where a result is not finite (`E_NOT_FINITE`). */
export class FormulaError extends Error {
  readonly fault: FormulaFault;

  constructor(fault: FormulaFault) {
    super(`${fault.code} at ${fault.start}: ${fault.message.en}`);
    this.fault = fault;
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Makes a fault out of a code, a place and words in both languages. */
export function faultAt(code: FormulaCode, { start, end }: Place, words: Text): FormulaFault {
  return { code, start, end, message: words };
}

export function refuse(code: FormulaCode, place: Place, words: Text): never {
  throw new FormulaError(faultAt(code, place, words));
}

export const notFinite = (): FormulaError =>
  new FormulaError(
    faultAt(
      'E_NOT_FINITE',
      { start: 0, end: 0 },
      text('计算结果超出可表示的范围', 'the result is not finite'),
    ),
  );
