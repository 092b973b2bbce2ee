import { localDateOf } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { withdrawVersion as route } from '../contract.ts';
import { readVersion } from './rows.ts';
import { tellStandardsChanged } from './tell-standards-changed.ts';
import { lockVersion, requireStep } from './version-to-change.ts';

/** Takes a version out of force from today on. One that had not begun gives its place back to its predecessor. */
export async function withdrawVersion(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const version = await lockVersion(tx, params.id);
  requireStep(tx, 'withdraw', version);
  const today = localDateOf(tx.now);
  await tx.run(
    tx.db
      .updateTable('standard_versions')
      .set({ state: 'withdrawn', withdrawn_on: today, withdrawal_note: body.reason.trim() })
      .where('id', '=', params.id),
  );
  if (version.validFrom !== null && version.validFrom > today)
    await tx.run(
      tx.db
        .updateTable('standard_versions')
        .set({ state: 'in_force', superseded_on: null })
        .where('standard_id', '=', version.standardId)
        .where('state', '=', 'superseded')
        .where('superseded_on', '=', version.validFrom),
    );
  tellStandardsChanged(tx, version.standardId);
  return readVersion(tx, params.id);
}
