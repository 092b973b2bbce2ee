import { type Bilingual, DomainError, judgeStep, stateAfter } from '@xinan/contract-kit';
import { type ActorTx, type CaseKey, type Signed, signedBy } from '@xinan/platform';
import type { DisputeRecord } from '../../contract.ts';
import {
  conditionsHeld,
  type DisputeAct,
  disputeActs,
  type DisputeClocks,
  type DisputeCondition,
  type DisputeFacts,
  type DisputeState,
  disputeStates,
  type DisputeStep,
  type Outcome,
  outcomeAfter,
} from '../../domain.ts';
import { endTransfer, openTransferOf } from '../handling/end-transfer.ts';
import { factsOf } from '../record/facts-of.ts';
import { type CaseChange, type CaseParts, type CaseRow, findParts, lockCase } from '../record/store.ts';
import { readRecord } from '../record/tell-record.ts';
import { countToday, recount } from './count-case.ts';
import { announceChange } from './notices.ts';
import { readClocks } from './read-clocks.ts';
import { rolesReaching } from './step-reach.ts';
import { addEntry } from './timeline.ts';

interface Request {
  readonly id: string;
  /** The version the person saw. */
  readonly version: number;
  readonly remark?: string | undefined;
}

/** What a step's own write works with: the case as it was found, held until the end of the transaction. */
export interface Scene {
  readonly row: CaseRow;
  readonly parts: CaseParts;
  readonly facts: DisputeFacts;
  readonly key: CaseKey;
  readonly clocks: DisputeClocks;
  readonly signed: Signed;
}

export type Write = (scene: Scene) => Promise<CaseChange | void>;
const nothing: Write = () => Promise.resolve();

const joined = (words: readonly Bilingual[]): Bilingual => ({
  zh: words.map(({ zh }) => zh).join('；'),
  en: words.map(({ en }) => en).join('; '),
});

/** `dispute.step_not_open` for a label that the present state does not allow. */
export const notOpen = (label: Bilingual, state: string): DomainError =>
  new DomainError('dispute.step_not_open', {
    step: { zh: label.zh, en: label.en },
    state: disputeStates.states[state as DisputeState],
  });

const unmet = (step: DisputeStep, conditions: readonly DisputeCondition[]): DomainError =>
  new DomainError('dispute.step_unmet', {
    step: disputeStates.steps[step].label,
    conditions: joined(conditions.map((condition) => disputeStates.conditions[condition])),
  });

async function openScene(tx: ActorTx, request: Request): Promise<Omit<Scene, 'signed'>> {
  const row = await lockCase(tx, request.id);
  if (row.version !== request.version) throw new DomainError('record.changed');
  const parts = await findParts(tx, row.id);
  return {
    row,
    parts,
    facts: factsOf(row, parts),
    clocks: await readClocks(tx),
    key: tx.vault.unwrap('dispute', row.wrapped_key),
  };
}

/** Refuses unless the state table allows the step. Errors: `dispute.step_not_open`, `dispute.step_role`, `dispute.step_unmet`. */
function judge(tx: ActorTx, step: DisputeStep, { row, facts, clocks }: Omit<Scene, 'signed'>): void {
  const state = row.state as DisputeState;
  const holds = conditionsHeld(facts, { now: tx.now, clocks });
  const verdict = judgeStep(disputeStates, step, { state, roles: rolesReaching(tx, row), holds });
  const { label } = disputeStates.steps[step];
  if (verdict.kind === 'wrong-role') throw new DomainError('dispute.step_role', { step: label });
  if (verdict.kind === 'wrong-state') throw notOpen(label, state);
  if (verdict.kind === 'unmet') throw unmet(step, verdict.conditions);
}

interface Written {
  readonly step: string;
  readonly state: DisputeState;
  readonly change: CaseChange;
  readonly remark?: string | undefined;
}

/** Moves the row, its cells in the count and its timeline on, and tells open screens. */
async function moveOn(tx: ActorTx, scene: Scene, { step, state, change, remark }: Written): Promise<void> {
  const { row, key, signed } = scene;
  const outcome = outcomeAfter(state, row.outcome as Outcome);
  const after = { ...row, ...change, state, outcome };
  const set = { ...change, state, outcome, version: row.version + 1 };
  await tx.run(tx.db.updateTable('disputes').set(set).where('id', '=', row.id));
  recount(tx, row, after);
  await addEntry(tx, { disputeId: row.id, step, from: row.state, to: state, by: signed, remark, key });
  announceChange(tx, after);
}

/** Whoever takes a transferred case further has received it, said so or not. */
async function takeOver(tx: ActorTx, step: DisputeStep, { row, parts }: Scene): Promise<void> {
  const open = openTransferOf(parts);
  if (open && step !== 'transfer') await endTransfer(tx, row, open.id);
}

/**
 * Takes one step of a case without telling the record: for steps after which the actor may no longer reach it.
 * Errors: `record.not_found`, `record.changed` and those of the table.
 */
export async function moveCase(
  tx: ActorTx,
  request: Request & { readonly step: DisputeStep },
  write: Write = nothing,
): Promise<CaseRow> {
  const { step, remark } = request;
  const scene = { ...(await openScene(tx, request)), signed: signedBy(tx, disputeStates.steps[step].roles) };
  judge(tx, step, scene);
  await takeOver(tx, step, scene);
  const change = (await write(scene)) ?? {};
  const state = stateAfter(disputeStates, step, scene.row.state as DisputeState);
  await moveOn(tx, scene, { step, state, change, remark });
  countToday(tx, { ...scene.row, ...change }, { metric: 'dispute.step', dims: { step } });
  return scene.row;
}

/** Takes one step of a case and tells the record as it then is. Errors: as `moveCase`. */
export async function takeStep(
  tx: ActorTx,
  request: Request & { readonly step: DisputeStep },
  write: Write = nothing,
): Promise<DisputeRecord> {
  await moveCase(tx, request, write);
  return readRecord(tx, request.id);
}

/**
 * Records something in a case without moving its state. Errors: `record.not_found`, `record.changed`,
 * `dispute.step_not_open` where the present state has no room for it.
 */
export async function recordAct(
  tx: ActorTx,
  request: Request & { readonly act: DisputeAct },
  write: Write,
): Promise<DisputeRecord> {
  const { act, remark } = request;
  const scene = { ...(await openScene(tx, request)), signed: signedBy(tx) };
  const state = scene.row.state as DisputeState;
  const from: readonly string[] = disputeActs[act].from;
  if (!from.includes(state)) throw notOpen(disputeActs[act], state);
  const change = (await write(scene)) ?? {};
  await moveOn(tx, scene, { step: act, state, change, remark });
  return readRecord(tx, request.id);
}
