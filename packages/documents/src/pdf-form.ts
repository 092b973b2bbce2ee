import { bookWords } from './case-book.ts';
import { layFieldGrid, sharesToPercents } from './field-grid.ts';
import { graphemesOf } from './line-breaker.ts';
import type { PageFlow, ParagraphLook } from './pdf-flow.ts';
import { cellLook, drawGrid, firstRowsPt, type Grid, type GridBoxCell, textWidthPt } from './pdf-grid.ts';
import { type Look, ptPerMm } from './pdf-paper.ts';
import { drawSignatures } from './pdf-signatures.ts';
import { heightOfPicture } from './picture-size.ts';
import {
  type Checkbox,
  checkboxText,
  type FieldsBlock,
  type FormBlock,
  hasHeading,
  type PictureBlock,
  type PrintedForm,
  type TableBlock,
} from './printed-form.ts';

const mm = (millimetres: number): number => millimetres * ptPerMm;

/** The looks of @xinan/ui's print.css. */
const looks = {
  issuer: { sizePt: 12, lineHeight: 1.6, align: 'center', afterPt: mm(1) },
  title: { sizePt: 18, weight: 'bold', lineHeight: 1.4, align: 'center' },
  subtitle: { sizePt: 12, lineHeight: 1.6, align: 'center', beforePt: mm(1) },
  number: { sizePt: 10.5, lineHeight: 1.6, align: 'right', beforePt: mm(3) },
  heading: {
    sizePt: 12,
    weight: 'bold',
    lineHeight: 1.6,
    beforePt: mm(5),
    afterPt: mm(2),
    keepWithPt: mm(18),
  },
  paragraph: { sizePt: 12, lineHeight: 1.75, afterPt: mm(2) },
  boxesLabel: { sizePt: 12, lineHeight: 1.6, afterPt: mm(1), keepWithPt: mm(8) },
  boxes: { sizePt: 10.5, lineHeight: 1.6 },
  caption: { sizePt: 10.5, weight: 'bold', lineHeight: 1.6, afterPt: mm(1.5) },
  note: { sizePt: 9, lineHeight: 1.5, beforePt: mm(2), afterPt: mm(2) },
} as const satisfies Record<string, ParagraphLook>;

const gridAfterPt = mm(4);
const boxesGap = '　 ';

/** The narrowest width with as few lines as the full one, so that a title of two lines is two like halves. */
function balancedLines(flow: PageFlow, text: string, look: Look): string {
  const count = flow.lines(text, look).length;
  const widest = Math.max(...graphemesOf(text).map(flow.paper.measure(look)));
  let [low, high] = [widest, flow.widthPt];
  while (count > 1 && high - low > 1) {
    const middle = (low + high) / 2;
    if (flow.lines(text, look, { widthPt: middle }).length > count) low = middle;
    else high = middle;
  }
  return flow
    .lines(text, look, { widthPt: high })
    .map((line) => line.text)
    .join('\n');
}

/** A title as on forms: bold, centred, spaced in Chinese. */
export function drawTitle(flow: PageFlow, text: string): void {
  const look = { ...looks.title, spacingEm: flow.locale === 'zh' ? 0.08 : 0 };
  flow.paragraph(balancedLines(flow, text, look), look);
}

function drawHead(flow: PageFlow, { issuer, title, subtitle, documentNumber }: PrintedForm): void {
  if (issuer !== undefined) flow.paragraph(issuer, looks.issuer);
  drawTitle(flow, title);
  if (subtitle !== undefined) flow.paragraph(subtitle, looks.subtitle);
  if (documentNumber !== undefined) flow.paragraph(documentNumber, looks.number);
  flow.y += mm(5);
}

/** Boxes to tick as lines: one that does not fit goes whole to the next line. */
function boxLines(flow: PageFlow, items: readonly Checkbox[], { look, widthPt }: BoxRoom): string[] {
  const lines: string[] = [];
  for (const text of items.map(checkboxText)) {
    const joined = `${lines.at(-1) ?? ''}${boxesGap}${text}`;
    if (lines.length > 0 && flow.paper.widthOf(joined, look) <= widthPt) lines[lines.length - 1] = joined;
    else lines.push(...flow.lines(text, look, { widthPt }).map((line) => line.text));
  }
  return lines;
}
interface BoxRoom {
  look: Look;
  widthPt: number;
}

const widthsOf = (flow: PageFlow, percents: readonly number[]): number[] =>
  percents.map((percent) => (percent / 100) * flow.widthPt);

const cellLines = (flow: PageFlow, text: string, widthPt: number): string[] =>
  flow.lines(text, cellLook(), { widthPt }).map((line) => line.text);

