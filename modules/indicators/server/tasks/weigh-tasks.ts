import { localDateOf } from '@xinan/cn/dates';
import { type CompiledIndicator, type CompiledSet, type Finding, runValue } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import {
  checkReport,
  conditionsHeld,
  periodOf,
  type ReportedParts,
  type TaskCondition,
  type TaskFacts,
} from '../../domain.ts';
import { readRegisters } from '../elements/read-registers.ts';
import { readSet } from '../sets/read-set.ts';
import {
  type EarlierTask,
  type EvidenceRow,
  findEarlier,
  findEvidence,
  findOpenAppeals,
  type FoundTask,
  ownDepartments,
} from './store.ts';

export interface EarlierValue extends EarlierTask {
  readonly value: number | null;
}

/** A task with all that its checks, its conditions and its reader need. */
export interface WeighedTask {
  readonly row: FoundTask;
  readonly compiled: CompiledIndicator;
  readonly set: CompiledSet;
  readonly value: number | null;
  readonly register: number | null;
  /** Newest first. */
  readonly earlier: readonly EarlierValue[];
  readonly checks: readonly Finding[];
  /** The checks over other parts than those it holds now. */
  readonly check: (parts: ReportedParts) => Finding[];
  readonly evidence: readonly EvidenceRow[];
  readonly facts: TaskFacts;
}

/** What a person brings to a step besides the task itself. */
export interface Brought {
  readonly reason?: string | null;
  readonly ticked?: readonly string[];
}

const historyLength = 8;

function earlierOf(row: FoundTask, all: readonly EarlierTask[], set: CompiledSet): EarlierValue[] {
  return all
    .filter(({ indicator, unit_code }) => indicator === row.indicator && unit_code === row.unit_code)
    .map((task) => ({
      ...task,
      value: runValue(set, task.indicator, { parts: task, period: periodOf(task.period) }),
    }));
}

const yearBefore = (period: string): string => `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

/** Flows of a season are compared with the same period a year before, where there is one. */
function comparableOf(row: FoundTask, earlier: readonly EarlierValue[]): number | null {
  const sameSeason = earlier.find(({ period }) => period === yearBefore(row.period));
  return (sameSeason ?? earlier[0])?.value ?? null;
}

/** Everything that a step over these tasks is judged by; all of one set. */
export async function weighTasks(
  tx: ActorTx,
  rows: readonly FoundTask[],
  brought: Brought = {},
): Promise<WeighedTask[]> {
  const ids = rows.map(({ id }) => id);
  const earlierTasks = await findEarlier(tx, rows);
  const evidence = Map.groupBy(await findEvidence(tx, ids), ({ task_id }) => task_id);
  const appealed = new Set((await findOpenAppeals(tx, ids)).map(({ task_id }) => task_id));
  const departments = await ownDepartments(tx);
  const sets = new Map<string, CompiledSet>();
  for (const { set_id } of rows) if (!sets.has(set_id)) sets.set(set_id, await readSet(tx, set_id));
  const registers = await readRegisters(tx, rows, (id) => sets.get(id) as CompiledSet);
  return rows.map((row) => {
    const set = sets.get(row.set_id) as CompiledSet;
    const compiled = set.indicators.get(row.indicator) as CompiledIndicator;
    const period = periodOf(row.period);
    const earlier = earlierOf(row, earlierTasks, set);
    const register = registers.get(row.id) ?? null;
    const history = earlier.slice(0, historyLength).toReversed();
    const values = history.flatMap(({ value }) => (value === null ? [] : [value]));
    const comparable = comparableOf(row, earlier);
    const check = (parts: ReportedParts) =>
      checkReport(set, parts, { code: row.indicator, period, comparable, history: values, register });
    const isEmpty = row.numerator === null && row.denominator === null;
    const checks = row.not_applicable || isEmpty ? [] : check(row);
    const own = evidence.get(row.id) ?? [];
    const { indicator } = compiled;
    const facts: TaskFacts = {
      mode: row.mode === 'computed' ? 'computed' : 'manual',
      cycleState: row.cycle_state,
      reportedWhole:
        row.numerator !== null && (row.denominator !== null || indicator.formula.denominator === null),
      notApplicable: row.not_applicable,
      findings: checks,
      explanations: row.explanations as Record<string, string>,
      evidenceWanted: row.mode === 'computed' ? [] : indicator.evidence.map(({ code }) => code),
      evidenceGiven: own.map(({ code }) => code),
      evidenceTicked: brought.ticked ?? [],
      reason: brought.reason ?? null,
      actorId: tx.actor.accountId,
      actorDepartments: departments,
      department: row.department,
      submitterId: row.submitter_id,
      verifierId: row.verifier_id,
      hasOpenAppeal: appealed.has(row.id),
      today: localDateOf(tx.now),
      appealBy: row.appeal_by,
    };
    return {
      row,
      compiled,
      set,
      value: runValue(set, row.indicator, { parts: row, period }),
      register,
      earlier,
      checks,
      check,
      evidence: own,
      facts,
    };
  });
}

export const heldBy = ({ facts }: WeighedTask): ReadonlySet<TaskCondition> => conditionsHeld(facts);
