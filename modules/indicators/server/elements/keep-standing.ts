import { localDateOf } from '@xinan/cn/dates';
import type { City } from '@xinan/platform';
import { findUnits } from '@xinan/regions';
import { elementEntries, monthNumberOf } from '../../domain.ts';
import { countNow } from './count-now.ts';
import { isKept, writeValues } from './store.ts';

/** A server that was down over the turn of the month still keeps it; later the counts would be those of another month. */
const lastCatchUpDay = 5;

/**
 * Keeps the standing counts of the month that ended, once, in the first days of the next. Safe on several servers: the
 * key of the table lets only one of them write.
 */
export const keepStanding = (city: City): Promise<void> =>
  city.transact(city.systemActor, 'index.keep_elements', async (tx) => {
    const today = localDateOf(tx.now);
    const month = monthNumberOf(today) - 1;
    if (Number(today.slice(8)) > lastCatchUpDay || (await isKept(tx, month))) return;
    const units = await findUnits(tx, city.code);
    if (units.length > 0)
      await writeValues(tx, 'standing', await countNow(tx, elementEntries, { units, month }));
  });
