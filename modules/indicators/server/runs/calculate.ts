import { setImmediate as breathe } from 'node:timers/promises';
import { type CompiledSet, type Run, runIndicators } from '@xinan/indicators';
import {
  measureStability,
  periodOf,
  restoreInput,
  type RunStability,
  type ScoreRow,
  scoreRows,
  type StoredInput,
} from '../../domain.ts';

export interface Calculation {
  readonly run: Run;
  readonly rows: readonly ScoreRow[];
}

/** Scores from a stored input: the same input, set and seed give the same rows, today and when it is replayed. */
export function calculate(
  set: CompiledSet,
  input: StoredInput,
  options: { period: string; seed: number },
): Calculation {
  const run = runIndicators(set, {
    period: periodOf(options.period),
    units: restoreInput(input),
    seed: options.seed,
  });
  return { run, rows: scoreRows(run, input) };
}

export interface Progress {
  readonly tell?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Aborted: the work ends at the next pause with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Draws the rankings a slice at a time, so that the server goes on answering meanwhile. */
export async function drawStability(
  run: Run,
  { set }: CompiledSet,
  options: { seed: number; draws: number } & Progress,
): Promise<RunStability> {
  const drawing = measureStability(run, set, options);
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
    options.tell?.(step.value);
    await breathe();
    options.signal?.throwIfAborted();
  }
}
