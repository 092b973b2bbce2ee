import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { RegisterHistory, getRegisterHistory as route } from '../../contract.ts';
import { registerElements } from '../../domain.ts';

interface Found extends Omit<RegisterHistory[number], 'recordedAt'> {
  readonly recorded_at: Date;
}

/** All that was recorded of an element in a unit: each entry, and values from before entries were kept. */
export async function getHistory(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  if (!registerElements.some(({ id }) => id === params.element)) throw new DomainError('record.not_found');
  const rows = await tx.sql<Found>(
    `select to_char(month, 'YYYY-MM') as month, value::float8 as value, source, basis, reason, recorder, recorded_at,
            row_number() over (partition by month order by recorded_at desc, id desc) > 1 as replaced
       from (
         select month, value, 'register' as source, basis, reason, recorder_name as recorder, recorded_at, id
           from indicator_register_entries where element = $1 and unit_code = $2
         union all
         select month, value, source, null, null, null, recorded_at, null
           from indicator_element_values v where element = $1 and unit_code = $2 and not exists (
             select from indicator_register_entries e
              where (e.element, e.unit_code, e.month) = (v.element, v.unit_code, v.month))
       ) as known
      order by month desc, recorded_at desc, id desc limit 200`,
    [params.element, params.unit],
  );
  return rows.map(({ recorded_at, ...row }) => ({ ...row, recordedAt: recorded_at.toISOString() }));
}
