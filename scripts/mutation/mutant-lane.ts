import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { MutantTask } from './mutant-thread.ts';

// Modules of past tasks are never freed, so a thread is not kept for ever.
const tasksPerThread = 150;

/** `endless`: not over within the time given. Either the lie never ends, or the machine was too busy: look at it. */
export type MutantOutcome = 'passed' | 'failed' | 'endless';

/** Runs one task after another in a thread of its own, and replaces the thread when it breaks, hangs or grows old. */
export class MutantLane {
  #thread: Worker | undefined;
  #tasks = 0;

  /** What the tests said; `failed` too where they break the thread. */
  async run(task: MutantTask, longestMs: number): Promise<MutantOutcome> {
    if (this.#tasks >= tasksPerThread) await this.close();
    this.#tasks += 1;
    this.#thread ??= new Worker(new URL('mutant-thread.ts', import.meta.url), { stdout: true, stderr: true });
    this.#thread.postMessage(task);
    // Outside the try: a wrong time is a mistake here, not a lie that was noticed.
    const signal = AbortSignal.timeout(longestMs);
    try {
      const [passed] = (await once(this.#thread, 'message', { signal })) as [boolean];
      return passed ? 'passed' : 'failed';
    } catch (error) {
      await this.close();
      return error instanceof Error && error.name === 'AbortError' ? 'endless' : 'failed';
    }
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = undefined;
    this.#tasks = 0;
  }
}
