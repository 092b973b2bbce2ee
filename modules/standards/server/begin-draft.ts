import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { beginDraft as route } from '../contract.ts';
import { insertDraft } from './insert-draft.ts';
import { selectVersions, tellVersion } from './rows.ts';
import { tellStandardsChanged } from './tell-standards-changed.ts';

/** A new draft with the words of the latest version that was approved, or else of the latest. */
export async function beginDraft(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const rows = await tx.all(
    selectVersions(tx).where('v.standard_id', '=', params.id).orderBy('v.number', 'desc'),
  );
  const latest = rows.find(({ approved_at }) => approved_at !== null) ?? rows[0];
  if (!latest) throw new DomainError('record.not_found');
  const { title, owner, body, screens, isPublic } = tellVersion(tx, latest);
  const versionId = await insertDraft(tx, {
    standardId: params.id,
    number: (rows[0]?.number ?? 0) + 1,
    title,
    owner,
    body,
    screens,
    isPublic,
  });
  tellStandardsChanged(tx, params.id);
  return { id: params.id, versionId };
}
