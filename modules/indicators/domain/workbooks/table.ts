import { toHalfWidth } from '@xinan/cn/dates';
import type { ReadCell, ReadRow, ReadSheet } from '@xinan/documents/read-sheet';
import type { Text } from '@xinan/indicators';
import { cellName, columnName, rowName, type WorkbookFault } from './fault.ts';
import { tableFault } from './table-faults.ts';

export interface TableColumn<Key extends string = string> {
  readonly key: Key;
  readonly header: Text;
  /** The template itself hides it. */
  readonly hidden?: boolean;
}

export interface TableRow<Key extends string = string> {
  readonly number: number;
  /** Undefined where the cell is empty. */
  readonly cell: (key: Key) => ReadCell | undefined;
  /** Such as `F12`. */
  readonly at: (key: Key) => string;
}

export interface Table<Key extends string = string> {
  readonly sheet: string;
  readonly headRow: number;
  /** Column from 0 of each key that is there. */
  readonly places: ReadonlyMap<Key, number>;
  /** Rows below the headings that hold anything. */
  readonly rows: readonly TableRow<Key>[];
  readonly faults: readonly WorkbookFault[];
}

/** Rows of a table; no sheet of ours comes near it. */
export const mostTableRows = 5_000;
const headSearchedRows = 12;

const tidy = (text: string): string =>
  toHalfWidth(text)
    .replaceAll(/[\s*()]/g, '')
    .toLowerCase();
export const isBlank = (cell: ReadCell | undefined): boolean => !cell || cell.text.trim() === '';

type Names<Key extends string> = ReadonlyMap<string, Key>;
const namesOf = <Key extends string>(columns: readonly TableColumn<Key>[]): Names<Key> =>
  new Map(
    columns.flatMap(({ key, header }) => [header.zh, header.en].map((name) => [tidy(name), key] as const)),
  );

const countKnown = <Key extends string>({ cells }: ReadRow, names: Names<Key>): number =>
  new Set(cells.map((cell) => cell && names.get(tidy(cell.text))).filter(Boolean)).size;

/** The row in which most of the headings stand; at least half of them must. */
function headOf<Key extends string>(
  sheet: ReadSheet,
  names: Names<Key>,
  wanted: number,
): ReadRow | undefined {
  const [best] = sheet.rows
    .filter(({ number }) => number <= headSearchedRows)
    .map((row) => ({ row, known: countKnown(row, names) }))
    .toSorted((one, other) => other.known - one.known);
  return best && best.known >= Math.max(2, wanted / 2) ? best.row : undefined;
}

function judgeHeads<Key extends string>(
  sheet: ReadSheet,
  head: ReadRow,
  { columns, names }: { columns: readonly TableColumn<Key>[]; names: Names<Key> },
): { places: Map<Key, number>; faults: WorkbookFault[] } {
  const places = new Map<Key, number>();
  const faults: WorkbookFault[] = [];
  head.cells.forEach((cell, column) => {
    if (!cell || isBlank(cell)) return;
    const at = { sheet: sheet.name, cell: cellName(column, head.number), value: cell.text };
    const key = names.get(tidy(cell.text));
    if (key === undefined) faults.push(tableFault('column_unknown', at));
    else if (places.has(key)) faults.push(tableFault('column_twice', at));
    else places.set(key, column);
  });
  for (const { key, header, hidden } of columns) {
    const column = places.get(key);
    const details = { name: header };
    if (column === undefined)
      faults.push(tableFault('column_missing', { sheet: sheet.name, cell: rowName(head.number) }, details));
    else if (!hidden && sheet.hiddenColumns.includes(column))
      faults.push(tableFault('column_hidden', { sheet: sheet.name, cell: columnName(column) }, details));
  }
  return { places, faults };
}

/** Columns without a heading in which something stands all the same. */
function judgeStrayCells(sheet: ReadSheet, head: ReadRow, rows: readonly ReadRow[]): WorkbookFault[] {
  const stray = new Map<number, { number: number; text: string }>();
  for (const { number, cells } of rows)
    cells.forEach((cell, column) => {
      if (cell && !isBlank(cell) && isBlank(head.cells[column]) && !stray.has(column))
        stray.set(column, { number, text: cell.text });
    });
  return [...stray].map(([column, { number, text }]) =>
    tableFault('column_unknown', { sheet: sheet.name, cell: cellName(column, number), value: text }),
  );
}

const lastRowOf = (range: string): number => Number(/(\d+)$/.exec(range)?.[1] ?? 0);

export const tableRow = <Key extends string>(
  { number, cells }: ReadRow,
  places: ReadonlyMap<Key, number>,
): TableRow<Key> => ({
  number,
  cell: (key) => {
    const cell = cells[places.get(key) ?? -1];
    return isBlank(cell) ? undefined : cell;
  },
  at: (key) => (places.has(key) ? cellName(places.get(key) ?? 0, number) : rowName(number)),
});

/** Reads the table of a sheet; undefined if the sheet does not hold it. Names everything that the eye does not see. */
export function readTable<Key extends string>(
  sheet: ReadSheet,
  columns: readonly TableColumn<Key>[],
): Table<Key> | undefined {
  const names = namesOf(columns);
  const head = headOf(sheet, names, columns.length);
  if (!head) return undefined;
  const below = sheet.rows.filter(
    ({ number, cells }) => number > head.number && cells.some((cell) => !isBlank(cell)),
  );
  const { places, faults } = judgeHeads(sheet, head, { columns, names });
  const rows = below.slice(0, mostTableRows);
  const of = (cell: string) => ({ sheet: sheet.name, cell });
  return {
    sheet: sheet.name,
    headRow: head.number,
    places,
    rows: rows.map((row) => tableRow(row, places)),
    faults: [
      ...(sheet.hidden ? [tableFault('hidden_sheet', of(''))] : []),
      ...faults,
      ...judgeStrayCells(sheet, head, rows),
      ...(below.length > mostTableRows
        ? [tableFault('too_many', of(rowName(below[mostTableRows]?.number ?? 0)), { most: mostTableRows })]
        : []),
      ...sheet.merges
        .filter((range) => lastRowOf(range) >= head.number)
        .map((range) => tableFault('merged', of(range))),
      ...rows
        .filter(({ hidden }) => hidden)
        .map(({ number }) => tableFault('row_hidden', of(rowName(number)))),
    ],
  };
}

export type PickedTable<Key extends string> =
  | { readonly table: Table<Key> }
  | { readonly fault: WorkbookFault };

/** The one table of its kind in a workbook. A hidden one counts only where no other is there. */
export function pickTable<Key extends string>(
  sheets: readonly ReadSheet[],
  columns: readonly TableColumn<Key>[],
  name: Text,
): PickedTable<Key> {
  const found = sheets.flatMap((sheet) => {
    const table = readTable(sheet, columns);
    return table ? [{ hidden: sheet.hidden, table }] : [];
  });
  const visible = found.filter(({ hidden }) => !hidden);
  const [first, second] = visible.length > 0 ? visible : found;
  if (!first) return { fault: tableFault('no_sheet', { sheet: '', cell: '' }, { name }) };
  if (second) return { fault: tableFault('sheet_twice', { sheet: second.table.sheet, cell: '' }, { name }) };
  return { table: first.table };
}
