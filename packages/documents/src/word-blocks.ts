import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  ImageRun,
  type ISectionOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type GridCell, layFieldGrid, sharesToPercents } from './field-grid.ts';
import { heightOfPicture } from './picture-size.ts';
import {
  type Checkbox,
  checkboxText,
  type FieldsBlock,
  type FormBlock,
  formWords,
  hasHeading,
  type PictureBlock,
  type PrintedForm,
  type SignaturePlace,
  type SignaturesBlock,
  type TableBlock,
} from './printed-form.ts';

type WordBlock = ISectionOptions['children'][number];
type Align = 'left' | 'center' | 'right';

const twipsPerMm = 1440 / 25.4;
const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noLines = { top: noLine, bottom: noLine, left: noLine, right: noLine } as const;

/** Sizes in half points, as Word counts: 小四, 五号, 小五. */
export const halfPoints = { title: 36, head: 24, body: 24, cell: 21, note: 18, tick: 30 } as const;

const runs = (text: string, size: number, bold = false): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ text: line, size, bold, ...(i > 0 ? { break: 1 } : {}) }));

/** Size in half points, room before and after in twips (twentieths of a point). */
export interface TextLook {
  size?: number;
  bold?: boolean;
  align?: Align;
  indentChars?: number;
  before?: number;
  after?: number;
  /** Stays on the page of what follows. */
  keepNext?: boolean;
}

/** A paragraph of plain text. */
export function textParagraph(text: string, look: TextLook = {}): Paragraph {
  const {
    size = halfPoints.body,
    bold = false,
    align = 'left',
    indentChars = 0,
    before = 0,
    after = 60,
  } = look;
  return new Paragraph({
    children: runs(text, size, bold),
    alignment: alignments[align],
    keepNext: look.keepNext ?? false,
    spacing: { before, after, line: 320 },
    ...(indentChars > 0 ? { indent: { firstLine: indentChars * size * 10 } } : {}),
  });
}

/** A heading that Word's list of headings knows, black and in the size of the text; `mark` is its bookmark. */
export const headingParagraph = (text: string, mark?: string): Paragraph => {
  const words = runs(text, halfPoints.head, true);
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: mark === undefined ? words : [new Bookmark({ id: mark, children: words })],
    keepNext: true,
    spacing: { before: 200, after: 100, line: 320 },
  });
};

const boxesParagraph = (items: readonly Checkbox[], size: number): Paragraph =>
  textParagraph(items.map(checkboxText).join('　 '), { size });

const cellText = (content: GridCell['content'], align: Align): Paragraph =>
  typeof content === 'string'
    ? textParagraph(content, { size: halfPoints.cell, align, after: 0 })
    : boxesParagraph(content, halfPoints.cell);

const tableOf = (rows: TableRow[], percents: readonly number[], widthTwips: number): Table =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: widthTwips, type: WidthType.DXA },
    columnWidths: percents.map((percent) => Math.round((percent / 100) * widthTwips)),
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
  });

function fieldsTable(part: FieldsBlock, widthTwips: number): Table {
  const { columnPercents, rows } = layFieldGrid(part);
  const wordRows = rows.map((cells) => {
    const heightMm = Math.max(8, ...cells.map((cell) => cell.heightMm));
    return new TableRow({
      height: { value: Math.round(heightMm * twipsPerMm), rule: HeightRule.ATLEAST },
      cantSplit: heightMm <= 40,
      children: cells.map(
        ({ role, columns, content, heightMm: room }) =>
          new TableCell({
            columnSpan: columns,
            verticalAlign: room > 0 ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
            children: [cellText(content, role === 'label' ? 'center' : 'left')],
          }),
      ),
    });
  });
  return tableOf(wordRows, columnPercents, widthTwips);
}

