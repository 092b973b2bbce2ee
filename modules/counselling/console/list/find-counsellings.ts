import type { Desk, Found } from '@xinan/console-kit';
import { listCounsellings } from '../../contract.ts';
import { counsellingStates } from '../../domain.ts';

/** Cases whose number fits, for the search at the top. */
export async function findCounsellings({ call, locale }: Desk, text: string): Promise<Found[]> {
  const { rows } = await call(listCounsellings, { query: { search: text.slice(0, 40), limit: 8 } });
  return rows.map(({ id, caseNo, state, regionName }) => ({
    title: `${caseNo} ${counsellingStates.states[state][locale]}`,
    hint: regionName,
    to: `/counselling/${id}`,
  }));
}
