import { Worker } from 'node:worker_threads';
import {
  fromQuestionnaire,
  type ImportedInstrument,
  type Questionnaire,
  type QuestionnaireFacts,
} from '@xinan/scoring/exchange/fhir';
import { makeTurns } from '@xinan/uploads';

export interface ImportLimits {
  readonly timeoutMs?: number;
  /** Of the thread's own objects, MB. */
  readonly mostHeapMb?: number;
}

export interface ImportJob {
  readonly questionnaire: Questionnaire;
  readonly facts: QuestionnaireFacts;
}

const defaults = { timeoutMs: 10_000, mostHeapMb: 128 };
const thread = new URL('./import-questionnaire.worker.ts', import.meta.url);
const inTurn = makeTurns(1);

/** Nothing where the thread took too long, grew too large or broke. */
function runThread(job: ImportJob, { timeoutMs, mostHeapMb }: Required<ImportLimits>) {
  return new Promise<ImportedInstrument | undefined>((resolve) => {
    const worker = new Worker(thread, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: mostHeapMb },
      stdout: true,
      stderr: true,
    });
    const end = (imported?: ImportedInstrument) => {
      clearTimeout(late);
      void worker.terminate();
      resolve(imported);
    };
    const late = setTimeout(end, timeoutMs);
    worker.once('message', (imported: ImportedInstrument) => end(imported));
    worker.once('error', () => end());
    worker.once('exit', () => end());
  });
}

const hasExpressions = (questionnaire: Questionnaire): boolean =>
  JSON.stringify(questionnaire).includes('"valueExpression"');

/**
 * A Questionnaire as an instrument. Its expressions are a stranger's programs: they are tried in a thread of their own,
 * within limits of time and memory. Where they do not come to an end, everything else is still read and that is said.
 */
export async function importQuestionnaire(
  questionnaire: Questionnaire,
  facts: QuestionnaireFacts,
  limits: ImportLimits = {},
): Promise<ImportedInstrument> {
  const tried = hasExpressions(questionnaire)
    ? await inTurn(() => runThread({ questionnaire, facts }, { ...defaults, ...limits }))
    : undefined;
  return tried ?? fromQuestionnaire(questionnaire, { ...facts, tryExpressions: false });
}
