import { backCoverGrid, type BookRow, bookCount, bookWords, type CaseBook } from './case-book.ts';
import type { PageFlow } from './pdf-flow.ts';
import { drawBlocks, drawTitle } from './pdf-form.ts';
import { type Look, ptPerMm } from './pdf-paper.ts';

const mm = (millimetres: number): number => millimetres * ptPerMm;
const rowLook: Look = { sizePt: 14 };
const rowLinePt = 14 * 1.6;
const rowPitchPt = mm(12);
const longestLabelPt = mm(46);
const rowsInsetPt = mm(20);
const countLinePt = 21;

/** Short Chinese labels are spread to the same width (卷　　名, 保管期限), as on printed covers. */
const isSpread = (label: string): boolean => /^\p{sc=Han}{2,4}$/u.test(label);

interface LabelColumn {
  /** Width of spread labels. */
  spreadPt: number;
  /** Width of the column with its colon. */
  widthPt: number;
}

function labelColumn(flow: PageFlow, rows: readonly BookRow[]): LabelColumn {
  const { paper } = flow;
  const widest = (labels: readonly string[]): number =>
    Math.max(0, ...labels.map((label) => paper.widthOf(label, rowLook)));
  const labels = rows.map(({ label }) => label);
  const colonPt = paper.widthOf(bookWords(paper.locale).colon, rowLook);
  return {
    spreadPt: widest(labels.filter(isSpread)),
    widthPt: Math.min(longestLabelPt, widest(labels)) + colonPt + mm(1),
  };
}

function writeLabel(flow: PageFlow, text: string, { spreadPt }: LabelColumn): void {
  const { paper } = flow;
  const naturalPt = paper.widthOf(text, rowLook);
  const spacingPt = isSpread(text) ? (spreadPt - naturalPt) / (text.length - 1) : 0;
  const spot = { x: flow.leftPt + rowsInsetPt, topPt: flow.y, heightPt: rowLinePt };
  paper.write(text, { ...rowLook, spacingEm: spacingPt / rowLook.sizePt }, spot);
  if (isSpread(text)) paper.write(bookWords(paper.locale).colon, rowLook, { ...spot, x: spot.x + spreadPt });
}

function drawRow(flow: PageFlow, { label, value }: BookRow, column: LabelColumn): void {
  const { paper } = flow;
  const insetPt = rowsInsetPt + column.widthPt;
  const valueWidthPt = flow.widthPt - insetPt - rowsInsetPt;
  const values = flow.lines(value, rowLook, { widthPt: valueWidthPt - mm(4) });
  const labels = isSpread(label)
    ? [{ text: label }]
    : flow.lines(`${label}${bookWords(paper.locale).colon}`, rowLook, { widthPt: column.widthPt });
  for (let i = 0; i < Math.max(values.length, labels.length); i += 1) {
    flow.ensure(rowPitchPt);
    const x = flow.leftPt + insetPt;
    writeLabel(flow, labels[i]?.text ?? '', column);
    const text = values[i]?.text;
    if (text !== undefined) {
      paper.write(text, rowLook, { x: x + mm(2), topPt: flow.y, heightPt: rowLinePt });
      const y = flow.y + rowLinePt + 1;
      paper.rule({ x, y }, { x: x + valueWidthPt, y });
    }
    flow.y += rowPitchPt;
  }
}

function drawRows(flow: PageFlow, rows: readonly BookRow[]): void {
  const column = labelColumn(flow, rows);
  for (const row of rows) drawRow(flow, row, column);
}

/** The cover: office, 卷宗, volume number, and the rows with lines to write on. */
export function drawCover(flow: PageFlow, { cover }: CaseBook): void {
  const word = bookWords(flow.paper.locale);
  flow.startPage();
  flow.y = mm(42);
  flow.paragraph(cover.issuer, { sizePt: 20, lineHeight: 1.5, align: 'center', afterPt: mm(14) });
  flow.paragraph(word.volume, {
    sizePt: 40,
    weight: 'bold',
    lineHeight: 1.4,
    align: 'center',
    afterPt: mm(24),
  });
  drawRows(flow, [
    { label: word.title, value: cover.title },
    { label: word.number, value: cover.volumeNumber },
    ...cover.rows,
  ]);
}

/** The last sheet (卷内备考表): what the volume holds, and the rows to fill in. */
export async function drawBackCover(flow: PageFlow, book: CaseBook): Promise<void> {
  const { paper } = flow;
  const title = bookWords(paper.locale).back;
  flow.startPage();
  paper.doc.outline.addItem(title);
  drawTitle(flow, title);
  flow.y += mm(6);
  const { y: topPt, leftPt, widthPt } = flow;
  const look: Look = { sizePt: 12 };
  const linesOf = (totalPages: number) =>
    flow.lines(bookCount(book).join(String(totalPages)), look, { widthPt, indentChars: 2 });
  paper.later((totalPages) => {
    linesOf(totalPages).forEach(({ text }, i) => {
      const x = leftPt + (i === 0 ? 2 * look.sizePt : 0);
      paper.write(text, look, { x, topPt: topPt + i * countLinePt, heightPt: countLinePt });
    });
  });
  // Room for any number of up to four digits.
  flow.y += linesOf(9999).length * countLinePt + mm(4);
  await drawBlocks(flow, [backCoverGrid(book)]);
}
