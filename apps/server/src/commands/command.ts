import type { Said } from '../say.ts';

/** One command of the command line. `run` answers the exit code; nothing means 0. */
export interface Command {
  readonly usage: string;
  readonly says: Said;
  readonly run: (args: readonly string[]) => Promise<number | undefined>;
}
