import { type ActorTx, closeDuties, openDuties } from '@xinan/platform';
import { type DisputeDutyKind, disputeDutyKinds, redDutyKinds, wordsOf } from '../../domain.ts';
import type { CaseRow } from '../record/store.ts';

interface Task {
  readonly kind: DisputeDutyKind;
  readonly dueAt: Date;
  /** Whose it is: the desk's, the lead mediator's, the leads', or one member of the team. */
  readonly for: 'desk' | 'table' | 'leads' | { readonly role: string; readonly accountId: string };
  readonly urgent?: boolean;
  /** A reminder climbs no ladder. */
  readonly reminder?: boolean;
}

type Addressed = Pick<CaseRow, 'id' | 'case_no' | 'region_code' | 'area' | 'lead_account_id' | 'risk_colour'>;

function addressee(row: Addressed, whose: Task['for']) {
  if (typeof whose === 'object')
    return { role: whose.role, ownerAccountId: whose.accountId, onlyAssigned: true };
  if (whose === 'table' && row.lead_account_id)
    return { role: 'mediator', ownerAccountId: row.lead_account_id, onlyAssigned: true };
  return { role: whose === 'desk' ? 'registrar' : 'mediation_lead', ownerAccountId: null };
}

/** What is open goes along where the place of a case was corrected. */
export const moveCaseDuties = (
  tx: ActorTx,
  { id, region_code, area }: Pick<CaseRow, 'id' | 'region_code' | 'area'>,
): Promise<number> =>
  tx.run(
    tx.db
      .updateTable('duties')
      .set({ region_code, area })
      .where('record_id', '=', id)
      .where('closed_at', 'is', null),
  );

/** Closes every open duty of a case but those of red: danger does not end because a mediation does. */
export const closeCaseDuties = (tx: ActorTx, id: string): Promise<void> =>
  closeDuties(
    tx,
    id,
    wordsOf(disputeDutyKinds).filter((kind) => !redDutyKinds.includes(kind)),
  );

/** Closes what one person still owed to a case: one kind, or everything because they leave it. */
export const closeDutiesOf = (
  tx: ActorTx,
  id: string,
  { accountId, kind }: { accountId: string; kind?: DisputeDutyKind },
): Promise<number> =>
  tx.run(
    tx.db
      .updateTable('duties')
      .set({ closed_at: tx.now })
      .where('record_id', '=', id)
      .where('owner_account_id', '=', accountId)
      .where('kind', 'in', kind ? [kind] : wordsOf(disputeDutyKinds))
      .where('closed_at', 'is', null),
  );

/** Opens those duties of which no other of the kind runs already: an earlier clock is not set back. */
export async function openMissingDuties(tx: ActorTx, row: Addressed, tasks: readonly Task[]): Promise<void> {
  const running = await tx.all(
    tx.db.selectFrom('duties').select('kind').where('record_id', '=', row.id).where('closed_at', 'is', null),
  );
  const kinds = new Set(running.map(({ kind }) => kind));
  await openCaseDuties(
    tx,
    row,
    tasks.filter(({ kind }) => !kinds.has(kind)),
  );
}

/** Opens duties of a case. */
export const openCaseDuties = (tx: ActorTx, row: Addressed, tasks: readonly Task[]): Promise<void> =>
  openDuties(
    tx,
    tasks.map((task) => ({
      kind: task.kind,
      module: 'disputes',
      recordId: row.id,
      recordNo: row.case_no,
      regionCode: row.region_code,
      area: row.area,
      ...addressee(row, task.for),
      urgent: task.urgent ?? row.risk_colour === 'red',
      dueAt: task.dueAt,
      ...(task.reminder ? { escalateAt: null } : {}),
    })),
  );
