import { type Bilingual, DomainError, type FieldFault, judgeStep, stateAfter } from '@xinan/contract-kit';
import { type ActorTx, type CaseKey, type Signed, signedBy } from '@xinan/platform';
import type { CrisisRecord } from '../contract.ts';
import {
  type CaseFacts,
  type ClosureReason,
  closureGroundWords,
  conditionsHeld,
  type CrisisClocks,
  type CrisisCondition,
  type CrisisState,
  type CrisisStep,
  crisisStates,
  lackingGrounds,
} from '../domain.ts';
import { announceChange } from './notices.ts';
import { places } from './places.ts';
import { readClocks } from './read-clocks.ts';
import { type CaseParts, type CaseRow, factsOf, findParts, lockCase } from './store.ts';
import { readRecord } from './tell-record.ts';

export interface StepRequest {
  readonly id: string;
  /** The version the person saw. */
  readonly version: number;
  readonly step: CrisisStep;
  readonly reason?: ClosureReason;
  readonly referralId?: string;
  /** A remark that stays in the timeline, sealed. */
  readonly note?: string | undefined;
}

/** What a step's own write works with: the case as it was found, held until the end of the transaction. */
export interface Scene {
  readonly row: CaseRow;
  readonly parts: CaseParts;
  readonly key: CaseKey;
  readonly clocks: CrisisClocks;
  readonly signed: Signed;
}

/** Columns of the case that a step changes besides state and version. */
export type CaseChange = Partial<
  Pick<
    CaseRow,
    | 'risk'
    | 'lead_account_id'
    | 'lead_name'
    | 'acknowledged_at'
    | 'assessed_at'
    | 'last_high_at'
    | 'closure_reason'
    | 'aftercare_sealed'
    | 'closed_at'
    | 'returned_at'
    | 'round'
  >
>;

const joined = (words: readonly Bilingual[]): Bilingual => ({
  zh: words.map(({ zh }) => zh).join('；'),
  en: words.map(({ en }) => en).join('; '),
});

function groundFaults(facts: CaseFacts, asked: Parameters<typeof conditionsHeld>[1]): FieldFault[] {
  const { reason } = asked;
  if (!reason) return [];
  return lackingGrounds(facts, { ...asked, reason }).map((ground) => ({
    pointer: '/reason',
    ...closureGroundWords[ground],
  }));
}

function refuse(
  step: CrisisStep,
  state: CrisisState,
  unmet: readonly CrisisCondition[] | undefined,
  faults: readonly FieldFault[],
): DomainError {
  const { label } = crisisStates.steps[step];
  if (!unmet)
    return new DomainError('crisis.step_not_open', { step: label, state: crisisStates.states[state] });
  const conditions = joined(unmet.map((condition) => crisisStates.conditions[condition]));
  return new DomainError(
    'crisis.step_unmet',
    { step: label, conditions },
    unmet.includes('closure_grounds') ? faults : [],
  );
}

/** Refuses unless the state table allows the step. Errors: `crisis.step_not_open`, `crisis.step_role`, `crisis.step_unmet`. */
function judge(
  tx: ActorTx,
  request: StepRequest,
  { row, parts, clocks }: Omit<Scene, 'signed' | 'key'>,
): void {
  const { step, reason, referralId } = request;
  const facts = factsOf(row, parts);
  const state = row.state as CrisisState;
  const asked = {
    now: tx.now,
    clocks,
    accountId: tx.actor.accountId,
    ...(reason ? { reason } : {}),
    ...(referralId ? { referralId } : {}),
  };
  const verdict = judgeStep(crisisStates, step, {
    state,
    roles: tx.actor.roles,
    holds: conditionsHeld(facts, asked),
  });
  if (verdict.kind === 'wrong-role')
    throw new DomainError('crisis.step_role', { step: crisisStates.steps[step].label });
  if (verdict.kind === 'wrong-state') throw refuse(step, state, undefined, []);
  if (verdict.kind === 'unmet') throw refuse(step, state, verdict.conditions, groundFaults(facts, asked));
}

/**
 * Takes one step of a case: holds the row, compares the version, judges by the state table, lets the step write what is
 * its own, then moves the state, notes the timeline and tells open screens. Errors: `record.not_found`, `record.changed`
 * and those of the table.
 */
export async function takeStep(
  tx: ActorTx,
  request: StepRequest,
  write: (scene: Scene) => Promise<CaseChange | void> = () => Promise.resolve(),
): Promise<CrisisRecord> {
  const { step, note } = request;
  const row = await lockCase(tx, request.id);
  if (row.version !== request.version) throw new DomainError('record.changed');
  const parts = await findParts(tx, row);
  const clocks = await readClocks(tx);
  judge(tx, request, { row, parts, clocks });
  const key = tx.vault.unwrap('crisis', row.wrapped_key);
  const signed = signedBy(tx, crisisStates.steps[step].roles);
  const change = await write({ row, parts, key, clocks, signed });
  const state = stateAfter(crisisStates, step, row.state as CrisisState);
  await tx.run(
    tx.db
      .updateTable('crises')
      .set({ ...change, state, version: row.version + 1 })
      .where('id', '=', row.id),
  );
  const id = tx.newId();
  await tx.run(
    tx.db.insertInto('crisis_events').values({
      id,
      crisis_id: row.id,
      at: tx.now,
      step,
      from_state: row.state,
      to_state: state,
      ...signed,
      note_sealed: note ? key.seal(places.note(id), note) : null,
    }),
  );
  announceChange(tx, row);
  return readRecord(tx, row.id);
}
