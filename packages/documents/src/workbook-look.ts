import type ExcelJS from 'exceljs';
import type { CellLook, PlannedCell, PlannedColumn, PlannedRow } from './workbook-plan.ts';

const solid = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const line = { style: 'thin', color: { argb: 'FFD9D4C7' } } as const;
const frame = { top: line, left: line, bottom: line, right: line } as const;
const fontName = '宋体';
const toOpen = solid('FFFFFBE6');
const lineHeight = 14;
const highestRow = 400;

const formatOf = ({ kind, decimals, percent }: PlannedColumn): string => {
  if (kind === 'text') return '@';
  if (percent) return '0.0%';
  if (decimals === undefined) return 'General';
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
};

/** Width of a text in Latin characters; a Chinese one takes two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);

const valueOf = (cell: PlannedCell) => (cell !== null && typeof cell === 'object' ? cell.value : cell);

function linesOf(cell: PlannedCell, width: number): number {
  const value = valueOf(cell);
  if (typeof value !== 'string') return 1;
  return value
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / Math.max(1, width - 1))), 0);
}

/** Excel measures wrapped rows only once someone touches them; on paper they would be cut. */
export function heightOf({ look, cells }: PlannedRow, columns: readonly PlannedColumn[]): number {
  if (look === 'title') return 26;
  if (look === 'lead') return 18;
  const lines = cells.map((cell, i) => (columns[i]?.hidden ? 1 : linesOf(cell, columns[i]?.width ?? 10)));
  return Math.min(highestRow, Math.max(1, ...lines) * lineHeight + 5);
}

/** White reads better on a dark fill, black on a light one (weights of the eye for red, green, blue). */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function styleBody(cell: ExcelJS.Cell, column: PlannedColumn, look: CellLook): void {
  const isOpen = column.open === true && look.closed !== true;
  const ink = look.colour && isDark(look.colour) ? { color: { argb: 'FFFFFFFF' } } : {};
  cell.font = { name: fontName, size: 10, bold: look.bold === true, ...ink };
  cell.border = frame;
  cell.numFmt = formatOf(column);
  cell.alignment = {
    vertical: 'top',
    wrapText: column.kind === 'text',
    horizontal: typeof cell.value === 'number' || column.kind === 'number' ? 'right' : 'left',
  };
  cell.protection = { locked: !isOpen };
  if (look.colour) cell.fill = solid(`FF${look.colour.slice(1).toUpperCase()}`);
  else if (isOpen) cell.fill = toOpen;
}

/** Gives one cell the look of its row and column. */
export function styleCell(
  cell: ExcelJS.Cell,
  column: PlannedColumn,
  { row, look }: { row: PlannedRow['look']; look: CellLook },
): void {
  if (row === 'body') return styleBody(cell, column, look);
  const size = { title: 15, lead: 10, head: 10 }[row];
  cell.font = { name: fontName, size, bold: row !== 'lead' };
  cell.numFmt = '@';
  // A title runs over the empty cells at its right; joined cells would be in everybody's way.
  const horizontal = row === 'head' && column.kind === 'number' ? 'right' : 'left';
  cell.alignment = { vertical: 'middle', wrapText: row === 'head', horizontal };
  if (row !== 'head') return;
  cell.fill = solid('FFE4F1ED');
  cell.border = frame;
}
