import type { ActorTx } from '@xinan/platform';
import type { PanelCandidate } from './panel-candidate.ts';
import { findPractitioners } from './find-practitioners.ts';

/** The practitioner who signs in by this account, where the acting person may see them. */
export async function practitionerOfAccount(
  tx: ActorTx,
  accountId: string,
): Promise<PanelCandidate | undefined> {
  const [row] = await tx.sql<{ id: string | null }>('select practitioner_of_account($1) as id', [accountId]);
  if (!row?.id) return undefined;
  return (await findPractitioners(tx, [row.id])).get(row.id);
}