function fieldsGrid(flow: PageFlow, part: FieldsBlock): Grid {
  const { columnPercents, rows } = layFieldGrid(part);
  const widthsPt = widthsOf(flow, columnPercents);
  const { continued } = bookWords(flow.locale);
  return {
    widthsPt,
    rows: rows.map((cells) => {
      let column = 0;
      return cells.map(({ role, columns, content, heightMm }): GridBoxCell => {
        const widthPt = textWidthPt(widthsPt, column, columns);
        column += columns;
        if (typeof content !== 'string') {
          const lines = boxLines(flow, content, { look: cellLook(), widthPt });
          return { lines, columns, align: 'left', roomPt: mm(heightMm), top: heightMm > 0 };
        }
        const lines = cellLines(flow, content, widthPt);
        if (role === 'label')
          return {
            lines,
            columns,
            align: 'center',
            again: cellLines(flow, `${content}${continued}`, widthPt),
          };
        return { lines, columns, align: 'left', roomPt: mm(heightMm), top: heightMm > 0 };
      });
    }),
  };
}

/** A list as a grid; cells may ask to be told where they are drawn. */
export function listGrid(
  flow: PageFlow,
  list: TableBlock,
  onDrawn?: (place: { row: number; column: number }) => GridBoxCell['onDrawn'],
): Grid {
  const { columns, rows } = list;
  const widthsPt = widthsOf(flow, sharesToPercents(columns.map(({ share = 1 }) => share)));
  const cell = (text: string, column: number, align: GridBoxCell['align']): GridBoxCell => ({
    lines: cellLines(flow, text, textWidthPt(widthsPt, column, 1)),
    columns: 1,
    align,
  });
  return {
    widthsPt,
    ...(hasHeading(list)
      ? { head: columns.map(({ header }, column) => cell(header, column, 'center')) }
      : {}),
    rows: rows.map((texts, row) =>
      columns.map(({ align = 'left', tick }, column) => {
        const told = onDrawn?.({ row, column });
        return {
          ...cell(texts[column] ?? '', column, tick ? 'center' : align),
          ...(told ? { onDrawn: told } : {}),
        };
      }),
    ),
  };
}

const isBareGrid = (part: FormBlock | undefined): boolean =>
  part?.kind === 'fields' || (part?.kind === 'table' && part.caption === undefined);

const aroundPicturePt = mm(3);

function drawBlockPicture(flow: PageFlow, { bytes, widthMm }: PictureBlock): void {
  const widthPt = mm(widthMm);
  const heightPt = heightOfPicture(bytes, widthPt);
  flow.ensure(heightPt + 2 * aroundPicturePt);
  flow.y += aroundPicturePt;
  flow.paper.doc.image(Buffer.from(bytes), flow.leftPt + (flow.widthPt - widthPt) / 2, flow.y, {
    width: widthPt,
  });
  flow.y += heightPt + aroundPicturePt;
}

async function drawBlock(flow: PageFlow, part: FormBlock): Promise<void> {
  switch (part.kind) {
    case 'heading':
      return flow.paragraph(part.text, looks.heading);
    case 'paragraph': {
      const { text, align = 'left', indent = false } = part;
      return flow.paragraph(text, {
        ...looks.paragraph,
        align: align === 'left' ? 'justify' : align,
        indentChars: indent ? 2 : 0,
      });
    }
    case 'fields':
      return drawGrid(flow, fieldsGrid(flow, part));
    case 'checkboxes': {
      if (part.label !== undefined) flow.paragraph(part.label, looks.boxesLabel);
      const lines = boxLines(flow, part.items, { look: looks.boxes, widthPt: flow.widthPt });
      return flow.paragraph(lines.join('\n'), { ...looks.boxes, afterPt: mm(3) });
    }
    case 'table': {
      const grid = listGrid(flow, part);
      if (part.caption !== undefined) {
        flow.y += flow.isAtTop ? 0 : mm(4);
        flow.paragraph(part.caption, { ...looks.caption, keepWithPt: firstRowsPt(grid) });
      }
      return drawGrid(flow, grid);
    }
    case 'signatures':
      return drawSignatures(flow, part);
    case 'picture':
      return drawBlockPicture(flow, part);
    case 'note':
      return flow.paragraph(part.text, looks.note);
  }
}

/** Draws a form from the top of a page that was just started. */
export async function drawForm(flow: PageFlow, form: PrintedForm): Promise<void> {
  flow.locale = form.locale;
  drawHead(flow, form);
  await drawBlocks(flow, form.blocks);
  flow.locale = flow.paper.locale;
}

/** Draws blocks one below the other; pauses between them. */
export async function drawBlocks(flow: PageFlow, blocks: readonly FormBlock[]): Promise<void> {
  for (const [i, part] of blocks.entries()) {
    await drawBlock(flow, part);
    const isGrid = part.kind === 'fields' || part.kind === 'table';
    // Grids that follow each other share a line.
    if (isGrid && !isBareGrid(blocks[i + 1])) flow.y += gridAfterPt;
    await flow.breathe();
  }
}
