import type { Bilingual } from '@xinan/contract-kit';
import { toHalfWidth } from '@xinan/cn/dates';
import { parseIdentity } from '@xinan/cn/identity';
import { parsePhone } from '@xinan/cn/phone';
import { type ImportKey, importColumn, importColumns, importKeys, mostImportRows } from './columns.ts';
import { cellFaults, fillWords, type ImportFault, sheetFaults } from './faults.ts';
import { judgeRow, type RowValues } from './judge-row.ts';
import { readCell, type ReadingContext, type SheetCell } from './read-cell.ts';

export interface SheetRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly (SheetCell | undefined)[];
}
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
}

/** A row that can be imported. */
export interface ImportRow {
  readonly number: number;
  readonly values: RowValues;
}
export interface SheetReading {
  readonly rows: readonly ImportRow[];
  readonly faults: readonly ImportFault[];
}

const wholeRow: Bilingual = { zh: '整行', en: 'Row' };
const wholeSheet: Bilingual = { zh: '整表', en: 'Sheet' };
const longestTold = 60;
const tell = (text: string): string => (text.length > longestTold ? `${text.slice(0, longestTold)}…` : text);

const tidyHeader = (text: string): string => toHalfWidth(text).replaceAll(/[\s*]/g, '').toLowerCase();
const keyOfHeader: ReadonlyMap<string, ImportKey> = new Map(
  importKeys.flatMap((key) => [
    [tidyHeader(importColumns[key].zh), key] as const,
    [tidyHeader(importColumns[key].en), key] as const,
  ]),
);
const keyOf = (cell: SheetCell | undefined): ImportKey | undefined =>
  cell && keyOfHeader.get(tidyHeader(cell.text));
const countKnown = (sheet: Sheet): number =>
  new Set((sheet.rows[0]?.cells ?? []).map(keyOf).filter(Boolean)).size;

/** The visible sheet whose first row holds the most of our headers. */
function pickSheet(sheets: readonly Sheet[]): Sheet | undefined {
  const [best] = sheets
    .filter(({ hidden }) => !hidden)
    .toSorted((one, other) => countKnown(other) - countKnown(one));
  return best && countKnown(best) > 0 ? best : undefined;
}

function judgeHeader({ number, cells }: SheetRow): ImportFault[] {
  const seen = new Set<ImportKey>();
  const faults = cells.flatMap((cell): ImportFault[] => {
    if (!cell || cell.text.trim() === '') return [];
    const key = keyOf(cell);
    const column = { zh: tell(cell.text), en: tell(cell.text) };
    const at = { row: number, column, value: tell(cell.text) };
    if (key === undefined) return [{ ...at, message: sheetFaults.column_unknown }];
    if (seen.has(key)) return [{ ...at, message: sheetFaults.column_twice }];
    seen.add(key);
    return [];
  });
  const missing = importKeys
    .filter((key) => importColumns[key].required && !seen.has(key))
    .map((key) => ({
      row: number,
      column: importColumns[key],
      value: '',
      message: sheetFaults.column_missing,
    }));
  return [...faults, ...missing];
}

interface RowReading {
  readonly row: ImportRow;
  readonly faults: readonly ImportFault[];
}

const isIdentity = (cell: SheetCell | undefined) => !!cell && parseIdentity(cell.text).kind === 'valid';
const isPhone = (cell: SheetCell | undefined) =>
  !!cell && ['mobile', 'landline'].includes(parsePhone(cell.text).kind);

/** Identity number and telephone the wrong way round are told as such, not as two odd values. */
const isSwapped = (cells: ReadonlyMap<ImportKey, SheetCell>, side: 'applicant' | 'respondent'): boolean =>
  isPhone(cells.get(`${side}Identity`)) && isIdentity(cells.get(`${side}Phone`));

function readRow(
  { number, hidden, cells }: SheetRow,
  keys: readonly (ImportKey | undefined)[],
  context: ReadingContext,
): RowReading {
  const byKey = new Map(
    keys.flatMap((key, place) => {
      const cell = cells[place];
      return key && cell ? [[key, cell] as const] : [];
    }),
  );
  const values: Partial<Record<ImportKey, string>> = {};
  const faulty = new Map<ImportKey, Bilingual>();
  for (const key of importKeys) {
    if (!keys.includes(key)) continue;
    const read = readCell(byKey.get(key), importColumn(key), context);
    if (read && 'value' in read) values[key] = read.value;
    else if (read) faulty.set(key, cellFaults[read.fault]);
  }
  for (const side of ['applicant', 'respondent'] as const)
    if (isSwapped(byKey, side))
      for (const key of [`${side}Identity`, `${side}Phone`] as const) faulty.set(key, cellFaults.swapped);
  const at = (key: ImportKey, message: Bilingual): ImportFault => ({
    row: number,
    column: importColumns[key],
    value: tell(byKey.get(key)?.text ?? ''),
    message,
  });
  return {
    row: { number, values },
    faults: [
      ...(hidden ? [{ row: number, column: wholeRow, value: '', message: sheetFaults.hidden_row }] : []),
      ...[...faulty].map(([key, message]) => at(key, message)),
      ...judgeRow(values, new Set(faulty.keys())).map(({ key, message }) => at(key, message)),
    ],
  };
}

/** What makes a row the same case again: everything that does not change when a case is looked at once more. */
export const naturalKeyOf = ({ values }: ImportRow): string =>
  JSON.stringify(
    (['oldNumber', 'foundOn', 'region', 'type', 'applicantName', 'respondentName', 'facts'] as const).map(
      (key) => toHalfWidth(values[key] ?? '').replaceAll(/\s/g, ''),
    ),
  );

function judgeDuplicates(rows: readonly ImportRow[]): ImportFault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = naturalKeyOf(row);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row.number);
      return [];
    }
    const message = fillWords(sheetFaults.duplicate, { row: earlier });
    return [{ row: row.number, column: wholeRow, value: '', message }];
  });
}

const isBlank = ({ cells }: SheetRow): boolean => cells.every((cell) => !cell || cell.text.trim() === '');
const ofSheet = (row: number, message: Bilingual): SheetReading => ({
  rows: [],
  faults: [{ row, column: wholeSheet, value: '', message }],
});

/** Reads a workbook: every fault of every row at once, or the rows. Never throws, whatever the workbook. */
export function readSheets(sheets: readonly Sheet[], context: ReadingContext): SheetReading {
  const [header, ...below] = pickSheet(sheets)?.rows ?? [];
  if (!header) return ofSheet(1, sheetFaults.no_header);
  const filled = below.filter((row) => !isBlank(row));
  if (filled.length === 0) return ofSheet(header.number, sheetFaults.no_rows);
  if (filled.length > mostImportRows)
    return ofSheet(header.number, fillWords(sheetFaults.too_many, { most: mostImportRows }));
  const known = header.cells.map(keyOf);
  const keys = known.map((key, place) => (known.indexOf(key) === place ? key : undefined));
  const readings = filled.map((row) => readRow(row, keys, context));
  const rows = readings.map(({ row }) => row);
  return {
    rows,
    faults: [...judgeHeader(header), ...readings.flatMap(({ faults }) => faults), ...judgeDuplicates(rows)],
  };
}
