import type { ActorTx } from '@xinan/platform';

/** Whether the code is a region of today. */
export async function regionExists(tx: ActorTx, code: string): Promise<boolean> {
  const found = await tx.first(
    tx.db.selectFrom('regions').select('code').where('code', '=', code).where('valid_to', 'is', null),
  );
  return found !== undefined;
}
