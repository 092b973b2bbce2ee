import type { CellRule, PlannedBook, PlannedRow, PlannedSheet } from '@xinan/documents/workbook-plan';
import type { IndicatorSetDraft, Level1, Theme } from '@xinan/indicators';
import { writeFieldCell } from './cell-codec.ts';
import { type Dictionaries, type DictionaryName, dictionaryNames, fixedChoices } from './choices.ts';
import {
  bandFields,
  elementFields,
  type Field,
  type FieldKind,
  groupFields,
  headFields,
  indicatorFields,
  type Path,
} from './fields.ts';
import { levelWords, setColumns, type SetSheet, setSheets } from './sheets.ts';

type Locale = 'zh' | 'en';
type Cells = Readonly<Record<string, string | number | null>>;

const advice = {
  zh: '字段名与 JSON 文件一致。代码可以写代码或中文；多项之间用分号隔开；权重写小数，同一组合计为 1；“总权重”和各项数目留空时由系统计算。',
  en: 'Fields are those of the JSON file. Write codes or labels; part several with semicolons; weights are decimals that sum to 1 in each group; “Global weight” and the counts are computed where left empty.',
} as const;

const valueAt = (from: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null
        ? (found as Record<string | number, unknown>)[step]
        : undefined,
    from,
  );

const cellsOf = (fields: readonly Field[], from: unknown, dictionaries: Dictionaries): Cells =>
  Object.fromEntries(
    fields.map(({ key, path, kind }) => [key, writeFieldCell(valueAt(from, path), kind, dictionaries)]),
  );

function groupRows({ themes }: IndicatorSetDraft, dictionaries: Dictionaries): Cells[] {
  const own = (item: Theme | Level1) => cellsOf(groupFields, item, dictionaries);
  return themes.flatMap((theme) => [
    { level: levelWords.theme.zh, parent: null, ...own(theme) },
    ...theme.level1.map((item) => ({ level: levelWords.level1.zh, parent: theme.code, ...own(item) })),
  ]);
}

const indicatorRows = ({ themes }: IndicatorSetDraft, dictionaries: Dictionaries): Cells[] =>
  themes.flatMap(({ level1 }) =>
    level1.flatMap(({ code, indicators }) =>
      indicators.map((item) => ({ parent: code, ...cellsOf(indicatorFields, item, dictionaries) })),
    ),
  );

const dictionaryRows = (dictionaries: Dictionaries): (Cells & { dictionary: string })[] =>
  (Object.keys(dictionaryNames) as DictionaryName[]).flatMap((name) =>
    Object.entries(dictionaries[name]).map(([code, { zh, en, factor }]) => ({
      dictionary: dictionaryNames[name].zh,
      code,
      zh,
      en,
      factor: factor ?? null,
    })),
  );

function planSheet(
  name: SetSheet,
  rows: readonly Cells[],
  {
    locale,
    fixedColumns = 1,
    lead = [],
    rules = [],
  }: {
    locale: Locale;
    fixedColumns?: number;
    lead?: readonly PlannedRow[];
    rules?: readonly CellRule[];
  },
): PlannedSheet {
  const columns = setColumns[name];
  return {
    name: setSheets[name][locale],
    headRow: lead.length + 1,
    fixedColumns,
    filter: true,
    columns,
    rows: [
      ...lead,
      { look: 'head', cells: columns.map(({ header }) => header[locale]) },
      ...rows.map((row): PlannedRow => ({ look: 'body', cells: columns.map(({ key }) => row[key] ?? null) })),
    ],
    rules,
  };
}

/** Rows of each dictionary on its sheet, for the lists that cells offer. */
function dictionaryRuns(
  rows: readonly { readonly dictionary: string }[],
): Map<string, { from: number; to: number }> {
  const runs = new Map<string, { from: number; to: number }>();
  rows.forEach(({ dictionary }, i) => {
    const run = runs.get(dictionary);
    runs.set(dictionary, { from: run?.from ?? i + 2, to: i + 2 });
  });
  return runs;
}

const spareRows = 50;

function listRules(
  fields: readonly Field[],
  {
    name,
    rows,
    locale,
    runs,
  }: {
    name: SetSheet;
    rows: number;
    locale: Locale;
    runs: ReadonlyMap<string, { from: number; to: number }>;
  },
): CellRule[] {
  const choicesOf = (kind: FieldKind) => {
    if (kind.is === 'choice') return Object.values(fixedChoices[kind.of]).map(({ zh }) => zh);
    if (kind.is !== 'word' && kind.is !== 'entry') return undefined;
    const run = runs.get(dictionaryNames[kind.of].zh);
    return run && { sheet: setSheets.dictionaries[locale], column: 2, fromRow: run.from, toRow: run.to };
  };
  return fields.flatMap(({ key, kind }): CellRule[] => {
    const choices = choicesOf(kind);
    const column = setColumns[name].findIndex((each) => each.key === key);
    if (!choices) return [];
    return [{ column, fromRow: 2, toRow: rows + 1 + spareRows, allows: { kind: 'list', choices } }];
  });
}

/**
 * A set as a workbook: one row per level-2 indicator, with the fields of the set file as columns. `readSet` gives the
 * same set again, unless words that differ from their dictionary hold `;` or `|`.
 */
export function planSet(set: IndicatorSetDraft, locale: Locale = 'zh'): PlannedBook {
  const dictionaries = set.dictionaries as unknown as Dictionaries;
  const words = dictionaryRows(dictionaries);
  const indicators = indicatorRows(set, dictionaries);
  const elements = set.data_elements.map((item) => cellsOf(elementFields, item, dictionaries));
  const runs = dictionaryRuns(words);
  const heads = headFields.map(({ key, path, header, kind }) => ({
    item: header[locale],
    field: key,
    value: writeFieldCell(valueAt(set, path), kind, dictionaries),
  }));
  const lead: PlannedRow[] = [
    { look: 'title', cells: [set.title[locale]] },
    { look: 'lead', cells: [advice[locale]] },
  ];
  return {
    locale,
    sheets: [
      planSheet('head', heads, { locale, lead }),
      planSheet('groups', groupRows(set, dictionaries), { locale, fixedColumns: 3 }),
      planSheet('indicators', indicators, {
        locale,
        fixedColumns: 3,
        rules: listRules(indicatorFields, { name: 'indicators', rows: indicators.length, locale, runs }),
      }),
      planSheet('elements', elements, {
        locale,
        rules: listRules(elementFields, { name: 'elements', rows: elements.length, locale, runs }),
      }),
      planSheet('dictionaries', words, { locale, fixedColumns: 2 }),
      planSheet(
        'bands',
        set.legend.map((band) => cellsOf(bandFields, band, dictionaries)),
        { locale },
      ),
    ],
  };
}
