import { parentPort, workerData } from 'node:worker_threads';
import { makeRuns, type RunResult, type RunSources } from '../../generate/index/index-runs.ts';
import type { MadeRun } from './run-thread.ts';

const toText = ({ input, stability, publication, ...run }: RunResult): MadeRun => ({
  ...run,
  input: JSON.stringify(input),
  stability: JSON.stringify(stability),
  publication: publication && { ...publication, document: JSON.stringify(publication.document) },
});

for (const run of makeRuns(workerData as RunSources)) parentPort?.postMessage(toText(run));
