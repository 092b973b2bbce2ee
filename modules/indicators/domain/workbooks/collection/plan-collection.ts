import type {
  CellRule,
  PlannedBook,
  PlannedCell,
  PlannedRow,
  PlannedSheet,
} from '@xinan/documents/workbook-plan';
import type { Text } from '@xinan/indicators';
import { namePeriod } from '../../name-period.ts';
import {
  answerWords,
  collectionColumns,
  type CollectionKey,
  collectionSheet,
  columnAt,
  definitionSheet,
  noDenominator,
} from './columns.ts';
import { stampOf, writeStamp } from './stamp.ts';
import { type CollectionBook, type CollectionTask, mayBeNegative } from './task.ts';

type Locale = 'zh' | 'en';

const words = {
  title: { zh: '指标填报表', en: 'Indicators to fill in' },
  lines: [
    {
      zh: '只填浅黄色的格子。分子、分母填实际数目，不填百分数；数为零请填 0，没有数据请留空。',
      en: 'Fill in the light yellow cells only. Numerator and denominator are counts, not percentages; write 0 for none, leave empty what is not known.',
    },
    {
      zh: '不适用的，在“不适用”列选“是”并写明原因。请不要增删行列、合并单元格、改列名或写公式。上传后先列出全部问题，改好后才提交。',
      en: 'Where an indicator does not apply, choose “Yes” and say why. Do not add rows or columns, merge cells, rename headings or write formulas. After the upload every problem is listed first.',
    },
  ],
  whole: { zh: '请填写整数，不带单位和百分号。', en: 'A whole number, without unit or percent sign.' },
  decimal: { zh: '请填写数字，不带单位和百分号。', en: 'A number, without unit or percent sign.' },
  pick: {
    zh: '不适用时选“是”，并在右边写明原因。',
    en: 'Choose “Yes” where it does not apply, and say why at the right.',
  },
} as const;
const definitionHeads = [
  { zh: '指标编码', en: 'Code', width: 9 },
  { zh: '指标名称', en: 'Indicator', width: 24 },
  { zh: '定义', en: 'Definition', width: 60 },
  { zh: '分子', en: 'Numerator', width: 26 },
  { zh: '分母', en: 'Denominator', width: 26 },
  { zh: '计量单位', en: 'Unit of measure', width: 12 },
  { zh: '佐证材料', en: 'Evidence', width: 40 },
] as const;
/** Title, two lines of advice, headings. */
const headRow = 4;

/** A period in words in Chinese, as it is written in English. */
export const periodWords = (text: string): Text => ({ zh: namePeriod(text, 'zh'), en: text });

const closed = (value: string): PlannedCell => ({ value, look: { closed: true } });

function rowOf(book: CollectionBook, task: CollectionTask, locale: Locale): PlannedRow {
  const { indicator, unit, last, answer } = task;
  const { numerator, denominator } = indicator;
  const cells: Readonly<Record<CollectionKey, PlannedCell>> = {
    code: indicator.code,
    name: indicator.name[locale],
    measure: indicator.measure[locale],
    unit: unit.name[locale],
    period: book.cycle.period,
    numeratorWords: numerator[locale],
    numerator: answer?.numerator ?? null,
    denominatorWords: denominator?.[locale] ?? null,
    denominator: denominator ? (answer?.denominator ?? null) : closed(noDenominator[locale]),
    lastNumerator: last?.numerator ?? null,
    lastDenominator: last?.denominator ?? null,
    notApplicable: answer?.notApplicable ? answerWords.yes[locale] : null,
    reason: answer?.reason || null,
    note: answer?.note || null,
    evidence: indicator.evidence.map((each) => `${each.code} ${each[locale]}`).join('\n'),
    task: task.id,
    stamp: writeStamp(task.id, stampOf(book, task)),
  };
  return { look: 'body', cells: collectionColumns.map(({ key }) => cells[key]) };
}

function rulesOf(task: CollectionTask, row: number, locale: Locale): CellRule[] {
  const { indicator } = task;
  const figure = (key: 'numerator' | 'denominator'): CellRule[] => {
    const part = indicator[key];
    if (!part) return [];
    const kind = part.whole ? 'whole' : 'decimal';
    const least = key === 'numerator' && mayBeNegative(indicator) ? {} : { least: 0 };
    const prompt = `${part[locale]}\n${words[kind][locale]}`;
    const allows = { kind, ...least } as const;
    return [
      { column: columnAt(key), fromRow: row, toRow: row, allows, prompt, refusal: words[kind][locale] },
    ];
  };
  return [...figure('numerator'), ...figure('denominator')];
}

function sheetToFill(book: CollectionBook, locale: Locale): PlannedSheet {
  const { department, cycle, tasks } = book;
  const period = periodWords(cycle.period)[locale];
  const firstRow = headRow + 1;
  return {
    name: collectionSheet[locale],
    headRow,
    fixedColumns: columnAt('measure'),
    filter: true,
    guarded: true,
    columns: collectionColumns,
    rows: [
      { look: 'title', cells: [`${department.name[locale]} · ${period} · ${words.title[locale]}`] },
      ...words.lines.map((line) => ({ look: 'lead' as const, cells: [line[locale]] })),
      { look: 'head', cells: collectionColumns.map(({ header }) => header[locale]) },
      ...tasks.map((task) => rowOf(book, task, locale)),
    ],
    rules: [
      ...tasks.flatMap((task, i) => rulesOf(task, firstRow + i, locale)),
      {
        column: columnAt('notApplicable'),
        fromRow: firstRow,
        toRow: headRow + tasks.length,
        allows: { kind: 'list', choices: [answerWords.yes[locale], answerWords.no[locale]] },
        prompt: words.pick[locale],
      },
    ],
  };
}

function definitionsOf({ tasks }: CollectionBook, locale: Locale): PlannedSheet {
  const indicators = new Map(tasks.map(({ indicator }) => [indicator.code, indicator]));
  return {
    name: definitionSheet[locale],
    headRow: 1,
    fixedColumns: 2,
    columns: definitionHeads.map(({ width }) => ({ width, kind: 'text' })),
    rows: [
      { look: 'head', cells: definitionHeads.map((head) => head[locale]) },
      ...[...indicators.values()].map(
        ({ code, name, definition, numerator, denominator, measure, evidence }): PlannedRow => ({
          look: 'body',
          cells: [
            code,
            name[locale],
            definition[locale],
            numerator[locale],
            denominator?.[locale] ?? '—',
            measure[locale],
            evidence.map((each) => `${each.code} ${each[locale]}`).join('\n'),
          ],
        }),
      ),
    ],
  };
}

/** The workbook a department fills in for one cycle: one row per task, and what each indicator means. */
export const planCollection = (book: CollectionBook, locale: Locale = 'zh'): PlannedBook => ({
  locale,
  sheets: [sheetToFill(book, locale), definitionsOf(book, locale)],
});
