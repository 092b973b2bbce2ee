import type { ActorTx } from '@xinan/platform';

/** The account of a resident: no name, no number, nothing to recognise a person by. Under `resident.enrol` or `demo.load`. */
export async function createResidentAccounts(tx: ActorTx, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => tx.newId());
  await tx.sql(
    `insert into accounts (id, kind, display_name) select id, 'resident', '居民' from unnest($1::uuid[]) as given (id)`,
    [ids],
  );
  return ids;
}
