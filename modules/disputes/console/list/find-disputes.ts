import type { Desk, Found } from '@xinan/console-kit';
import { listDisputes } from '../../contract.ts';
import { disputeStates } from '../../domain.ts';

/** Disputes whose number fits, for the search at the top. */
export async function findDisputes({ call, locale }: Desk, text: string): Promise<Found[]> {
  const { rows } = await call(listDisputes, { query: { search: text.slice(0, 40), limit: 8 } });
  return rows.map(({ id, caseNo, state, regionName }) => ({
    title: `${caseNo} ${disputeStates.states[state][locale]}`,
    hint: regionName,
    to: `/disputes/${id}`,
  }));
}
