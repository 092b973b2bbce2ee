import { localDateOf } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { discardDraft as route } from '../contract.ts';
import { tellStandardsChanged } from './tell-standards-changed.ts';
import { lockVersion, requireStep } from './version-to-change.ts';

/** Gives a draft up. It keeps its number and stays readable for the office, for nobody else. */
export async function discardDraft(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const version = await lockVersion(tx, params.id);
  requireStep(tx, 'discard', version);
  await tx.run(
    tx.db
      .updateTable('standard_versions')
      .set({ state: 'withdrawn', withdrawn_on: localDateOf(tx.now) })
      .where('id', '=', params.id),
  );
  tellStandardsChanged(tx, version.standardId);
  return {};
}
