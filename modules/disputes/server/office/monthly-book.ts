import type { ExcelBook, ExcelSheet } from '@xinan/documents';
import { type MonthlyColumn, monthlyColumns, type MonthlyRow, wordsOf } from '../../domain.ts';
import { type MonthlyPage, percentWords } from './monthly-form.ts';

const columns: readonly MonthlyColumn[] = wordsOf(monthlyColumns);

const countSheet = (name: string, rows: readonly MonthlyRow[], { locale, say }: MonthlyPage): ExcelSheet => ({
  name,
  columns: [
    { header: say.item, key: 'item', width: 26, kind: 'text' },
    ...columns.map((column) => ({
      header: monthlyColumns[column][locale],
      key: column,
      width: 15,
      kind: 'number' as const,
    })),
  ],
  rows: rows.map((row) => ({
    item: row.name[locale],
    ...Object.fromEntries(columns.map((column) => [column, row.cells[column] ?? say.dash])),
  })),
});

function resultSheet({ statistics: { amountYuan, prevented }, say }: MonthlyPage): ExcelSheet {
  const line = (item: string, value: number | null) => ({ item, value: value ?? say.dash });
  return {
    name: say.results,
    columns: [
      { header: say.item, key: 'item', width: 44, kind: 'text' },
      { header: say.value, key: 'value', width: 18, kind: 'number' },
    ],
    rows: [
      line(say.amount, amountYuan === null ? null : Number(amountYuan)),
      line(say.crimeCases, prevented.crimeCases),
      line(say.crimePeople, prevented.crimePeople),
      line(say.crowdCases, prevented.crowdCases),
      line(say.crowdPeople, prevented.crowdPeople),
    ],
  };
}

const rateSheet = ({ statistics, locale, say }: MonthlyPage): ExcelSheet => ({
  name: say.rates,
  columns: [
    { header: say.rate, key: 'name', width: 26, kind: 'text' },
    { header: say.percent, key: 'percent', width: 12, kind: 'percent' },
    { header: say.numerator, key: 'numerator', width: 12, kind: 'number' },
    { header: say.denominator, key: 'denominator', width: 12, kind: 'number' },
    { header: say.definition, key: 'definition', width: 90, kind: 'text' },
  ],
  rows: statistics.rates.map((rate) => ({
    name: rate.name[locale],
    percent: rate.percent === null ? percentWords(rate, say) : rate.percent / 100,
    numerator: rate.numerator ?? say.dash,
    denominator: rate.denominator ?? say.dash,
    definition: rate.definition[locale],
  })),
});

/** The monthly table as a workbook: the same rows and figures as on paper. */
export function monthlyBook(page: MonthlyPage): ExcelBook {
  const { say, rows, locale } = page;
  return {
    locale,
    sheets: [
      {
        ...countSheet(say.types, [rows.total, ...rows.types], page),
        notes: [
          { term: say.title, definition: `${page.subtitle} · ${page.asOf}` },
          { term: say.dash, definition: say.note },
        ],
      },
      countSheet(say.ways, [rows.total, ...rows.ways], page),
      resultSheet(page),
      rateSheet(page),
    ],
  };
}
