import { type BookPart, bookWords, type CaseBook } from './case-book.ts';
import type { TableBlock } from './printed-form.ts';

/** First and last page of each part, from 1. */
export interface PartPages {
  first: number;
  last: number;
}

/** Name of the place in the file where a part begins, by its number from 1. */
export const partAnchor = (number: number): string => `part-${number}`;

/** Column of the page numbers, from 0. */
export const pageColumn = 3;

/** Remark of a line: its own, else why the document is missing; its slip says that in full. */
export const remarkOf = (part: BookPart): string => part.note ?? ('missing' in part ? part.missing : '');

/** 卷内文件目录 as a table; the page numbers come from `pageOf`. */
export function contentsTable(book: CaseBook, pageOf: (index: number) => string): TableBlock {
  const headers = bookWords(book.locale).columns;
  const looks = [
    { share: 7, align: 'center' },
    { share: 44, align: 'left' },
    { share: 15, align: 'center' },
    { share: 10, align: 'center' },
    { share: 24, align: 'left' },
  ] as const;
  return {
    kind: 'table',
    columns: looks.map((look, i) => ({ ...look, header: headers[i] ?? '' })),
    rows: book.parts.map((part, i) => [
      String(i + 1),
      part.title,
      part.date ?? '',
      pageOf(i),
      remarkOf(part),
    ]),
  };
}

/** The page of a line as printed: where the part begins, and for the last one where it ends too (GB/T 9705). */
export function pageText(pages: readonly (PartPages | undefined)[], index: number): string {
  const part = pages[index];
  if (part === undefined) return '';
  const both = index === pages.length - 1 && part.last > part.first;
  return both ? `${part.first}-${part.last}` : String(part.first);
}
