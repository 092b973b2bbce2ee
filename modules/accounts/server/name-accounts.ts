import type { ActorTx } from '@xinan/platform';

export interface NamedAccount {
  readonly displayName: string;
  readonly kind: string;
}

/** Names of accounts within the caller's own reach, by id. */
export async function nameAccounts(
  tx: ActorTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedAccount>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.all(
    tx.db
      .selectFrom('accounts')
      .select(['id', 'display_name', 'kind'])
      .where('id', 'in', [...new Set(ids)]),
  );
  return new Map(rows.map((row) => [row.id, { displayName: row.display_name, kind: row.kind }]));
}
