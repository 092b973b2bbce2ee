import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { MutantTask } from './mutant-thread.ts';

// A lie that never ends has been noticed; modules of past tasks are never freed, so a thread is not kept for ever.
const longestMs = 60_000;
const tasksPerThread = 150;

/** Runs one task after another in a thread of its own, and replaces the thread when it breaks, hangs or grows old. */
export class MutantLane {
  #thread: Worker | undefined;
  #tasks = 0;

  /** Whether the tests passed; false too where they break the thread or do not end. */
  async passes(task: MutantTask): Promise<boolean> {
    if (this.#tasks >= tasksPerThread) await this.close();
    this.#tasks += 1;
    this.#thread ??= new Worker(new URL('mutant-thread.ts', import.meta.url), { stdout: true, stderr: true });
    this.#thread.postMessage(task);
    try {
      const [passed] = (await once(this.#thread, 'message', { signal: AbortSignal.timeout(longestMs) })) as [
        boolean,
      ];
      return passed;
    } catch {
      await this.close();
      return false;
    }
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = undefined;
    this.#tasks = 0;
  }
}
