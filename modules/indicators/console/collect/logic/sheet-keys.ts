/** A cell of the sheet: the row and the column, both from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface CellKey {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Where the caret is, and whether anything is selected: arrows to the side leave a cell only at its edge. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Where a key leads from a cell, as in a spreadsheet; null where it stays with the text. */
export function cellAfter({ row, column }: Cell, { key, shiftKey, atStart, atEnd }: CellKey): Cell | null {
  if (key === 'Enter') return { row: row + (shiftKey ? -1 : 1), column };
  if (key === 'ArrowDown') return { row: row + 1, column };
  if (key === 'ArrowUp') return { row: row - 1, column };
  if (key === 'ArrowLeft' && atStart) return { row, column: column - 1 };
  if (key === 'ArrowRight' && atEnd) return { row, column: column + 1 };
  return null;
}

/** The cell that is there nearest to where a key leads: rows without such a cell are passed over. */
export function nearestCell<Found extends Cell>(cells: readonly Found[], from: Cell, to: Cell): Found | null {
  const way = Math.sign(to.row - from.row);
  if (way === 0) return cells.find(({ row, column }) => row === to.row && column === to.column) ?? null;
  const ahead = cells.filter(({ row, column }) => column === to.column && (row - to.row) * way >= 0);
  return ahead.toSorted((one, other) => (one.row - other.row) * way)[0] ?? null;
}
