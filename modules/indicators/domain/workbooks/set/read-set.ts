import { columnLetter } from '@xinan/documents/column-letter';
import type { ReadSheet } from '@xinan/documents/read-sheet';
import { defineIndicatorSet, type IndicatorSet } from '@xinan/indicators';
import type { WorkbookFault } from '../fault.ts';
import { pickTable, type Table, type TableRow } from '../table.ts';
import { codeOf, type Dictionaries, type DictionaryName, dictionaryNames, type Entry } from './choices.ts';
import { bandFields, elementFields, groupFields, indicatorFields } from './fields.ts';
import { placeFaults, pointerTo, runsOf } from './places.ts';
import { readHead } from './read-head.ts';
import { foundAt, type Gathered, type Loose, readFields } from './row-reader.ts';
import { setFault } from './set-faults.ts';
import { levelWords, setColumns, type SetSheet, setSheets } from './sheets.ts';

export interface SetReading {
  /** The set file as the workbook says it; null where sheets are missing. */
  readonly draft: unknown;
  /** The checked set; null as soon as there is a single fault. */
  readonly set: IndicatorSet | null;
  readonly faults: readonly WorkbookFault[];
}

type Tables = Readonly<Record<SetSheet, Table>>;
interface Given {
  readonly gathered: Gathered;
  readonly dictionaries: Dictionaries;
}

/** A reading without a set, for a file that could not even be opened. */
export const refusedSet = (faults: readonly WorkbookFault[]): SetReading => ({
  draft: null,
  set: null,
  faults,
});

const textAt = (row: TableRow, key: string): string => row.cell(key)?.text.trim() ?? '';

function readDictionaries(table: Table, gathered: Gathered): Dictionaries {
  const names = Object.keys(dictionaryNames) as DictionaryName[];
  const entries = new Map<DictionaryName, Map<string, Entry>>(names.map((name) => [name, new Map()]));
  for (const row of table.rows) {
    const found = textAt(row, 'dictionary');
    const name = codeOf(found, dictionaryNames) as DictionaryName | undefined;
    if (!name) {
      const known = { zh: names.map((each) => dictionaryNames[each].zh).join('、'), en: names.join(', ') };
      gathered.faults.push(
        setFault('dictionary', foundAt(table, row, 'dictionary'), { found, names: known }),
      );
      continue;
    }
    const code = textAt(row, 'code');
    const pointer = pointerTo('/dictionaries', [name, code]);
    if (entries.get(name)?.has(code))
      gathered.faults.push(setFault('entry_twice', foundAt(table, row, 'code'), { found: code }));
    gathered.places.set(pointer, foundAt(table, row, 'code'));
    entries.get(name)?.set(code, readEntry({ table, row, pointer }, gathered));
  }
  return Object.fromEntries(
    names.map((name) => [name, Object.fromEntries(entries.get(name) ?? [])]),
  ) as unknown as Dictionaries;
}

const entryFields = (['zh', 'en', 'factor'] as const).map((key) => ({
  key,
  path: [key],
  header: { zh: key, en: key },
  width: 0,
  kind: { is: key === 'factor' ? ('number' as const) : ('text' as const) },
}));
const noDictionaries = Object.fromEntries(
  Object.keys(dictionaryNames).map((name) => [name, {}]),
) as unknown as Dictionaries;

const readEntry = (at: { table: Table; row: TableRow; pointer: string }, gathered: Gathered): Entry =>
  readFields({ ...at, fields: entryFields }, { gathered, dictionaries: noDictionaries }) as unknown as Entry;

interface Group {
  readonly item: Loose;
  readonly pointer: string;
  /** Rows of what stands directly below. */
  readonly below: number[];
}

/** Weights of a group in the column of weights, for the fault that they do not sum to 1. */
function placeWeights(
  table: Table,
  pointer: string,
  { rows, gathered }: { rows: readonly number[]; gathered: Gathered },
): void {
  const letter = columnLetter(table.places.get('weight') ?? 0);
  if (rows.length > 0)
    gathered.places.set(pointer, { sheet: table.sheet, cell: runsOf(letter, rows), value: '' });
}

const fieldsOf = (level: 'theme' | 'level1') =>
  groupFields.filter(({ path: [first] }) =>
    level === 'theme' ? first !== 'name_source' && first !== 'name_note' : first !== 'focus',
  );

/** Cells of the other level stay empty; if they are not, the checks name them as fields that do not belong there. */
function readStray(
  { table, row, level, pointer }: { table: Table; row: TableRow; level: 'theme' | 'level1'; pointer: string },
  given: Given,
): Loose {
  const own = fieldsOf(level);
  const others = groupFields.filter((field) => !own.includes(field) && row.cell(field.key));
  return others.length === 0 ? {} : readFields({ table, row, fields: others, pointer }, given);
}

