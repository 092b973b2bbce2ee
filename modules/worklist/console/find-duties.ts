import type { Desk, Found } from '@xinan/console-kit';
import { translate } from '@xinan/ui/i18n';
import { listDuties } from '../contract.ts';
import { words } from '../locales/console.ts';
import { dutyPath } from './duty-path.ts';

/** Duties whose number, title or place fits, for the search at the top. */
export async function findDuties(desk: Desk, text: string): Promise<Found[]> {
  const t = translate(words, desk.locale);
  const { rows } = await desk.call(listDuties, { query: { search: text.slice(0, 40), limit: 8 } });
  return rows.map((duty) => ({
    title: `${duty.recordNo} ${duty.title[desk.locale]}`,
    hint: t('foundIn', { where: duty.regionName }),
    to: dutyPath(duty),
  }));
}
