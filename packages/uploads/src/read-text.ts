import { Worker } from 'node:worker_threads';
import type { FileFamily } from './file-kinds.ts';
import type { PersonalDataFinding } from './personal-data.ts';
import type { NotLookedInto, ReadText } from './read-parts.ts';
import { refuse, type UploadRefusal } from './refusals.ts';
import { makeTurns } from './turns.ts';

export interface ReadingLimits {
  readonly timeoutMs?: number;
  /** Of the thread's own objects, MB. */
  readonly mostHeapMb?: number;
  /** Of unpacked bytes beside them, MB; looked at 20 times a second, so that twice as many may stand for a moment. */
  readonly mostBytesMb?: number;
}

export interface ReadingJob {
  readonly bytes: Uint8Array;
  readonly family: Exclude<FileFamily, 'picture'>;
  readonly want: 'text' | 'findings';
}

/** What the thread answers. */
export type Reading =
  | { readonly kind: 'text'; readonly text: ReadText }
  | {
      readonly kind: 'findings';
      readonly findings: readonly PersonalDataFinding[];
      readonly notLookedInto: readonly NotLookedInto[];
    }
  | { readonly kind: 'failed'; readonly reason: 'locked' | 'broken' | 'time' | 'memory' };

const defaults = { timeoutMs: 20_000, mostHeapMb: 256, mostBytesMb: 128 };
const lookEveryMs = 50;
const thread = new URL('./read-text.worker.ts', import.meta.url);
const inTurn = makeTurns(2);

const failed = (reason: 'broken' | 'time' | 'memory'): Reading => ({ kind: 'failed', reason });

/** Ends the thread where it holds more bytes than it may: the engine's own limit does not count them. */
function watchBytes(worker: Worker, mostBytesMb: number, onTooMany: () => void): () => void {
  const looking = setInterval(() => {
    const check = ({ external_memory }: { external_memory: number }) => {
      if (external_memory > mostBytesMb * 1024 * 1024) onTooMany();
    };
    // A thread that has just ended has nothing to tell.
    worker.getHeapStatistics().then(check, () => undefined);
  }, lookEveryMs);
  return () => clearInterval(looking);
}

function runThread(job: ReadingJob, limits: Required<ReadingLimits>): Promise<Reading> {
  return new Promise((resolve) => {
    const worker = new Worker(thread, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: limits.mostHeapMb },
      stdout: true,
      stderr: true,
    });
    const end = (reading: Reading) => {
      clearTimeout(late);
      stopWatching();
      void worker.terminate();
      resolve(reading);
    };
    const late = setTimeout(() => end(failed('time')), limits.timeoutMs);
    const stopWatching = watchBytes(worker, limits.mostBytesMb, () => end(failed('memory')));
    worker.once('message', (reading: Reading) => end(reading));
    worker.once('error', (fault: Error & { code?: string }) =>
      end(failed(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'broken')),
    );
    worker.once('exit', () => end(failed('broken')));
  });
}

const runJob = (job: ReadingJob, limits: ReadingLimits): Promise<Reading> =>
  inTurn(() => runThread(job, { ...defaults, ...limits }));

const overTheLimits: readonly NotLookedInto[] = [{ what: 'over_the_limits' }];

const refusalOf = (reason: 'locked' | 'broken' | 'memory'): UploadRefusal =>
  refuse(
    ({ locked: 'upload.encrypted', broken: 'upload.unreadable', memory: 'upload.archive_bomb' } as const)[
      reason
    ],
  );

/**
 * The text of a file of this family, read in a thread of its own within limits of time and memory. Null for pictures.
 * What takes too long has no text and says so in `notLookedInto`; what grows too large, is locked or broken is refused.
 */
export async function readText(
  bytes: Uint8Array,
  family: FileFamily,
  limits: ReadingLimits = {},
): Promise<ReadText | UploadRefusal | null> {
  if (family === 'picture') return null;
  const reading = await runJob({ bytes, family, want: 'text' }, limits);
  if (reading.kind === 'text') return reading.text;
  if (reading.kind === 'failed' && reading.reason !== 'time') return refusalOf(reading.reason);
  return { parts: [], notLookedInto: overTheLimits };
}

/** What a look for personal data found, and where it could not look. */
export interface PersonalDataLook {
  readonly findings: readonly PersonalDataFinding[];
  readonly notLookedInto: readonly NotLookedInto[];
}

/** Reads a file and looks for personal data, all in the thread: its text does not come back. */
export async function lookForPersonalData(
  bytes: Uint8Array,
  family: FileFamily,
  limits: ReadingLimits = {},
): Promise<PersonalDataLook | UploadRefusal> {
  if (family === 'picture') return { findings: [], notLookedInto: [{ what: 'picture' }] };
  const reading = await runJob({ bytes, family, want: 'findings' }, limits);
  if (reading.kind === 'findings')
    return { findings: reading.findings, notLookedInto: reading.notLookedInto };
  if (reading.kind === 'failed' && reading.reason !== 'time') return refusalOf(reading.reason);
  return { findings: [], notLookedInto: overTheLimits };
}
