import type { Desk, Found } from '@xinan/console-kit';
import { listTeams } from '../../contract.ts';
import { teamKinds } from '../../domain.ts';

const mostFound = 8;

/** Teams by name, for the search field at the top. */
export async function findForces({ call, locale }: Desk, text: string): Promise<readonly Found[]> {
  const { rows } = await call(listTeams, { query: { search: text.slice(0, 40) } });
  return rows.slice(0, mostFound).map((team) => ({
    title: team.name[locale],
    hint: `${teamKinds[team.kind][locale]} · ${team.regionName}`,
    to: `/teams/${team.id}`,
  }));
}
