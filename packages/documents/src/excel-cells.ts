/** What a column holds. Dates are days; instants are times of day in China. Percents are ratios, 0.987 for 98.7%. */
export type ColumnKind = 'text' | 'number' | 'date' | 'datetime' | 'percent';

/**
 * A cell's value: `date` takes `YYYY-MM-DD` or a Date, `datetime` a Date or an ISO instant.
 * A string in a number or percent column stays text, for suppressed small cells (`<5`, `—`).
 */
export type CellValue = string | number | boolean | Date | null | undefined;

/** Excel's own format codes; `@` keeps text as text even when someone edits the cell. */
export const numberFormats: Record<ColumnKind, string> = {
  text: '@',
  number: '#,##0',
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
  percent: '0.0%',
};

/** For a number with decimals; on a whole one it would leave a lonely point. */
export const decimalFormat = '#,##0.##';

const excelTextLimit = 32767;
/** China has kept one time, eight hours ahead, since 1991. */
const chinaOffsetMs = 8 * 60 * 60 * 1000;

/** Excel knows no zones: a Date's UTC fields are what the reader sees, so China's wall clock is put there. */
const toChinaWallClock = (instant: Date): Date => new Date(instant.getTime() + chinaOffsetMs);

function checkedDate(date: Date, given: CellValue): Date {
  if (Number.isNaN(date.getTime())) throw new TypeError(`not a date: ${String(given)}`);
  return date;
}

function dayOf(value: string | Date): Date {
  if (value instanceof Date) {
    const wall = toChinaWallClock(checkedDate(value, value));
    return new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()));
  }
  const day = checkedDate(
    new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : Number.NaN),
    value,
  );
  // JavaScript reads 2026-02-30 as 2 March.
  if (!day.toISOString().startsWith(value)) throw new TypeError(`not a date: ${value}`);
  return day;
}

function instantOf(value: string | Date): Date {
  const zoned = value instanceof Date || /T.+(Z|[+-]\d{2}:?\d{2})$/.test(value);
  return toChinaWallClock(checkedDate(new Date(zoned ? value : Number.NaN), value));
}

/** Characters that XML cannot carry would make the file unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
const withoutControls = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

function textOf(value: string | number | boolean): string {
  const text = withoutControls(String(value));
  if (text.length > excelTextLimit)
    throw new RangeError(`a cell holds ${excelTextLimit} characters, not ${text.length}`);
  return text;
}

/** What is written for a value: only text, finite numbers and dates, never a formula or a link. Throws TypeError otherwise. */
export function toCell(kind: ColumnKind, value: CellValue): string | number | Date | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'object' && !(value instanceof Date))
    throw new TypeError('a cell takes text, a number or a date');
  const asDate = typeof value === 'string' || value instanceof Date ? value : undefined;
  if (kind === 'date' || kind === 'datetime') {
    if (asDate === undefined) throw new TypeError(`not a date: ${String(value)}`);
    return kind === 'date' ? dayOf(asDate) : instantOf(asDate);
  }
  if (value instanceof Date) throw new TypeError(`a date in a ${kind} column`);
  if (kind === 'text' || typeof value !== 'number') return textOf(value);
  if (!Number.isFinite(value)) throw new TypeError(`not a finite number: ${value}`);
  return value;
}
