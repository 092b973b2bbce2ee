import { createHash } from 'node:crypto';
import {
  buildPublication,
  canonicalText,
  measureStability,
  periodsRead,
  type PlanUnit,
  type PublicationDocument,
  type RunStability,
  type ScoreRow,
  scoreRows,
  type StoredInput,
  storeInput,
  type TaskAnswer,
  unitsOfRun,
} from '@xinan/city-index/domain';
import {
  bandOf,
  compileSet,
  type CompiledSet,
  type IndicatorSet,
  runIndicators,
  type Text,
} from '@xinan/indicators';
import type { CyclePlan, RunPlan } from './plan-cycles.ts';

/** A task as runs read it, with what it said before a correction. Plain data: it travels to another thread. */
export interface RunTask extends TaskAnswer {
  readonly before: {
    readonly until: Date;
    readonly numerator: number;
    readonly denominator: number | null;
    readonly provisional: boolean;
  } | null;
  /** Null: it has no outcome yet. */
  readonly settledAt: Date | null;
}

/** A run to make, with its ids drawn beforehand. */
export interface RunOrder {
  readonly runId: string;
  readonly plan: RunPlan;
  readonly cycle: CyclePlan;
  readonly at: Date;
  readonly seed: number;
  readonly draws: number;
  /** Whose grade is capped in this cycle, and why. */
  readonly cap: { readonly unit: string; readonly reason: string } | null;
}

export interface RunSources {
  readonly set: IndicatorSet;
  readonly setCode: string;
  readonly units: readonly PlanUnit[];
  readonly names: ReadonlyMap<string, Text>;
  readonly peerGroups: {
    readonly of: Readonly<Record<string, string>>;
    readonly names: Readonly<Record<string, Text>>;
  };
  /** By period. */
  readonly tasks: ReadonlyMap<string, readonly RunTask[]>;
  /** In the order of their periods within one frequency, the runs of a cycle oldest first. */
  readonly orders: readonly RunOrder[];
}

/** A calculation as it is kept. */
export interface RunResult {
  readonly runId: string;
  readonly input: StoredInput;
  readonly inputSha256: string;
  readonly rows: readonly ScoreRow[];
  readonly resultSha256: string;
  readonly stability: RunStability;
  readonly publication: { readonly document: PublicationDocument; readonly sha256: string } | null;
  readonly cap: { readonly unit: string; readonly band: string; readonly reason: string } | null;
}

/** SHA-256 of the canonical text of a value, as the platform hashes inputs, results and publications. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(canonicalText(value)).digest('hex');

/** A task as it stood when the run was made. */
function answerAt({ before, settledAt, ...task }: RunTask, at: Date): TaskAnswer {
  if (!settledAt || at < settledAt) return { ...task, state: 'submitted', outcome: null };
  if (!before || at >= before.until) return task;
  const { numerator, denominator, provisional } = before;
  return { ...task, numerator, denominator, provisional };
}

function finish<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The next band below the one a unit has earned; null where there is none. */
function capOf({ set }: CompiledSet, rows: readonly ScoreRow[], { cap }: RunOrder): RunResult['cap'] {
  if (!cap) return null;
  const total = rows.find(({ unit, code }) => unit === cap.unit && code === 'total')?.score ?? null;
  const earned = bandOf(total, set.legend)?.min ?? null;
  const lower = set.legend
    .filter(({ min }) => min !== null && earned !== null && min < earned)
    .toSorted((one, other) => (other.min ?? 0) - (one.min ?? 0))[0];
  return lower ? { ...cap, band: lower.code } : null;
}

type Before = ReadonlyMap<string, { readonly score: number | null; readonly rank: number | null }>;
const none: Before = new Map();

/** Makes one run after the other by the platform's own functions, from the answers to the replayable result. */
export function* makeRuns(sources: RunSources): Generator<RunResult, void, void> {
  const compiled = compileSet(sources.set);
  const last = new Map<string, Before>();
  for (const order of sources.orders) {
    const { result, scores } = makeRun(compiled, sources, {
      order,
      before: last.get(order.cycle.period.type) ?? none,
    });
    yield result;
    // A correction replaces what the next period is compared with only once it is made; the preview before it never does.
    if (order.plan.publishOn !== null && isLastOfCycle(order)) last.set(order.cycle.period.type, scores);
  }
}

const isLastOfCycle = ({ plan, cycle }: RunOrder): boolean => cycle.runs.at(-1)?.ordinal === plan.ordinal;

function makeRun(
  compiled: CompiledSet,
  { tasks, units, names, peerGroups, setCode }: RunSources,
  { order, before }: { order: RunOrder; before: Before },
): { result: RunResult; scores: Before } {
  const { set } = compiled;
  const { cycle, seed, draws, runId } = order;
  const answers = periodsRead(cycle.period).flatMap((words) =>
    (tasks.get(words) ?? []).map((task) => answerAt(task, order.at)),
  );
  const inputs = unitsOfRun(compiled, {
    period: cycle.period,
    units,
    tasks: answers,
    peerGroups: peerGroups.of,
  });
  const run = runIndicators(compiled, { period: cycle.period, units: inputs, seed });
  const input = storeInput(inputs);
  const rows = scoreRows(run, input);
  const stability = finish(measureStability(run, set, { seed, draws }));
  const [inputSha256, resultSha256] = [hashOf(input), hashOf(rows)];
  const cap = capOf(compiled, rows, order);
  const document =
    order.plan.publishOn === null
      ? null
      : buildPublication({
          period: cycle.words,
          setCode,
          set,
          run,
          rows,
          stability,
          names,
          peerGroupNames: Object.fromEntries(
            Object.entries(peerGroups.names).map(([code, { zh }]) => [code, zh]),
          ),
          caps: new Map(cap ? [[cap.unit, { band: cap.band, reason: cap.reason }]] : []),
          ids: { runId, draws, inputSha256, resultSha256 },
          before,
        });
  const publication = document && { document, sha256: hashOf(document) };
  const scores = new Map(
    rows.map(({ unit, code, score, rank }) => [`${unit} ${code}`, { score, rank }] as const),
  );
  return { result: { runId, input, inputSha256, rows, resultSha256, stability, publication, cap }, scores };
}
