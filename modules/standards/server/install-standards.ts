import type { ActorTx } from '@xinan/platform';
import { insertDraft } from './insert-draft.ts';
import type { ShippedStandard } from './read-shipped-standards.ts';

/**
 * Puts shipped standards into a library as drafts, for the city office to read, change and approve. A code that is
 * there already, in whatever state, stays as it is. Answers how many were new.
 */
export async function installStandards(tx: ActorTx, shipped: readonly ShippedStandard[]): Promise<number> {
  const present = new Set(
    (await tx.all(tx.db.selectFrom('standards').select('code'))).map(({ code }) => code),
  );
  let added = 0;
  for (const { code, kind, ...standard } of shipped) {
    if (present.has(code)) continue;
    const id = tx.newId();
    // Another server may have been quicker.
    const isNew = await tx.run(
      tx.db
        .insertInto('standards')
        .values({ id, code, kind })
        .onConflict((conflict) => conflict.column('code').doNothing()),
    );
    if (isNew === 0) continue;
    await insertDraft(tx, { ...standard, standardId: id, number: 1, author: null });
    added += 1;
  }
  return added;
}
