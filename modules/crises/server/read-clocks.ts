import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import { type ClockChanges, type CrisisClocks, mergeClocks } from '../domain.ts';

/** The clocks that run in this city. */
export async function readClocks(tx: ActorTx): Promise<CrisisClocks> {
  return mergeClocks(await readSetting<ClockChanges>(tx, 'crisis.clocks', {}));
}
