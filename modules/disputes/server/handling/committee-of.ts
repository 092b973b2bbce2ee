import { findCommittees } from '@xinan/institutions';
import type { ActorTx } from '@xinan/platform';

/** The committee under which a case of this region is mediated: the nearest one, whose number the parties are told. */
export async function committeeOf(tx: ActorTx, regionCode: string): Promise<string | null> {
  const [committee] = await findCommittees(tx, { regionCode });
  return committee?.id ?? null;
}
