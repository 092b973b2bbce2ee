import type { ReadSheet } from '@xinan/documents/read-sheet';
import type { PlannedBook, PlannedCell } from '@xinan/documents/workbook-plan';

const valueOf = (cell: PlannedCell) => (cell !== null && typeof cell === 'object' ? cell.value : cell);

/** What a reader would get of a planned workbook, without writing a file. */
export const sheetsOfPlan = ({ sheets }: PlannedBook): ReadSheet[] =>
  sheets.map(({ name, columns, rows }) => ({
    name,
    hidden: false,
    hiddenColumns: columns.flatMap(({ hidden }, i) => (hidden ? [i] : [])),
    merges: [],
    rows: rows.map(({ cells }, i) => ({
      number: i + 1,
      hidden: false,
      cells: cells.map((cell) => {
        const value = valueOf(cell);
        if (value === null || value === '') return undefined;
        return {
          kind: typeof value === 'number' ? ('number' as const) : ('text' as const),
          text: String(value),
        };
      }),
    })),
  }));
