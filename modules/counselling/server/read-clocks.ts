import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import { type CounsellingClocks, mergeClocks } from '../domain.ts';

/** The clocks that run in this city. */
export const readClocks = async (tx: ActorTx): Promise<CounsellingClocks> =>
  mergeClocks(await readSetting<Partial<CounsellingClocks>>(tx, 'counselling.clocks', {}));
