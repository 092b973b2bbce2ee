import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { backCoverGrid, type BookRow, bookCount, bookWords, type CaseBook } from './case-book.ts';
import { textParagraph, wordBlocks } from './word-blocks.ts';
import { pageWidthTwips, titleParagraph, type WordBlock } from './word-page.ts';

/** Half points and twips. */
const size = { issuer: 40, volume: 80, row: 28 } as const;
const rowHeightTwips = 680;
const colonTwips = 300;
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thinBottom = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const isShort = (label: string): boolean => /^\p{sc=Han}{2,4}$/u.test(label);

function coverCell(text: string, alignment: 'left' | 'distribute', underlined = false): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { top: noLine, left: noLine, right: noLine, bottom: underlined ? thinBottom : noLine },
    children: [
      new Paragraph({
        alignment: alignment === 'left' ? AlignmentType.LEFT : AlignmentType.DISTRIBUTE,
        children: [new TextRun({ text, size: size.row })],
      }),
    ],
  });
}

function coverRows(rows: readonly BookRow[], locale: CaseBook['locale']): Table {
  const allShort = rows.every(({ label }) => isShort(label));
  const widths = [allShort ? 1180 : 2400, colonTwips, allShort ? 5400 : 4200];
  const colon = bookWords(locale).colon.trim();
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 60, bottom: 20, left: 20, right: 20 },
    rows: rows.map(
      ({ label, value }) =>
        new TableRow({
          height: { value: rowHeightTwips, rule: HeightRule.ATLEAST },
          children: [
            coverCell(label, isShort(label) ? 'distribute' : 'left'),
            coverCell(colon, 'left'),
            coverCell(value, 'left', true),
          ],
        }),
    ),
  });
}

/** The cover: office, 卷宗, volume number, and the rows with lines to write on. */
export function wordCover({ locale, cover }: CaseBook): WordBlock[] {
  const word = bookWords(locale);
  const rows = [
    { label: word.title, value: cover.title },
    { label: word.number, value: cover.volumeNumber },
    ...cover.rows,
  ];
  return [
    textParagraph(cover.issuer, { align: 'center', size: size.issuer, before: 1200, after: 800 }),
    // A line of the body's height would cut the big letters.
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 1300 },
      children: [new TextRun({ text: word.volume, size: size.volume, bold: true })],
    }),
    coverRows(rows, locale),
  ];
}

/** The last sheet (卷内备考表): what the volume holds, and the rows to fill in. */
export function wordBackCover(book: CaseBook, totalPages: number): WordBlock[] {
  const [before, after] = bookCount(book);
  return [
    titleParagraph(bookWords(book.locale).back),
    new Paragraph({
      spacing: { before: 200, after: 240, line: 360 },
      indent: { firstLine: 480 },
      children: [new TextRun(before), new SimpleField('NUMPAGES', String(totalPages)), new TextRun(after)],
    }),
    ...wordBlocks(backCoverGrid(book), book.locale, pageWidthTwips('portrait')),
  ];
}
