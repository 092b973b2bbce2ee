import { toHalfWidth } from '@xinan/cn/dates';

/** What stands in a cell: nothing, a number, or something that is none. */
export type NumberReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'fault' };

const plain = /^-?(\d+(\.\d*)?|\.\d+)$/;
const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
/** A figure is kept with 15 digits; more would change on its way. */
const mostFigure = 1e15;

/** Half width, the ideographic full stop and comma as their Latin ones, no spaces. */
export const tidyNumber = (text: string): string =>
  toHalfWidth(text).replaceAll('−', '-').replaceAll('。', '.').replaceAll('、', ',').replace(/\s/g, '');

/** Reads what was typed; `1,234` is 1234, `１２．５` is 12.5, `1,23` is a fault and never guessed at. */
export function readNumber(text: string): NumberReading {
  const tidy = tidyNumber(text);
  if (tidy === '') return { kind: 'empty' };
  const figures = grouped.test(tidy) ? tidy.replaceAll(',', '') : tidy;
  const value = Number(figures);
  return plain.test(figures) && Math.abs(value) <= mostFigure
    ? { kind: 'number', value: value === 0 ? 0 : value }
    : { kind: 'fault' };
}

/** A stored figure as one types it. */
export const numberText = (value: number | null): string => (value === null ? '' : String(value));
