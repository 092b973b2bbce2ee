// Stands in for node:test where a test file is run again and again in one thread: queues tests, stops at the first failure.
type Body = () => unknown;

let queued: Body[] = [];
let last: Body[] = [];

export function test(_name: string, body: Body): void {
  queued.push(body);
}

export function describe(_name: string, body: () => void): void {
  body();
}

export function after(body: Body): void {
  last.push(body);
}

/** Runs what was queued since the last call; throws what the first failing test throws. */
export async function runQueued(): Promise<void> {
  const bodies = [...queued, ...last];
  [queued, last] = [[], []];
  for (const body of bodies) await body();
}

/** Forgets what was queued: the file that queued it could not be loaded. */
export function dropQueued(): void {
  [queued, last] = [[], []];
}
