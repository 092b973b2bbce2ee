import type { Desk, Found } from '@xinan/console-kit';
import { listLibrary } from '../../contract.ts';
import { kinds } from '../../locales/tables.ts';
import { fits } from './filters.ts';

/** Instruments whose name, short name or id fits, for the search at the top. */
export async function findInstruments({ call, locale }: Desk, text: string): Promise<Found[]> {
  const rows = await call(listLibrary, {});
  return rows
    .filter((row) => fits(row, text))
    .slice(0, 8)
    .map(({ id, abbr, kind, name }) => ({
      title: name[locale],
      hint: `${abbr} · ${kinds[kind][locale]}`,
      to: `/instruments/${id}`,
    }));
}
