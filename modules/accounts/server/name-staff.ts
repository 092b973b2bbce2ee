import type { Bilingual } from '@xinan/contract-kit';
import { findInstitutions } from '@xinan/institutions';
import type { ActorTx } from '@xinan/platform';

export interface NamedStaff {
  readonly displayName: string;
  readonly place: Bilingual | null;
}

/** Names and workplaces of members of staff by account, for the one whose record they opened. Under `access.read_self`. */
export async function nameStaff(
  tx: ActorTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedStaff>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.sql<{ id: string; display_name: string; institution_id: string | null }>(
    'select * from name_staff($1)',
    [[...new Set(ids)]],
  );
  const places = await findInstitutions(
    tx,
    rows.flatMap((row) => row.institution_id ?? []),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      { displayName: row.display_name, place: places.get(row.institution_id ?? '')?.name ?? null },
    ]),
  );
}
