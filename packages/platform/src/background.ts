import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/** A round the server walks again and again; rounds on several servers must not harm each other. */
export interface Round {
  readonly name: string;
  readonly everyMs: number;
  /** Does what is due. Returns true when more waits, to go again at once. */
  walk(signal: AbortSignal): Promise<boolean | void>;
}

/** Walks the rounds until stopped. A failing round is logged and walked again: it never ends the process. */
export function startRounds(rounds: readonly Round[], log: Logger): { stop(): Promise<void> } {
  const ending = new AbortController();
  const walking = rounds.map(async (round) => {
    while (!ending.signal.aborted) {
      const more = await round.walk(ending.signal).catch((fault: unknown) => {
        if (!ending.signal.aborted) log.warn({ round: round.name, fault }, 'round failed');
        return false;
      });
      if (more !== true)
        await sleep(round.everyMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  });
  return {
    stop: async () => {
      ending.abort();
      await Promise.all(walking);
    },
  };
}
