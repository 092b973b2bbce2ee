import ExcelJS from 'exceljs';
import { checkZip } from './zip-check.ts';

/** A cell as a person sees it. Days are `YYYY-MM-DD`; a number is written without grouping. */
export interface ReadCell {
  readonly kind: 'text' | 'number' | 'day' | 'formula' | 'error';
  readonly text: string;
}

export interface ReadRow {
  /** As Excel numbers them, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** By column from 0; an empty cell is undefined. */
  readonly cells: readonly (ReadCell | undefined)[];
}

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly ReadRow[];
}

const limits = { mostEntries: 2_000, mostBytes: 60_000_000 };
const mostColumns = 200;
/** Beyond these no sheet of ours goes; the caller says so in words. */
export const mostReadRows = 20_000;

const dayOf = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));
const numberText = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);

function plainCell(value: unknown): ReadCell | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return { kind: 'day', text: dayOf(value) };
  if (typeof value === 'number') return { kind: 'number', text: numberText(value) };
  if (typeof value !== 'object') return { kind: 'text', text: String(value as string | boolean) };
  return richCell(value as Record<string, unknown>);
}

function richCell(value: Record<string, unknown>): ReadCell | undefined {
  if ('formula' in value || 'sharedFormula' in value)
    return { kind: 'formula', text: `=${String(value.formula ?? value.sharedFormula)}` };
  if ('error' in value) return { kind: 'error', text: String(value.error) };
  if (Array.isArray(value.richText)) {
    const text = (value.richText as { text?: unknown }[]).map((run) => String(run?.text ?? '')).join('');
    return text === '' ? undefined : { kind: 'text', text };
  }
  return plainCell(value.text);
}

function readRow(row: ExcelJS.Row, number: number): ReadRow {
  const columns = Math.min(row.cellCount, mostColumns);
  return {
    number,
    hidden: row.hidden === true || row.height === 0,
    cells: Array.from({ length: columns }, (_, index) => plainCell(row.getCell(index + 1).value)),
  };
}

function readSheet(sheet: ExcelJS.Worksheet): ReadSheet {
  const rows: ReadRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (rows.length < mostReadRows) rows.push(readRow(row, number));
  });
  return { name: sheet.name, hidden: sheet.state !== 'visible', rows };
}

/**
 * Reads a workbook (.xlsx) as plain cells; formulas are told, never computed. Rows without any cell are left out.
 * Throws RangeError for anything that cannot be read: another format, a broken or an over-large file.
 */
export async function readExcel(bytes: Uint8Array): Promise<ReadSheet[]> {
  try {
    checkZip(bytes, limits);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
    return book.worksheets.map(readSheet);
  } catch (cause) {
    throw new RangeError('not a workbook that can be read', { cause });
  }
}
