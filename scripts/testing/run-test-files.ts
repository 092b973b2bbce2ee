import { run } from 'node:test';
import { type Outcome, singleCheck } from './outcome.ts';
import { Tally, type TestEvent } from './tally.ts';

// Only so that a test that hangs ends the run instead of stopping it for good.
const hangingAfterMs = 300_000;

/** Runs test files, each in a process of its own, so many at a time. */
export async function runTestFiles(files: string[], concurrency = 2): Promise<Outcome> {
  if (files.length === 0) return singleCheck(false, 'no test file was found');
  const tally = new Tally();
  // Set when this process is itself a test; run() would then refuse to start.
  delete process.env['NODE_TEST_CONTEXT'];
  for await (const event of run({ files, concurrency, timeout: hangingAfterMs }))
    tally.add(event as TestEvent);
  return tally.outcome();
}
