import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { createStandard as route } from '../contract.ts';
import { insertDraft } from './insert-draft.ts';
import { tellStandardsChanged } from './tell-standards-changed.ts';

/** A standard of its own code, with an empty first draft. */
export async function createStandard(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const id = tx.newId();
  await tx.run(tx.db.insertInto('standards').values({ id, code: body.code, kind: body.kind }));
  const versionId = await insertDraft(tx, {
    standardId: id,
    number: 1,
    title: body.title,
    owner: body.owner,
    body: { zh: [], en: [] },
    screens: [],
    isPublic: false,
  });
  tellStandardsChanged(tx, id);
  return { id, versionId };
}
