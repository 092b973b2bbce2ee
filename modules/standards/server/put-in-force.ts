import { type ActorTx, signedBy } from '@xinan/platform';

export interface Approval {
  readonly versionId: string;
  readonly standardId: string;
  readonly validFrom: string;
  readonly validUntil?: string | undefined;
}

/**
 * Ends the version in force the day before and puts this one in force, signed by the acting person.
 * The database refuses a signature of a writer and two versions on one day (`standard.own_draft`, `standard.overlap`).
 */
export async function putInForce(
  tx: ActorTx,
  { versionId, standardId, validFrom, validUntil }: Approval,
): Promise<void> {
  await tx.run(
    tx.db
      .updateTable('standard_versions')
      .set({ state: 'superseded', superseded_on: validFrom })
      .where('standard_id', '=', standardId)
      .where('state', '=', 'in_force')
      .where('valid_from', '<=', validFrom),
  );
  const signed = signedBy(tx);
  await tx.run(
    tx.db
      .updateTable('standard_versions')
      .set({
        state: 'in_force',
        valid_from: validFrom,
        valid_until: validUntil ?? null,
        approver_id: signed.account_id,
        approver_name: signed.actor_name,
        approved_at: tx.now,
      })
      .where('id', '=', versionId),
  );
}
