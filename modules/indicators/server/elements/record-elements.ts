import type { ActorTx } from '@xinan/platform';
import { entryOf } from '../../domain.ts';
import { type ElementValue, writeValues } from './store.ts';

/**
 * Records values of the data office; recorded again, the later one counts. Throws RangeError for an element that is not
 * recorded by hand: nobody overwrites a count.
 */
export async function recordElements(tx: ActorTx, values: readonly ElementValue[]): Promise<void> {
  for (const { element } of values)
    if (entryOf(element)?.source.kind !== 'register')
      throw new RangeError(`${element} is not recorded by hand`);
  await writeValues(tx, 'register', values);
}
