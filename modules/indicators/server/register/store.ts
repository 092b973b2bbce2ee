import type { ActorTx } from '@xinan/platform';
import type { RegisterValue } from '../../contract.ts';
import { mostMonthsBack, registerElements } from '../../domain.ts';

interface Found {
  readonly element: string;
  readonly unit: string;
  readonly value: number;
  readonly month: string;
  readonly source: string;
  readonly recorder: string | null;
  readonly basis: string | null;
  readonly recorded_at: Date;
}

/** `2026-11` → `2026-11-01`. */
export const firstDay = (month: string): string => `${month}-01`;

const tell = ({ recorded_at, source, ...row }: Found): RegisterValue => ({
  ...row,
  source: source as RegisterValue['source'],
  recordedAt: recorded_at.toISOString(),
});

/** The newest value of each register element in each unit up to a month, with what its last entry says. */
export async function findInForce(
  tx: ActorTx,
  { units, month, element }: { units: readonly string[]; month: string; element?: string },
): Promise<RegisterValue[]> {
  const elements = element ? [element] : registerElements.map(({ id }) => id);
  const rows = await tx.sql<Found>(
    `select distinct on (v.element, v.unit_code) v.element, v.unit_code as unit, v.value::float8 as value,
            to_char(v.month, 'YYYY-MM') as month, v.source, e.recorder_name as recorder, e.basis, v.recorded_at
       from indicator_element_values v
       left join lateral (
         select recorder_name, basis from indicator_register_entries e
          where (e.element, e.unit_code, e.month) = (v.element, v.unit_code, v.month)
          order by e.recorded_at desc, e.id desc limit 1) e on true
      where v.element = any ($1) and v.unit_code = any ($2)
        and v.month <= $3::date and v.month > $3::date - $4 * interval '1 month'
      order by v.element, v.unit_code, v.month desc`,
    [elements, units, firstDay(month), mostMonthsBack],
  );
  return rows.map(tell);
}
