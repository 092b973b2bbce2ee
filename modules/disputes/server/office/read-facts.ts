import { localDateOf } from '@xinan/cn/dates';
import { lastDayOf, monthOf, type Period } from '@xinan/figures';
import type { ActorTx } from '@xinan/platform';
import type { Subtree } from '@xinan/regions';
import { scopePrefix } from '@xinan/cn/regions';

/** The groups of dimensions that are summed by month; the migration names the same. */
export type Grouping = 'all' | 'type' | 'origin' | 'mode' | 'team';

export interface Wanted {
  readonly metrics: readonly string[];
  readonly grouping: Grouping;
  readonly subtree: Subtree;
  readonly period: Period;
  /** Whether the region's own children are told apart; the siblings on the way down always are. */
  readonly children?: boolean;
  /** Whether months are told apart. */
  readonly months?: boolean;
}

export interface FactRow {
  readonly metric: string;
  /** A child of the region or of one on the way to it; a parent's code holds what lies in none of its children. */
  readonly place: string;
  /** `2023-05`; empty where months are not told apart. */
  readonly month: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly quantity: number;
}

/** Whether a period is whole months; one that reaches today is, since nothing that is read here is counted ahead. */
const isWholeMonths = ({ from, to }: Period, today: string): boolean =>
  from.endsWith('-01') && (to === lastDayOf(monthOf(to)) || to >= today);

/** Parents whose children are told apart, from the reader's own area down. */
const expandedOf = ({ trail }: Subtree, children: boolean): readonly string[] =>
  children ? trail : trail.slice(0, -1);

const monthOr = (months: boolean | undefined, column: string): string =>
  months ? `to_char(${column}, 'YYYY-MM')` : "''";

const keyOf = ({ metric, month, dims }: Omit<FactRow, 'place' | 'quantity'>): string =>
  JSON.stringify([metric, month, Object.entries(dims).sort()]);

/** Takes from a parent what its children hold; what is left lies in none of them. */
function takeChildren(rows: readonly FactRow[], parent: string, children: ReadonlySet<string>): FactRow[] {
  const inChildren = new Map<string, number>();
  for (const row of rows)
    if (children.has(row.place)) inChildren.set(keyOf(row), (inChildren.get(keyOf(row)) ?? 0) + row.quantity);
  return rows.flatMap((row) => {
    if (row.place !== parent) return [row];
    const quantity = row.quantity - (inChildren.get(keyOf(row)) ?? 0);
    return quantity === 0 ? [] : [{ ...row, quantity }];
  });
}

/** By month: every region holds what lies below it, so the regions asked for are all that is read. */
async function readMonthly(
  tx: ActorTx,
  { metrics, grouping, subtree, period, children = false, months }: Wanted,
): Promise<FactRow[]> {
  const [top = subtree.region.code] = subtree.trail;
  const families = expandedOf(subtree, children).map((parent) => ({
    parent,
    children: new Set(
      [...subtree.nodes.values()].filter(({ parentCode }) => parentCode === parent).map(({ code }) => code),
    ),
  }));
  const places = [top, ...families.flatMap((family) => [...family.children])];
  const rows = await tx.sql<FactRow>(
    `select metric, region_code as place, ${monthOr(months, 'fact_month_counts.month')} as month, dims, sum(quantity)::float8 as quantity
     from fact_month_counts where metric = any ($1) and grouping = $2 and region_code = any ($3) and month between $4 and $5
     group by metric, region_code, 3, dims`,
    [metrics, grouping, places, `${monthOf(period.from)}-01`, period.to],
  );
  // From the top down: a child on the way is still whole when its parent is told from it.
  return families.reduce<FactRow[]>(
    (told, family) => takeChildren(told, family.parent, family.children),
    rows,
  );
}

/** By day, for any other period. */
function readDaily(tx: ActorTx, { metrics, subtree, period, months }: Wanted): Promise<FactRow[]> {
  const prefix = scopePrefix(subtree.trail[0] ?? subtree.region.code);
  return tx.sql<FactRow>(
    `select metric, region_code as place, ${monthOr(months, 'day')} as month, dims, sum(quantity)::float8 as quantity
     from fact_counts where metric = any ($1) and day between $2 and $3 and region_code >= $4 and region_code < $5
     group by metric, region_code, 3, dims`,
    [metrics, period.from, period.to, prefix, `${prefix}:`],
  );
}

/** Facts of the reader's own area, by place as far as it matters for the region, by month, by their dimensions. */
export const readFacts = (tx: ActorTx, wanted: Wanted): Promise<FactRow[]> =>
  isWholeMonths(wanted.period, localDateOf(tx.now)) ? readMonthly(tx, wanted) : readDaily(tx, wanted);
