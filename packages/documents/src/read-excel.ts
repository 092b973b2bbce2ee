import { openZip } from '@xinan/uploads/zip';
import ExcelJS from 'exceljs';
import { rangeCheck } from './range-check.ts';
import type { ReadCell, ReadRow, ReadSheet } from './read-sheet.ts';

const limits = { mostEntries: 2_000, mostBytes: 60_000_000, mostRatio: 250 };
/** Nothing is read from these, and the library keeps an object for every cell that a rule in them covers. */
const unread = ['dataValidations', 'conditionalFormatting', 'extLst'];
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
    return {
      kind: 'formula',
      text: `=${String(value.formula ?? value.sharedFormula)}`,
      result: plainCell(value.result)?.text ?? '',
    };
  if ('error' in value) return { kind: 'error', text: String(value.error) };
  if (Array.isArray(value.richText)) {
    const text = (value.richText as { text?: unknown }[]).map((run) => String(run?.text ?? '')).join('');
    return text === '' ? undefined : { kind: 'text', text };
  }
  return plainCell(value.text);
}

/** `0.0%`, but not a format that only prints the sign: `0"%"`. */
const showsPercent = (format: string | undefined): boolean =>
  (format ?? '').replaceAll(/"[^"]*"|\\./g, '').includes('%');

function readCell(cell: ExcelJS.Cell | undefined): ReadCell | undefined {
  const read = cell && plainCell(cell.value);
  return read?.kind === 'number' && showsPercent(cell?.numFmt) ? { ...read, percent: true } : read;
}

function readRow(row: ExcelJS.Row, number: number): ReadRow {
  const columns = Math.min(row.cellCount, mostColumns);
  return {
    number,
    hidden: row.hidden === true || row.height === 0,
    cells: Array.from({ length: columns }, (_, index) => readCell(row.findCell(index + 1))),
  };
}

const hiddenColumnsOf = (sheet: ExcelJS.Worksheet): number[] =>
  Array.from({ length: Math.min(sheet.columnCount, mostColumns) }, (_, index) => index).filter((index) => {
    const column = sheet.getColumn(index + 1);
    return column.hidden === true || column.width === 0;
  });

function readSheet(sheet: ExcelJS.Worksheet): ReadSheet {
  const rows: ReadRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (rows.length < mostReadRows) rows.push(readRow(row, number));
  });
  return {
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    hiddenColumns: hiddenColumnsOf(sheet),
    merges: sheet.model.merges,
    rows,
  };
}

/**
 * Reads a workbook (.xlsx) as plain cells; formulas are told, never computed. Rows without any cell are left out.
 * Throws RangeError for anything that cannot be read: another format, a broken or an over-large file.
 */
export async function readExcel(bytes: Uint8Array): Promise<ReadSheet[]> {
  try {
    const zip = await openZip(bytes, limits);
    const look = rangeCheck();
    for (const name of zip.names) look(await zip.read(name));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
      { ignoreNodes: unread },
    );
    return book.worksheets.map(readSheet);
  } catch (cause) {
    throw new RangeError('not a workbook that can be read', { cause });
  }
}
