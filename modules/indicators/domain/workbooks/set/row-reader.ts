import type { WorkbookFault } from '../fault.ts';
import { tell } from '../fault.ts';
import { tableFault } from '../table-faults.ts';
import type { Table, TableRow } from '../table.ts';
import { readFieldCell } from './cell-codec.ts';
import type { Dictionaries } from './choices.ts';
import type { Field, Path } from './fields.ts';
import { type Found, pointerTo } from './places.ts';
import { setFault } from './set-faults.ts';

export type Loose = Record<string | number, unknown>;

/** What is gathered while a set workbook is read. */
export interface Gathered {
  readonly faults: WorkbookFault[];
  readonly places: Map<string, Found>;
}

/** Puts a value below an object, making objects and lists on the way. Paths come from our own field tables. */
export function put(into: Loose, path: Path, value: unknown): void {
  const [step = '', next, ...rest] = path;
  if (next === undefined) {
    into[step] = value;
    return;
  }
  into[step] ??= typeof next === 'number' ? [] : {};
  put(into[step] as Loose, [next, ...rest], value);
}

export const foundAt = ({ sheet }: Pick<Table, 'sheet'>, row: TableRow, key: string): Found => ({
  sheet,
  cell: row.at(key),
  value: row.cell(key)?.text ?? '',
});

const blankValue = ({ blank }: Field): unknown => {
  if (blank === 'null') return null;
  return blank === 'empty list' ? [] : undefined;
};

/** The value of one field in one cell; what cannot be read is a fault, and undefined. */
export function readField(
  at: { table: Pick<Table, 'sheet'>; row: TableRow; key: string },
  field: Field,
  { gathered, dictionaries }: { gathered: Gathered; dictionaries: Dictionaries },
): unknown {
  const { table, row, key } = at;
  const cell = row.cell(key);
  if (!cell) return blankValue(field);
  const place = foundAt(table, row, key);
  if (cell.kind === 'formula') {
    gathered.faults.push(tableFault('formula', place, { result: tell(cell.result ?? '') }));
    return undefined;
  }
  if (cell.kind === 'error') {
    gathered.faults.push(tableFault('error_value', place));
    return undefined;
  }
  const read = readFieldCell(cell, field.kind, dictionaries);
  if ('value' in read) return read.value;
  gathered.faults.push(setFault(read.fault, place, { found: tell(cell.text) }));
  return undefined;
}

/** One row as an object of the set file; every field's place is kept under its pointer. */
export function readFields(
  { table, row, fields, pointer }: { table: Table; row: TableRow; fields: readonly Field[]; pointer: string },
  given: { gathered: Gathered; dictionaries: Dictionaries },
): Loose {
  const item: Loose = {};
  const [first] = fields;
  if (first) given.gathered.places.set(pointer, foundAt(table, row, first.key));
  for (const field of fields) {
    const value = readField({ table, row, key: field.key }, field, given);
    given.gathered.places.set(pointerTo(pointer, field.path), foundAt(table, row, field.key));
    if (value !== undefined) put(item, field.path, value);
  }
  return item;
}