/** A list with its repeated heading; `replace` may give another paragraph for a cell. */
export function listTable(
  list: TableBlock,
  widthTwips: number,
  replace?: (place: { row: number; column: number }) => Paragraph | undefined,
): Table {
  const { columns, rows } = list;
  const cellOf = (child: Paragraph): TableCell =>
    new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children: [child] });
  const tickText = (text: string, size: number): Paragraph =>
    textParagraph(text, { size, align: 'center', after: 0 });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header, tick }) =>
      cellOf(tick ? tickText(header, halfPoints.note) : cellText(header, 'center')),
    ),
  });
  const body = rows.map(
    (texts, row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ align = 'left', tick }, column) => {
          const text = texts[column] ?? '';
          const plain = tick ? tickText(text, halfPoints.tick) : cellText(text, align);
          return cellOf(replace?.({ row, column }) ?? plain);
        }),
      }),
  );
  return tableOf(
    [...(hasHeading(list) ? [head] : []), ...body],
    sharesToPercents(columns.map(({ share = 1 }) => share)),
    widthTwips,
  );
}

function signatureLines(
  { label, name, date, seal }: SignaturePlace,
  locale: PrintedForm['locale'],
): Paragraph[] {
  const word = formWords(locale);
  return [
    textParagraph(`${label}${word.colon}${name ?? '______________'}`, { before: 200 }),
    textParagraph(date ?? word.blankDate),
    ...(seal ? [textParagraph(word.seal, { size: halfPoints.note })] : []),
  ];
}

function signaturesTable(
  { places }: SignaturesBlock,
  locale: PrintedForm['locale'],
  widthTwips: number,
): Table {
  const cell = (place: SignaturePlace | undefined): TableCell =>
    new TableCell({
      borders: noLines,
      children: place ? signatureLines(place, locale) : [new Paragraph('')],
    });
  const pairs = places.flatMap((place, i) => (i % 2 === 0 ? [[place, places[i + 1]]] : []));
  const rows = pairs.map((pair) => {
    const roomMm = pair.some((place) => place?.seal) ? 40 : 18;
    const height = { value: Math.round(roomMm * twipsPerMm), rule: HeightRule.ATLEAST };
    return new TableRow({ cantSplit: true, height, children: pair.map(cell) });
  });
  return tableOf(rows, [50, 50], widthTwips);
}

const pxPerMm = 96 / 25.4;

function blockPicture({ bytes, mediaType, alt, widthMm }: PictureBlock): Paragraph {
  const width = Math.round(widthMm * pxPerMm);
  const height = Math.round(heightOfPicture(bytes, width));
  const type = mediaType === 'image/png' ? 'png' : 'jpg';
  const altText = { name: alt, title: alt, description: alt };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 120 },
    children: [new ImageRun({ type, data: bytes, transformation: { width, height }, altText })],
  });
}

/** One block as Word's paragraphs and tables; `widthTwips` is the width between the margins. */
export function wordBlocks(part: FormBlock, locale: PrintedForm['locale'], widthTwips: number): WordBlock[] {
  switch (part.kind) {
    case 'heading':
      return [headingParagraph(part.text)];
    case 'paragraph':
      return [textParagraph(part.text, { align: part.align ?? 'left', indentChars: part.indent ? 2 : 0 })];
    case 'fields':
      return [fieldsTable(part, widthTwips)];
    case 'checkboxes':
      return [
        ...(part.label === undefined ? [] : [textParagraph(part.label, { keepNext: true })]),
        boxesParagraph(part.items, halfPoints.body),
      ];
    case 'table':
      return [
        ...(part.caption === undefined
          ? []
          : [textParagraph(part.caption, { bold: true, before: 120, keepNext: true })]),
        listTable(part, widthTwips),
      ];
    case 'signatures':
      return [textParagraph('', { after: 0 }), signaturesTable(part, locale, widthTwips)];
    case 'picture':
      return [blockPicture(part)];
    case 'note':
      return [textParagraph(part.text, { size: halfPoints.note, before: 80 })];
  }
}
