import type { ActorTx } from '../database/transact.ts';

/** A duty to open: what, about which record, for whom, until when. */
export interface NewDuty {
  readonly kind: string;
  readonly module: string;
  readonly recordId: string;
  readonly recordNo: string;
  readonly regionCode: string;
  readonly area: string;
  readonly role: string;
  readonly ownerAccountId?: string | null;
  /** For those of the role who are assigned to the record, wherever they work: hospitals outside the case's area. */
  readonly onlyAssigned?: boolean;
  readonly urgent?: boolean;
  readonly dueAt: Date;
  /** When the ladder is first looked at; the due time unless said. Null: this duty never climbs. */
  readonly escalateAt?: Date | null;
}

/** Topic that open work lists listen to. */
export const dutiesChanged = 'duties.changed';

/** Opens duties in the caller's transaction. */
export async function openDuties(tx: ActorTx, duties: readonly NewDuty[]): Promise<void> {
  if (duties.length === 0) return;
  await tx.run(
    tx.db.insertInto('duties').values(
      duties.map((duty) => ({
        id: tx.newId(),
        kind: duty.kind,
        module: duty.module,
        record_id: duty.recordId,
        record_no: duty.recordNo,
        region_code: duty.regionCode,
        area: duty.area,
        role: duty.role,
        owner_account_id: duty.ownerAccountId ?? null,
        only_assigned: duty.onlyAssigned ?? false,
        urgent: duty.urgent ?? false,
        opened_at: tx.now,
        due_at: duty.dueAt,
        escalate_at: duty.escalateAt === undefined ? duty.dueAt : duty.escalateAt,
      })),
    ),
  );
  for (const duty of duties)
    tx.emit({
      topic: dutiesChanged,
      recordId: duty.recordId,
      audience: [duty.role],
      area: duty.onlyAssigned ? null : duty.area,
    });
}

/** Closes the open duties of a record, all of them or those of the given kinds. */
export async function closeDuties(tx: ActorTx, recordId: string, kinds?: readonly string[]): Promise<void> {
  let query = tx.db
    .updateTable('duties')
    .set({ closed_at: tx.now })
    .where('record_id', '=', recordId)
    .where('closed_at', 'is', null);
  if (kinds) query = query.where('kind', 'in', [...kinds]);
  await tx.run(query);
}
