import type { MonthNumber } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { firstDayOf } from '../../domain.ts';

interface Counted {
  readonly unit_code: string;
  readonly month: number;
  readonly due: number;
  readonly on_time: number;
}

/** The own elements of this module: what the collection of the indicators counts about itself. */
const columns: Readonly<Record<string, 'due' | 'on_time'>> = {
  'platform.reports_due': 'due',
  'platform.reports_on_time': 'on_time',
};

/**
 * Data tasks of a unit whose deadline lay in a month, and those of them that were submitted by then and passed the
 * department's review. Undefined for any other element.
 */
export async function countReports(
  tx: ActorTx,
  { units, from, to }: { units: readonly string[]; from: MonthNumber; to: MonthNumber },
): Promise<(unit: string, element: string, month: MonthNumber) => number | undefined> {
  const rows = await tx.sql<Counted>(
    `select t.unit_code, (12 * extract(year from c.submit_by) + extract(month from c.submit_by) - 1)::int as month,
            count(*)::int as due,
            count(*) filter (where not t.late and t.submission > 0
                              and (t.state in ('dept_approved', 'verified') or t.outcome = 'verified'))::int as on_time
       from indicator_tasks t join indicator_cycles c on c.id = t.cycle_id
      where t.mode = 'manual' and t.unit_code = any ($1) and c.submit_by >= $2 and c.submit_by < $3
      group by 1, 2`,
    [units, firstDayOf(from), firstDayOf(to + 1)],
  );
  const byPlace = new Map(rows.map((row) => [`${row.unit_code} ${row.month}`, row]));
  return (unit, element, month) => {
    const column = columns[element];
    return column && (byPlace.get(`${unit} ${month}`)?.[column] ?? 0);
  };
}
