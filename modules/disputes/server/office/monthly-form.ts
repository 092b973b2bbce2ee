import { formatNumber } from '@xinan/cn/dates';
import type { FormBlock, PrintedForm } from '@xinan/documents';
import { type MonthlyColumn, monthlyColumns, type MonthlyRow, wordsOf } from '../../domain.ts';
import type { MonthlyWords } from './monthly-words.ts';
import type { MonthlyFigures } from './read-month.ts';

export interface MonthlyPage extends MonthlyFigures {
  readonly locale: 'zh' | 'en';
  readonly say: MonthlyWords;
  readonly subtitle: string;
  readonly asOf: string;
}

const columns: readonly MonthlyColumn[] = wordsOf(monthlyColumns);
const number = (count: number | null, say: MonthlyWords): string =>
  count === null ? say.dash : formatNumber(count);

const table = (caption: string, rows: readonly MonthlyRow[], { locale, say }: MonthlyPage): FormBlock => ({
  kind: 'table',
  caption,
  columns: [
    { header: say.item, share: 3 },
    ...columns.map((column) => ({
      header: monthlyColumns[column][locale],
      share: 1.5,
      align: 'right' as const,
    })),
  ],
  rows: rows.map(({ name, cells }) => [name[locale], ...columns.map((column) => number(cells[column], say))]),
});

function results({ statistics: { amountYuan, prevented }, say }: MonthlyPage): FormBlock {
  const amount = amountYuan === null ? say.dash : formatNumber(Number(amountYuan));
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [{ label: say.amount, value: amount, span: 2 }],
      [
        { label: say.crimeCases, value: number(prevented.crimeCases, say) },
        { label: say.crimePeople, value: number(prevented.crimePeople, say) },
      ],
      [
        { label: say.crowdCases, value: number(prevented.crowdCases, say) },
        { label: say.crowdPeople, value: number(prevented.crowdPeople, say) },
      ],
    ],
  };
}

/** A rate that is hidden, or has nothing to divide by, says which. */
export const percentWords = (
  { percent, denominator }: { readonly percent: number | null; readonly denominator: number | null },
  say: MonthlyWords,
): string => (percent === null ? (denominator === 0 ? say.none : say.dash) : `${percent}%`);

const rates = ({ statistics, locale, say }: MonthlyPage): FormBlock => ({
  kind: 'table',
  columns: [
    { header: say.rate, share: 3 },
    { header: say.percent, share: 1.5, align: 'right' },
    { header: say.numerator, share: 1.2, align: 'right' },
    { header: say.denominator, share: 1.2, align: 'right' },
    { header: say.definition, share: 9 },
  ],
  rows: statistics.rates.map((rate) => [
    rate.name[locale],
    percentWords(rate, say),
    number(rate.numerator, say),
    number(rate.denominator, say),
    rate.definition[locale],
  ]),
});

/** The monthly table on paper: two tables that add up to the same total, the results, and what each rate means. */
export function monthlyForm(page: MonthlyPage): PrintedForm {
  const { say, rows, locale } = page;
  return {
    locale,
    orientation: 'landscape',
    title: say.title,
    subtitle: page.subtitle,
    documentNumber: page.asOf,
    blocks: [
      table(say.types, [rows.total, ...rows.types], page),
      table(say.ways, [rows.total, ...rows.ways], page),
      { kind: 'heading', text: say.results },
      results(page),
      { kind: 'heading', text: say.rates },
      rates(page),
      { kind: 'note', text: say.note },
      {
        kind: 'signatures',
        places: [{ label: say.office, seal: true }, { label: say.head }, { label: say.filler }],
      },
    ],
  };
}
