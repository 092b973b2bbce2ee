import type { FieldsBlock, FormField } from './printed-form.ts';

/** One cell of the laid-out grid; `columns` is its column span. */
export interface GridCell {
  role: 'label' | 'value';
  columns: number;
  content: FormField['value'];
  heightMm: number;
}

export interface FieldGrid {
  /** Widths of the columns in percent of the grid, label and value in turn; they add up to 100. */
  columnPercents: number[];
  rows: GridCell[][];
}

const labelPercents: Record<number, number> = { 1: 20, 2: 16, 3: 13, 4: 10 };

function cellsOf({ label, value, span = 1, heightMm = 0 }: FormField): GridCell[] {
  const valueCell = (columns: number): GridCell => ({ role: 'value', columns, content: value, heightMm });
  if (label === undefined) return [valueCell(span * 2)];
  return [{ role: 'label', columns: 1, content: label, heightMm: 0 }, valueCell(span * 2 - 1)];
}

/**
 * Lays label and value pairs out as cells with column spans, the same for paper from a browser and for Word.
 * Throws RangeError when a row is not filled exactly, or for other than 1 to 4 pairs a row.
 */
export function layFieldGrid({ pairsPerRow, rows }: FieldsBlock): FieldGrid {
  const labelPercent = labelPercents[pairsPerRow];
  if (labelPercent === undefined) throw new RangeError(`a grid has 1 to 4 pairs a row, not ${pairsPerRow}`);
  rows.forEach((row, i) => {
    const filled = row.reduce((sum, { span = 1 }) => sum + span, 0);
    if (filled !== pairsPerRow) throw new RangeError(`row ${i + 1} fills ${filled} of ${pairsPerRow} pairs`);
  });
  const pair = [labelPercent, 100 / pairsPerRow - labelPercent];
  return {
    columnPercents: Array.from({ length: pairsPerRow }, () => pair).flat(),
    rows: rows.map((row) => row.flatMap(cellsOf)),
  };
}

/** Shares in any unit as percents that add up to 100. */
export function sharesToPercents(shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / whole) * 100);
}
