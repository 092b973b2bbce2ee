import { type Bilingual, DomainError, judgeStep, stateAfter } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import {
  conditionsHeld,
  type CounsellingClocks,
  type CounsellingCondition,
  type CounsellingState,
  counsellingStates,
  type CounsellingStep,
} from '../domain.ts';
import { announceChange } from './notices.ts';
import { readClocks } from './read-clocks.ts';
import { type Signed, signedBy } from './signature.ts';
import { type CaseRow, factsOf, findEvents, findSessions, lockCase, type SessionRow } from './store.ts';

export interface StepRequest {
  readonly id: string;
  /** The version the person saw; left out only where danger does not wait. */
  readonly version?: number;
  /** The step, or how it follows from the case as it is found. */
  readonly step: CounsellingStep | ((row: CaseRow) => CounsellingStep);
}

/** What a step's own write works with: the case as it was found, held until the end of the transaction. */
export interface Scene {
  readonly row: CaseRow;
  readonly step: CounsellingStep;
  readonly sessions: readonly SessionRow[];
  readonly clocks: CounsellingClocks;
  readonly signed: Signed;
}

/** Columns of the case that a step changes besides state and version. */
export type CaseChange = Partial<
  Pick<
    CaseRow,
    | 'counsellor_account_id'
    | 'counsellor_name'
    | 'counsellor_role'
    | 'assigned_at'
    | 'consent_account_id'
    | 'begun_at'
    | 'step_started_at'
    | 'next_at'
    | 'ended_at'
    | 'referred_to'
  >
>;

const joined = (words: readonly Bilingual[]): Bilingual => ({
  zh: words.map(({ zh }) => zh).join('；'),
  en: words.map(({ en }) => en).join('; '),
});

/** Refuses unless the state table allows the step. Errors: `counselling.step_not_open`, `_role`, `_unmet`. */
function judge(
  tx: ActorTx,
  step: CounsellingStep,
  { state, holds }: { state: CounsellingState; holds: ReadonlySet<CounsellingCondition> },
): void {
  const { label } = counsellingStates.steps[step];
  const verdict = judgeStep(counsellingStates, step, { state, roles: tx.actor.roles, holds });
  if (verdict.kind === 'wrong-state')
    throw new DomainError('counselling.step_not_open', {
      step: label,
      state: counsellingStates.states[state],
    });
  if (verdict.kind === 'wrong-role') throw new DomainError('counselling.step_role', { step: label });
  if (verdict.kind === 'unmet')
    throw new DomainError('counselling.step_unmet', {
      step: label,
      conditions: joined(verdict.conditions.map((name) => counsellingStates.conditions[name])),
    });
}

/**
 * Takes one step of a case: holds the row, compares the version, judges by the state table, lets the step write what is
 * its own, then moves the state, notes the course and tells open screens. Answers the case as it was found.
 * Errors: `record.not_found`, `record.changed` and those of the table.
 */
export async function takeStep(
  tx: ActorTx,
  request: StepRequest,
  write: (scene: Scene) => Promise<CaseChange | void>,
): Promise<CaseRow> {
  const row = await lockCase(tx, request.id);
  if (request.version !== undefined && row.version !== request.version)
    throw new DomainError('record.changed');
  const step = typeof request.step === 'function' ? request.step(row) : request.step;
  const clocks = await readClocks(tx);
  const sessions = await findSessions(tx, row.id);
  const events = await findEvents(tx, row.id);
  const state = row.state as CounsellingState;
  judge(tx, step, { state, holds: conditionsHeld(factsOf(row, { events, sessions }), clocks) });
  const signed = signedBy(tx, counsellingStates.steps[step].roles);
  const change = await write({ row, step, sessions, clocks, signed });
  const next = stateAfter(counsellingStates, step, state);
  await tx.run(
    tx.db.insertInto('counselling_events').values({
      id: tx.newId(),
      counselling_id: row.id,
      at: tx.now,
      step,
      from_state: row.state,
      to_state: next,
      ...signed,
    }),
  );
  await tx.run(
    tx.db
      .updateTable('counsellings')
      .set({ ...change, state: next, version: row.version + 1 })
      .where('id', '=', row.id),
  );
  tx.touch(row.id);
  announceChange(tx, row);
  return row;
}
