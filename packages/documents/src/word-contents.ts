import { AlignmentType, Paragraph, SimpleField, TextRun } from 'docx';

import { bookWords, type CaseBook } from './case-book.ts';
import { contentsTable, type PartPages, pageColumn } from './book-contents.ts';
import { listTable } from './word-blocks.ts';
import { cellStyle, pageWidthTwips, titleParagraph, type WordBlock } from './word-page.ts';

/** Bookmarks where a part begins and ends, by its number from 1. */
export const firstMark = (number: number): string => `part_${number}_first`;
export const lastMark = (number: number): string => `part_${number}_last`;

const pageField = (mark: string, page: number): SimpleField =>
  new SimpleField(`PAGEREF ${mark} \\h`, String(page));

function pageParagraph(pages: readonly PartPages[], index: number): Paragraph {
  const part = pages[index] ?? { first: 0, last: 0 };
  const first = pageField(firstMark(index + 1), part.first);
  const isRange = index === pages.length - 1 && part.last > part.first;
  const children = isRange ? [first, new TextRun('-'), pageField(lastMark(index + 1), part.last)] : [first];
  return new Paragraph({ style: cellStyle, alignment: AlignmentType.CENTER, children });
}

/** 卷内文件目录 with fields that count pages; until they are refreshed they show the pages of the PDF. */
export function wordContents(book: CaseBook, pages: readonly PartPages[]): WordBlock[] {
  const table = contentsTable(book, () => '');
  return [
    titleParagraph(bookWords(book.locale).contents),
    listTable(table, pageWidthTwips('portrait'), ({ row, column }) =>
      column === pageColumn ? pageParagraph(pages, row) : undefined,
    ),
  ];
}
