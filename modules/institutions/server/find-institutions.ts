import type { Bilingual } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';

export interface FoundInstitution {
  readonly id: string;
  readonly name: Bilingual;
  readonly phone: string | null;
  readonly acceptsReferrals: boolean;
}

/** Places by id, closed ones too: a record keeps the name of a hospital that is gone. */
export async function findInstitutions(
  tx: ActorTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FoundInstitution>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.all(
    tx.db
      .selectFrom('institutions')
      .select(['id', 'name_zh', 'name_en', 'phone', 'accepts_referrals', 'status'])
      .where('id', 'in', [...new Set(ids)]),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: { zh: row.name_zh, en: row.name_en },
        phone: row.phone,
        acceptsReferrals: row.accepts_referrals && row.status === 'open',
      },
    ]),
  );
}
