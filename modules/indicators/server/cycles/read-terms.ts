import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import { type CycleTerms, usualTerms } from '../../domain.ts';

/** The working-day terms of this city. */
export const readTerms = async (tx: ActorTx): Promise<CycleTerms> => ({
  ...usualTerms,
  ...(await readSetting<Partial<CycleTerms>>(tx, 'index.terms', {})),
});
