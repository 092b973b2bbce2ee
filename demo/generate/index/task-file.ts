import { stateAfter } from '@xinan/contract-kit/state-table';
import { type TaskState, taskStates, type TaskStep } from '@xinan/city-index/domain';
import type { Finding } from '@xinan/indicators';
import type { Role } from '@xinan/policy';
import { makeId, type Random } from '../../random.ts';
import type { IndexPerson } from './index-people.ts';
import type { Figures } from './value-model.ts';

/** Who did something in the course of a task; the system has no account. */
export type IndexDoer = Pick<IndexPerson, 'name' | 'role'> & { readonly id: string | null };
export const theSystem: IndexDoer = { id: null, name: '系统', role: 'system' satisfies Role };

export interface DecisionRecord {
  readonly id: string;
  readonly at: Date;
  readonly step: TaskStep;
  readonly from: TaskState;
  readonly to: TaskState;
  readonly submission: number;
  readonly reason: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly by: IndexDoer;
}

export interface SubmittedRecord {
  readonly id: string;
  readonly ordinal: number;
  readonly figures: Figures | null;
  readonly note: string;
  readonly explanations: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  readonly at: Date;
  readonly by: IndexDoer;
}

export interface SnapshotRecord {
  readonly id: string;
  readonly at: Date;
  readonly elements: readonly { readonly element: string; readonly value: number | null }[];
  readonly formula: string;
  readonly formulaSha256: string;
  readonly provisional: boolean;
}

export interface AppealRecord {
  readonly id: string;
  readonly kind: 'score' | 'data_quality';
  /** Raised against the preview of this ordinal. */
  readonly run: number | null;
  readonly reason: string;
  readonly claimed: Figures | null;
  readonly by: IndexDoer;
  readonly at: Date;
  readonly verdict: 'upheld' | 'dismissed' | null;
  readonly verdictReason: string | null;
  readonly decider: IndexDoer | null;
  readonly decidedAt: Date | null;
}

/** What a task is about. */
export interface TaskStart {
  readonly id: string;
  readonly batchId: string;
  readonly indicator: string;
  readonly department: string;
  readonly unit: string;
  readonly period: string;
  readonly mode: 'manual' | 'computed';
}

/** Drawn to be looked at on the spot, then what the ledger said. */
export interface DemoSpotCheck {
  readonly found: 'drawn' | 'agrees' | 'differs';
  readonly seed: number | null;
  readonly note: string | null;
}

/** A data task as its course has left it. */
export interface IndexTask extends TaskStart {
  state: TaskState;
  version: number;
  figures: Figures | null;
  notApplicable: boolean;
  note: string;
  explanations: Readonly<Record<string, string>>;
  late: boolean;
  provisional: boolean;
  outcome: 'verified' | 'rejected' | 'not_reported' | null;
  spotCheck: DemoSpotCheck | null;
  submitter: IndexDoer | null;
  submittedAt: Date | null;
  verifier: IndexDoer | null;
  returnBy: string | null;
  /** What runs before the correction read. */
  before: { readonly until: Date; readonly figures: Figures; readonly provisional: boolean } | null;
  readonly submissions: SubmittedRecord[];
  readonly decisions: DecisionRecord[];
  readonly snapshots: SnapshotRecord[];
  readonly appeals: AppealRecord[];
}

/** A step that lies ahead of now: the course stops before it. */
export class Ahead extends Error {}

interface StepWords {
  readonly reason?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Takes a task through the state table; a step that the table does not allow is a fault of the generator. */
export class TaskFile {
  readonly task: IndexTask;
  readonly random: Random;
  readonly now: Date;

  constructor(start: TaskStart, { random, now }: { random: Random; now: Date }) {
    this.random = random;
    this.now = now;
    this.task = {
      ...start,
      state: 'open',
      version: 1,
      figures: null,
      notApplicable: false,
      note: '',
      explanations: {},
      late: false,
      provisional: false,
      outcome: null,
      spotCheck: null,
      submitter: null,
      submittedAt: null,
      verifier: null,
      returnBy: null,
      before: null,
      submissions: [],
      decisions: [],
      snapshots: [],
      appeals: [],
    };
  }

  /** Throws `Ahead` where the step would come after now. */
  step(step: TaskStep, at: Date, by: IndexDoer, { reason, details = {} }: StepWords = {}): void {
    if (at > this.now) throw new Ahead(step);
    const { task } = this;
    const edge = taskStates.steps[step];
    const from = task.state;
    const roles: readonly string[] = edge.roles;
    if (!(edge.from as readonly string[]).includes(from) || !roles.includes(by.role))
      throw new Error(`${task.indicator} ${task.unit} ${task.period}: no ${step} from ${from} by ${by.role}`);
    const to = stateAfter(taskStates, step, from);
    task.decisions.push({
      id: makeId(this.random, at),
      at,
      step,
      from,
      to,
      submission: task.submissions.length,
      reason: reason ?? null,
      details,
      by,
    });
    task.state = to;
    task.version += 1;
  }

  /** Keeps the answer as it stands under the next number. */
  submit(at: Date, by: IndexDoer, findings: readonly Finding[]): void {
    const { task } = this;
    task.submissions.push({
      id: makeId(this.random, at),
      ordinal: task.submissions.length + 1,
      figures: task.figures,
      note: task.note,
      explanations: task.explanations,
      findings,
      at,
      by,
    });
    task.submitter = by;
    task.submittedAt = at;
  }
}
