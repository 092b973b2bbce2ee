import type { TextLine } from '../read-parts.ts';
import type { PersonalDataKind } from './kinds.ts';

export interface Hit {
  readonly kind: PersonalDataKind;
  readonly masked: string;
  /** Where in the line, in characters. */
  readonly start: number;
  readonly end: number;
}

/** A line with what stands around it: figures are told from numbers of people by their neighbours. */
export interface LineContext {
  readonly number: number;
  /** Full-width letters and digits made plain; nothing moved. */
  readonly text: string;
  /** The words over the column in which this character stands; '' where there are none. */
  readonly headingAt: (index: number) => string;
  /** The words before this character in the same line, the nearest last. */
  readonly before: (index: number) => string;
}

const longestHeading = 40;
const nearby = 24;
// Beyond this a line is no line of a document; the rest is looked at as lines of their own.
const longestLine = 20_000;

const plain = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u3000]/g, ' ');

const columnAt = (text: string, index: number): number => text.slice(0, index).split('\t').length - 1;
const isWords = (cell: string): boolean =>
  /[\p{L}]/u.test(cell) && !/\d{7,}/.test(cell) && cell.length <= longestHeading;

/** In a table the cell itself and, where it has no figure, the one before: a sum there would say nothing of this one. */
function wordsBefore(text: string, index: number): string {
  const [own = '', previous = ''] = text.slice(0, index).split('\t').toReversed();
  return (/\d/.test(previous) ? own : `${previous} ${own}`).slice(-nearby);
}

function* pieces({ number, text }: TextLine): Generator<TextLine> {
  for (let from = 0; from < text.length; from += longestLine)
    yield { number, text: text.slice(from, from + longestLine) };
}

/** Lines one after another, each knowing the last words above in every column. */
export function* walkLines(lines: readonly TextLine[]): Generator<LineContext> {
  const headings: string[] = [];
  for (const line of lines)
    for (const { number, text: raw } of pieces(line)) {
      const text = plain(raw);
      const above = [...headings];
      yield {
        number,
        text,
        headingAt: (index) => (text.includes('\t') ? (above[columnAt(text, index)] ?? '') : ''),
        before: (index) => wordsBefore(text, index),
      };
      const cells = text.split('\t');
      if (cells.length > 1)
        for (const [column, cell] of cells.entries()) if (isWords(cell)) headings[column] = cell.trim();
    }
}
