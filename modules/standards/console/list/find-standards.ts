import type { Desk, Found } from '@xinan/console-kit';
import { listStandards } from '../../contract.ts';
import { standardKinds } from '../../domain.ts';

/** Standards whose title, code or owner fits, for the search at the top. */
export async function findStandards({ call, locale }: Desk, text: string): Promise<Found[]> {
  const { rows } = await call(listStandards, { query: { search: text.slice(0, 40) } });
  return rows.slice(0, 8).map(({ id, code, kind, current }) => ({
    title: current.title[locale],
    hint: `${code} · ${standardKinds[kind][locale]}`,
    to: `/standards/${id}`,
  }));
}
