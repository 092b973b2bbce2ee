import { isLocalDate, type LocalDate, toHalfWidth } from '@xinan/cn/dates';
import { parseIdentity } from '@xinan/cn/identity';
import { parsePhone } from '@xinan/cn/phone';
import type { ImportColumn } from './columns.ts';
import type { cellFaults } from './faults.ts';

/** A cell as it stands in the workbook. */
export interface SheetCell {
  readonly kind: 'text' | 'number' | 'day' | 'formula' | 'error';
  readonly text: string;
}
export type CellFault = keyof typeof cellFaults;
export type Reading = { readonly value: string } | { readonly fault: CellFault };

export interface ReadingContext {
  readonly today: LocalDate;
  /** Regions of the reader's area by every way they may be written; null where a name is not one of a kind. */
  readonly regions: ReadonlyMap<string, string | null>;
}

const earliest = '2000-01-01';
const written = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;
// A fact holds whole yuan in four bytes.
const amount = /^\d{1,9}(?:\.\d{1,2})?$/;
const identityRounded = /^\d{17,}(0{3})?$/;

const value = (text: string): Reading => ({ value: text });
const fault = (name: CellFault): Reading => ({ fault: name });
const plain = (text: string): string => toHalfWidth(text).trim();

function readDay({ text }: SheetCell, { today }: ReadingContext): Reading {
  const [, year, month = '', day = ''] = written.exec(plain(text)) ?? packed.exec(plain(text)) ?? [];
  if (year === undefined) return fault('day');
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isLocalDate(date)) return fault('day');
  return date < earliest || date > today ? fault('day_range') : value(date);
}

/** Yuan in figures: half or full width, thousands grouped, a currency sign or 元 allowed. */
function readAmount({ kind, text }: SheetCell): Reading {
  const figures = plain(text)
    .replace(/^[¥￥]/, '')
    .replace(/元$/, '')
    .replaceAll(/[,\s]/g, '');
  // 0.1 + 0.2 of a spreadsheet: what is written to more places than fen is rounded.
  const rounded = kind === 'number' && /^\d+\.\d{3,}$/.test(figures) ? Number(figures).toFixed(2) : figures;
  return amount.test(rounded) ? value(rounded) : fault('amount_words');
}

function readCount({ text }: SheetCell): Reading {
  const figures = plain(text).replace(/人$/, '').trim();
  return /^\d{1,5}$/.test(figures) ? value(String(Number(figures))) : fault('count');
}

const tidyChoice = (text: string): string => plain(text).replaceAll(/\s/g, '').toLowerCase();

function readChoice({ text }: SheetCell, { choices = {} }: ImportColumn): Reading {
  const wanted = tidyChoice(text);
  const [word] =
    Object.entries(choices).find(([, { zh, en }]) => [zh, en].some((each) => tidyChoice(each) === wanted)) ??
    [];
  return word === undefined ? fault('choice') : value(word);
}

/** A region as it may be written, compared without spaces. */
export const tidyRegion = (text: string): string => plain(text).replaceAll(/[\s·/,，]/g, '');

function readRegion({ text }: SheetCell, { regions }: ReadingContext): Reading {
  const code = regions.get(tidyRegion(text));
  if (code === null) return fault('region_twice');
  return code === undefined ? fault('region') : value(code);
}

function readIdentity({ kind, text }: SheetCell, { today }: ReadingContext): Reading {
  if (kind === 'number' && identityRounded.test(text)) return fault('identity_rounded');
  const read = parseIdentity(text, { onDate: today });
  if (read.kind === 'valid') return value(read.normalized);
  return fault(read.reason === 'length' ? 'identity_length' : 'identity_check');
}

function readPhone({ text }: SheetCell): Reading {
  const read = parsePhone(text);
  return read.kind === 'invalid' ? fault('phone') : value(read.normalized);
}

function readText({ text }: SheetCell, { mostSigns = 200 }: ImportColumn): Reading {
  const tidy = text.replaceAll('\0', '').trim();
  return tidy.length > mostSigns ? fault('too_long') : value(tidy);
}

/** Reads one cell by its column; an empty one is `undefined`. Never throws. */
export function readCell(
  cell: SheetCell | undefined,
  column: ImportColumn,
  context: ReadingContext,
): Reading | undefined {
  if (!cell || plain(cell.text) === '') return column.required ? fault('missing') : undefined;
  if (cell.kind === 'formula') return fault('formula');
  if (cell.kind === 'error') return fault('error');
  switch (column.kind) {
    case 'day':
      return readDay(cell, context);
    case 'amount':
      return readAmount(cell);
    case 'count':
      return readCount(cell);
    case 'choice':
      return readChoice(cell, column);
    case 'region':
      return readRegion(cell, context);
    case 'identity':
      return readIdentity(cell, context);
    case 'phone':
      return readPhone(cell);
    case 'text':
      return readText(cell, column);
  }
}