function readGroups(table: Table, given: Given): { themes: Group[]; level1: Map<string, Group> } {
  const themes: Group[] = [];
  const level1 = new Map<string, Group>();
  const byCode = new Map<string, Group>();
  const { gathered } = given;
  for (const row of table.rows) {
    const found = textAt(row, 'level');
    const level = codeOf(found, levelWords) as keyof typeof levelWords | undefined;
    const parent = level === 'level1' ? byCode.get(textAt(row, 'parent')) : undefined;
    if (!level) gathered.faults.push(setFault('level', foundAt(table, row, 'level'), { found }));
    else if (level === 'level1' && !parent)
      gathered.faults.push(
        setFault('no_parent', foundAt(table, row, 'parent'), { found: textAt(row, 'parent') }),
      );
    if (!level || (level === 'level1' && !parent)) continue;
    const siblings = parent?.below.length ?? themes.length;
    const pointer = parent
      ? pointerTo(parent.pointer, ['level1', siblings])
      : pointerTo('/themes', [siblings]);
    const stray = readStray({ table, row, level, pointer }, given);
    const own = readFields({ table, row, fields: fieldsOf(level), pointer }, given);
    const item: Loose = { ...stray, ...own, [level === 'theme' ? 'level1' : 'indicators']: [] };
    const group: Group = { item, pointer, below: [] };
    const code = textAt(row, 'code');
    parent?.below.push(row.number);
    if (parent) (parent.item['level1'] as Loose[]).push(item);
    else themes.push(group);
    const known = parent ? level1 : byCode;
    if (!known.has(code)) known.set(code, group);
  }
  for (const theme of themes)
    placeWeights(table, pointerTo(theme.pointer, ['level1']), { rows: theme.below, gathered });
  const themeRows = table.rows.filter((row) => codeOf(textAt(row, 'level'), levelWords) === 'theme');
  placeWeights(table, '/themes', { rows: themeRows.map(({ number }) => number), gathered });
  return { themes, level1 };
}

/** A formula without any word of a denominator has none. */
function mendIndicator(item: Loose, weights: readonly unknown[]): void {
  const formula = item['formula'] as Loose | undefined;
  if (formula && formula['denominator'] === undefined) formula['denominator'] = null;
  const all = [item['weight'], ...weights];
  if (item['global_weight'] === undefined && all.every((weight) => typeof weight === 'number'))
    item['global_weight'] = Number(all.reduce((product, weight) => product * weight, 1).toPrecision(12));
}

function readIndicators(table: Table, groups: ReturnType<typeof readGroups>, given: Given): void {
  const { gathered } = given;
  for (const row of table.rows) {
    const found = textAt(row, 'parent');
    const parent = groups.level1.get(found);
    if (!parent) {
      gathered.faults.push(setFault('no_parent', foundAt(table, row, 'parent'), { found }));
      continue;
    }
    const pointer = pointerTo(parent.pointer, ['indicators', parent.below.length]);
    const item = readFields({ table, row, fields: indicatorFields, pointer }, given);
    const theme = groups.themes.find((each) => parent.pointer.startsWith(`${each.pointer}/`));
    // A global weight that cannot be read is a fault; only an empty cell asks for the product.
    if (!row.cell('global_weight')) mendIndicator(item, [parent.item['weight'], theme?.item['weight']]);
    else mendIndicator(item, [undefined]);
    parent.below.push(row.number);
    (parent.item['indicators'] as Loose[]).push(item);
  }
  for (const { pointer, below } of groups.level1.values())
    placeWeights(table, pointerTo(pointer, ['indicators']), { rows: below, gathered });
}

function readList(
  table: Table,
  base: string,
  { fields, given }: { fields: typeof bandFields; given: Given },
): Loose[] {
  given.gathered.places.set(base, {
    sheet: table.sheet,
    cell: `${table.headRow}:${table.headRow}`,
    value: '',
  });
  return table.rows.map((row, i) => readFields({ table, row, fields, pointer: pointerTo(base, [i]) }, given));
}

function readTables(tables: Tables, gathered: Gathered): Loose {
  const dictionaries = readDictionaries(tables.dictionaries, gathered);
  const given: Given = { gathered, dictionaries };
  const groups = readGroups(tables.groups, given);
  readIndicators(tables.indicators, groups, given);
  const themes = groups.themes.map(({ item }) => item);
  return {
    ...readHead(tables.head, themes, given),
    dictionaries,
    data_elements: readList(tables.elements, '/data_elements', { fields: elementFields, given }),
    legend: readList(tables.bands, '/legend', { fields: bandFields, given }),
    themes,
  };
}

/**
 * Reads a set workbook into a set file and checks it: every fault at its cell, or the set. Never throws, whatever the
 * workbook.
 */
export function readSet(sheets: readonly ReadSheet[]): SetReading {
  const names = Object.keys(setSheets) as SetSheet[];
  const picked = names.map((name) => [name, pickTable(sheets, setColumns[name], setSheets[name])] as const);
  const missing = picked.flatMap(([, found]) => ('fault' in found ? [found.fault] : []));
  if (missing.length > 0) return refusedSet(missing);
  const tables = Object.fromEntries(
    picked.flatMap(([name, found]) => ('table' in found ? [[name, found.table]] : [])),
  ) as unknown as Tables;
  const gathered: Gathered = { faults: [], places: new Map() };
  const draft = readTables(tables, gathered);
  const own = [...names.flatMap((name) => tables[name].faults), ...gathered.faults];
  const defined = defineIndicatorSet(draft);
  const faults = defined.ok ? own : [...own, ...placeFaults(defined.faults, gathered.places, own)];
  return { draft, set: defined.ok && faults.length === 0 ? defined.set : null, faults };
}
