import { countSites } from '@xinan/institutions';
import type { MonthNumber } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { countPeople } from '@xinan/practitioners';
import { countStanding, type ElementEntry } from '../../domain.ts';
import type { ElementValue } from './store.ts';

/** Standing elements as they stand at this moment, by the front doors of the modules that hold them. */
export async function countNow(
  tx: ActorTx,
  entries: readonly ElementEntry[],
  { units, month }: { units: readonly string[]; month: MonthNumber },
): Promise<ElementValue[]> {
  const counted = entries.flatMap(({ id, source }) =>
    source.kind === 'standing' ? [{ id, from: source.from, count: source.count }] : [],
  );
  const asks = (module: string): boolean => counted.some(({ from }) => from === module);
  const standing = {
    sites: asks('institutions') ? await countSites(tx) : [],
    people: asks('practitioners') ? await countPeople(tx) : [],
  };
  return counted.flatMap(({ id, count }) =>
    units.map((unit) => ({ element: id, unit, month, value: countStanding(count, standing, unit) })),
  );
}
