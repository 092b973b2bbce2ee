import type { Bilingual } from '@xinan/contract-kit';
import type { Published } from '@xinan/figures';
import type { PublishedCounts } from './published-counts.ts';
import type { Origin } from './words.ts';

/** How a case came to the table, as a justice bureau reports it. */
export const intakeWays = {
  offered: { zh: '主动调解', en: 'Offered by the committee', of: ['found', 'offered'] },
  applied: { zh: '依申请调解', en: 'Applied for', of: ['applied'] },
  referred: {
    zh: '接受委托移送调解',
    en: 'Referred by another body',
    of: ['police', 'court', 'petition', 'hotline'],
  },
} as const satisfies Record<string, Bilingual & { readonly of: readonly Origin[] }>;

/** Columns of the monthly table, each a part of the count. */
export const monthlyColumns = {
  found: { zh: '排查发现', en: 'Found' },
  accepted: { zh: '受理', en: 'Accepted' },
  resolved: { zh: '化解', en: 'Resolved' },
  failed: { zh: '调解不成', en: 'Failed' },
  terminated: { zh: '终止', en: 'Terminated' },
  open: { zh: '在办', en: 'Open' },
  notAccepted: { zh: '不予受理', en: 'Not accepted' },
  undecided: { zh: '待审查', en: 'To be decided' },
} as const satisfies Partial<Record<keyof PublishedCounts, Bilingual>>;
export type MonthlyColumn = keyof typeof monthlyColumns;

export interface MonthlyRow {
  readonly name: Bilingual;
  readonly cells: Readonly<Record<MonthlyColumn, Published>>;
}
type NamedCounts = PublishedCounts & { readonly key: string; readonly name: Bilingual };

const columns = Object.keys(monthlyColumns) as MonthlyColumn[];

/** A hidden part hides the sum: it could be computed from it. */
const add = (one: Published, other: Published): Published =>
  one === null || other === null ? null : one + other;

const sumRows = (name: Bilingual, rows: readonly NamedCounts[]): MonthlyRow => ({
  name,
  cells: Object.fromEntries(
    columns.map((column) => [column, rows.map((row) => row[column]).reduce(add, 0)]),
  ) as MonthlyRow['cells'],
});

/** 人民调解工作月报表: the rows by type, then by the way a case came, from the very figures of the screen. */
export function monthlyRows({
  total,
  types,
  origins,
}: {
  readonly total: NamedCounts;
  readonly types: readonly NamedCounts[];
  readonly origins: readonly NamedCounts[];
}): { readonly total: MonthlyRow; readonly types: MonthlyRow[]; readonly ways: MonthlyRow[] } {
  return {
    total: sumRows(total.name, [total]),
    types: types.map((row) => sumRows(row.name, [row])),
    ways: Object.values(intakeWays).map(({ of, ...name }) =>
      sumRows(
        name,
        origins.filter(({ key }) => (of as readonly string[]).includes(key)),
      ),
    ),
  };
}
