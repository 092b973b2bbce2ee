import type { Desk, Found } from '@xinan/console-kit';
import { listCrises } from '../../contract.ts';
import { crisisStates } from '../../domain.ts';

/** Cases whose number fits, for the search at the top. */
export async function findCrises({ call, locale }: Desk, text: string): Promise<Found[]> {
  const { rows } = await call(listCrises, { query: { search: text.slice(0, 40), limit: 8 } });
  return rows.map(({ id, caseNo, state, regionName }) => ({
    title: `${caseNo} ${crisisStates.states[state][locale]}`,
    hint: regionName,
    to: `/crises/${id}`,
  }));
}
