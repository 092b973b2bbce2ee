import { Worker } from 'node:worker_threads';
import type { ScoreRow } from '@xinan/city-index/domain';
import type { RunResult, RunSources } from '../../generate/index/index-runs.ts';

/** A run as it is written: what the database keeps as JSON is text already. */
export interface MadeRun extends Pick<RunResult, 'runId' | 'inputSha256' | 'resultSha256' | 'cap'> {
  readonly rows: readonly ScoreRow[];
  readonly input: string;
  readonly stability: string;
  readonly publication: { readonly document: string; readonly sha256: string } | null;
}

/** Runs that are being made beside the loading; `stop` gives them up. */
export interface RunsUnderWay {
  /** By id of the run. */
  readonly made: Promise<ReadonlyMap<string, MadeRun>>;
  readonly stop: () => Promise<unknown>;
}

/** Makes the runs in a thread of their own: chance is drawn there while the rest of the city is written. */
export function startRuns(sources: RunSources): RunsUnderWay {
  const worker = new Worker(new URL('./run-worker.ts', import.meta.url), { workerData: sources });
  const runs = new Map<string, MadeRun>();
  const made = new Promise<ReadonlyMap<string, MadeRun>>((resolve, reject) => {
    worker.on('message', (run: MadeRun) => runs.set(run.runId, run));
    worker.once('error', reject);
    worker.once('exit', () => resolve(runs));
  });
  // Whoever waits learns of a failure; a load that fell before has another to tell of.
  made.catch(() => undefined);
  return { made, stop: () => worker.terminate() };
}
