import { DomainError } from '@xinan/contract-kit';
import { judgeStep } from '@xinan/contract-kit/state-table';
import type { ActorTx } from '@xinan/platform';
import type { DraftFault, DraftState, ResidentWords } from '../contract.ts';
import { type CheckedDraft, checkDraft, claimedId } from '../domain/check-draft.ts';
import { type DraftCondition, type DraftStep, draftStateTable } from '../domain/draft-states.ts';
import { hasSameKey } from '../domain/same-key.ts';
import { shippedEditions } from './shipped-editions.ts';

/** What a step looks at before it is taken. */
export interface DraftToChange extends CheckedDraft {
  readonly id: string;
  readonly state: DraftState;
  readonly revision: number;
  readonly note: string;
  readonly document: unknown;
  readonly resident: ResidentWords | null;
  readonly writerIds: readonly string[];
  readonly writerNames: readonly string[];
}

/** Locks a draft; undefined where there is none. Error: `record.changed`, where the revision is not the present one. */
export async function lockDraft(
  tx: ActorTx,
  id: string,
  revision?: number,
): Promise<DraftToChange | undefined> {
  const row = await tx.first(
    tx.db.selectFrom('instrument_drafts').selectAll().where('id', '=', id).forUpdate(),
  );
  if (!row) return undefined;
  if (revision !== undefined && row.revision !== revision) throw new DomainError('record.changed');
  const document: unknown = row.document;
  const resident = row.resident as unknown as ResidentWords | null;
  return {
    ...checkDraft(document, resident),
    id: row.id,
    state: row.state as DraftState,
    revision: row.revision,
    note: row.note,
    document,
    resident,
    writerIds: row.writer_ids,
    writerNames: row.writer_names,
  };
}

/** The same of a draft that must be there. Errors: `record.not_found`, `record.changed`. */
export async function lockPresentDraft(tx: ActorTx, id: string, revision?: number): Promise<DraftToChange> {
  const draft = await lockDraft(tx, id, revision);
  if (!draft) throw new DomainError('record.not_found');
  return draft;
}

/** Pointers of a problem document: `/items/3/text/zh` for `items[3].text.zh`. */
const pointerOf = (path: string): string =>
  `/document/${path.replace(/\[(\d+)\]/g, '.$1').replaceAll('.', '/')}`;

const faulty = (faults: readonly DraftFault[]): DomainError =>
  new DomainError(
    'instrument.faulty',
    { count: faults.length },
    faults.map(({ path, message }) => ({ pointer: pointerOf(path), zh: message, en: message })),
  );

function holdsOf(tx: ActorTx, { writerIds, faults }: DraftToChange): ReadonlySet<DraftCondition> {
  const { accountId } = tx.actor;
  const holds = new Set<DraftCondition>();
  if (accountId !== null && !writerIds.includes(accountId)) holds.add('other_person');
  if (faults.length === 0) holds.add('no_fault');
  return holds;
}

/** Refuses a step the state table does not allow. Errors: `instrument.step_not_open`, or what is unmet. */
export function requireStep(tx: ActorTx, step: DraftStep, draft: DraftToChange): void {
  const { state } = draft;
  const verdict = judgeStep(draftStateTable, step, {
    state,
    roles: tx.actor.roles,
    holds: holdsOf(tx, draft),
  });
  if (verdict.kind === 'allowed') return;
  if (verdict.kind !== 'unmet') throw new DomainError('instrument.step_not_open');
  throw verdict.conditions.includes('other_person')
    ? new DomainError('instrument.own_draft')
    : faulty(draft.faults);
}

/** A published instrument keeps its key under its own id. Error: `instrument.key_differs`. */
export function requireOwnKey(document: unknown): void {
  const published = shippedEditions.get(claimedId(document));
  if (published && !hasSameKey(published.instrument, document))
    throw new DomainError('instrument.key_differs');
}
