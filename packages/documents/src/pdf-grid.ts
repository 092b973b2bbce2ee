import type { PageFlow } from './pdf-flow.ts';
import { type Look, ptPerMm } from './pdf-paper.ts';

/** A cell whose text is already broken into lines. */
export interface GridBoxCell {
  lines: string[];
  /** Column span. */
  columns: number;
  align: 'left' | 'center' | 'right';
  /** Text stands at the top; in the middle otherwise. */
  top?: boolean;
  /** Room for writing that the cell keeps at least, without its padding. */
  roomPt?: number;
  bold?: boolean;
  /** What the cell says where its row goes on over the page; nothing unless told. */
  again?: string[];
  /** Told where the cell was drawn, before its text. */
  onDrawn?: (box: CellBox) => void;
}

export interface CellBox {
  x: number;
  y: number;
  widthPt: number;
  heightPt: number;
}

export interface Grid {
  /** In points, adding up to the width of the frame. */
  widthsPt: number[];
  /** Repeated on every page. */
  head?: GridBoxCell[];
  rows: GridBoxCell[][];
}

const cellSizePt = 10.5;
export const cellLook = (bold = false): Look => ({ sizePt: cellSizePt, weight: bold ? 'bold' : 'regular' });
const lineHeightPt = cellSizePt * 1.6;
const padX = 2 * ptPerMm;
const padY = 1.6 * ptPerMm;
/** A higher row goes on over the page rather than leave so much paper empty. */
const wholeRowPt = 60 * ptPerMm;
/** Less than this is no place to begin a long row. */
const firstPartPt = 30 * ptPerMm;
const rowsPerBreath = 32;
/** Rounding of summed heights must not turn a page. */
const slackPt = 0.01;

/** Width that text has in cells over these columns. */
export const textWidthPt = (widthsPt: readonly number[], start: number, columns: number): number =>
  sum(widthsPt.slice(start, start + columns)) - 2 * padX;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const textHeight = ({ lines }: GridBoxCell): number => lines.length * lineHeightPt;
const rowHeight = (row: readonly GridBoxCell[]): number =>
  Math.max(...row.map((cell) => Math.max(textHeight(cell), cell.roomPt ?? 0, lineHeightPt))) + 2 * padY;

/** Height of the repeated heading and the first row: what a caption must find below it. */
export function firstRowsPt({ head, rows }: Grid): number {
  const first = rows[0] ? Math.min(rowHeight(rows[0]), wholeRowPt) : 0;
  return (head ? rowHeight(head) : 0) + first;
}

function drawRow(
  flow: PageFlow,
  row: readonly GridBoxCell[],
  { widthsPt, heightPt }: { widthsPt: readonly number[]; heightPt: number },
): void {
  let column = 0;
  let x = flow.leftPt;
  for (const cell of row) {
    const widthPt = sum(widthsPt.slice(column, column + cell.columns));
    const box = { x, y: flow.y, widthPt, heightPt };
    flow.paper.box(x, flow.y, box);
    cell.onDrawn?.(box);
    writeCell(flow, cell, box);
    column += cell.columns;
    x += widthPt;
  }
  flow.y += heightPt;
}

function writeCell(flow: PageFlow, cell: GridBoxCell, { x, y, widthPt, heightPt }: CellBox): void {
  const look = cellLook(cell.bold);
  const from = y + (cell.top ? padY : (heightPt - textHeight(cell)) / 2);
  cell.lines.forEach((line, i) => {
    if (line === '') return;
    const sparePt = cell.align === 'left' ? 0 : widthPt - 2 * padX - flow.paper.widthOf(line, look);
    const shift = cell.align === 'center' ? sparePt / 2 : sparePt;
    flow.paper.write(line, look, {
      x: x + padX + shift,
      topPt: from + i * lineHeightPt,
      heightPt: lineHeightPt,
    });
  });
}

/** The lines of a row that fit the room, and the row that goes on over the page. */
function splitRow(
  row: readonly GridBoxCell[],
  roomPt: number,
): { upper: GridBoxCell[]; lower: GridBoxCell[] } {
  const insidePt = roomPt - 2 * padY;
  const fits = Math.max(1, Math.floor((insidePt + slackPt) / lineHeightPt));
  const upper = row.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fits), roomPt: insidePt }));
  const lower = row.map(({ onDrawn: _once, ...cell }) => {
    const rest = cell.lines.slice(fits);
    const roomLeftPt = Math.max(0, (cell.roomPt ?? 0) - insidePt);
    return { ...cell, lines: rest.length > 0 ? rest : (cell.again ?? []), roomPt: roomLeftPt };
  });
  return { upper, lower };
}

/** Draws a thin-line grid; rows stay whole where they can, high ones go on over the page, and nothing is lost. */
export async function drawGrid(flow: PageFlow, grid: Grid): Promise<void> {
  const { widthsPt, head, rows } = foldHead(grid, flow.pageRoomPt);
  const headPt = head ? rowHeight(head) : 0;
  const drawHead = (): void => {
    if (head) drawRow(flow, head, { widthsPt, heightPt: headPt });
  };
  const turnPage = (): void => {
    flow.nextPage();
    drawHead();
  };
  flow.ensure(firstRowsPt({ widthsPt, rows, ...(head ? { head } : {}) }));
  drawHead();
  for (const [i, whole] of rows.entries()) {
    if (i % rowsPerBreath === rowsPerBreath - 1) await flow.breathe();
    let row = whole;
    while (rowHeight(row) > flow.roomPt + slackPt) {
      const pageRoomPt = flow.pageRoomPt - headPt;
      const staysWhole = rowHeight(row) <= Math.min(wholeRowPt, pageRoomPt);
      if (!staysWhole && flow.roomPt >= Math.min(firstPartPt, pageRoomPt) - slackPt) {
        const { upper, lower } = splitRow(row, flow.roomPt);
        drawRow(flow, upper, { widthsPt, heightPt: flow.roomPt });
        row = lower;
      }
      turnPage();
    }
    drawRow(flow, row, { widthsPt, heightPt: rowHeight(row) });
  }
}

/** A heading that would take half of each page is not repeated: it becomes the first row. */
function foldHead({ head, ...grid }: Grid, pageRoomPt: number): Grid {
  if (head === undefined || rowHeight(head) <= pageRoomPt / 2) return head ? { ...grid, head } : grid;
  return { ...grid, rows: [head, ...grid.rows] };
}
