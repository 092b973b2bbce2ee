import type { Table } from '../table.ts';
import type { Dictionaries } from './choices.ts';
import { pointerTo } from './places.ts';
import { foundAt, type Gathered, type Loose, put, readField } from './row-reader.ts';
import { setFault } from './set-faults.ts';
import { headFieldOf } from './sheets.ts';

/** What the rows of the workbook hold, for the counts that were left empty. */
function countRows(themes: readonly Loose[]): Readonly<Record<string, number>> {
  const level1 = themes.flatMap((theme) => theme['level1'] as Loose[]);
  const indicators = level1.flatMap((item) => item['indicators'] as Loose[]);
  const computed = indicators.filter(
    ({ source }) => (source as { type?: unknown } | undefined)?.type === 'computed',
  ).length;
  return {
    themes: themes.length,
    level1: level1.length,
    level2: indicators.length,
    computed_from_platform: computed,
    manual: indicators.length - computed,
  };
}

/** The facts of the set as a whole, one row each, found by the name of the field. */
export function readHead(
  table: Table,
  themes: readonly Loose[],
  given: { gathered: Gathered; dictionaries: Dictionaries },
): Loose {
  const { gathered } = given;
  const head: Loose = {};
  const seen = new Set<string>();
  gathered.places.set('', { sheet: table.sheet, cell: `${table.headRow}:${table.headRow}`, value: '' });
  for (const row of table.rows) {
    const key = row.cell('field')?.text.trim() ?? '';
    const field = headFieldOf.get(key);
    const place = foundAt(table, row, 'field');
    if (!field || seen.has(key)) {
      gathered.faults.push(setFault(field ? 'field_twice' : 'field', place, { found: key }));
      continue;
    }
    seen.add(key);
    const value = readField({ table, row, key: 'value' }, field, given);
    gathered.places.set(pointerTo('', field.path), foundAt(table, row, 'value'));
    if (value !== undefined) put(head, field.path, value);
  }
  head['official_standard'] ??= null;
  head['names_chosen_by_project'] ??= [];
  head['counts'] = { ...countRows(themes), ...(head['counts'] as Loose | undefined) };
  return head;
}
