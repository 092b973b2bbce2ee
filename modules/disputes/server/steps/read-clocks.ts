import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import { type DisputeClocks, mergeClocks } from '../../domain.ts';

/** The clocks that run in this city. */
export async function readClocks(tx: ActorTx): Promise<DisputeClocks> {
  return mergeClocks(await readSetting<Partial<DisputeClocks>>(tx, 'dispute.clocks', {}));
}
