// npm test [-- phase… word… --slowest]: all phases, or those named; further words choose test files by their path.
import { join } from 'node:path';
import { buildWebs } from '../apps/server/src/build-web.ts';
import { prepareCity } from '../e2e/fixtures/prepared-city.ts';
import { ensureChromium } from './testing/chromium.ts';
import { countsOf, isGood, type Outcome, singleCheck, slowestOf, total } from './testing/outcome.ts';
import { runTestFiles } from './testing/run-test-files.ts';
import { runStaticCheck, type StaticCheck } from './testing/static-checks.ts';
import { startTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { type TestKind, testFiles } from './testing/test-files.ts';

const baseDir = join(import.meta.dirname, '..');
const staticChecks: StaticCheck[] = ['format', 'lint', 'types', 'walls', 'docs'];
const testKinds: TestKind[] = ['unit', 'db', 'browser'];
const allPhases: string[] = [...staticChecks, ...testKinds];

// Hundreds of processes load the same modules: each is stripped of its types and compiled once.
process.env['NODE_COMPILE_CACHE'] ??= join(baseDir, '.xinan', 'compile-cache');

const args = process.argv.slice(2).filter((arg) => arg !== '--slowest');
const showsSlowest = process.argv.includes('--slowest');
const named = args.filter((arg) => allPhases.includes(arg));
const words = args.filter((arg) => !allPhases.includes(arg));
const chosen = chooseWithin(named);
// Where it has to be installed, that is mostly waiting: it begins with the run. Its failure is the browser phase's.
const chromium = chosen('browser') ? ensureChromium() : undefined;
chromium?.catch(() => undefined);
let database: TestDatabase | undefined;

// However the run ends, its database does not stay; a signal makes node:test end this process.
process.on('exit', () => database?.drop());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const outcomes = [...(await runWithoutDatabase()), ...(await runWithDatabase())];
await database?.dispose();
database = undefined;
const all = total(outcomes);
for (const name of all.skipped) console.log(`skipped: ${name}`);
console.log(countsOf(all));
process.exitCode = isGood(all) ? 0 : 1;

// With file words and no phase, only the phases that run files make sense.
function chooseWithin(phases: string[]): (phase: string) => boolean {
  if (phases.length > 0) return (phase) => phases.includes(phase);
  if (words.length === 0) return () => true;
  return (phase) => testKinds.some((kind) => kind === phase && testFiles(kind, baseDir, words).length > 0);
}

// Two lanes: linting takes as long as all that needs no database together. Each is shown when it and those before it ended.
async function runWithoutDatabase(): Promise<Outcome[]> {
  const first = chosen('lint') ? timed(() => runStaticCheck('lint', baseDir)) : undefined;
  const outcomes: Outcome[] = [];
  for (const check of staticChecks.filter((each) => each !== 'lint' && chosen(each)))
    outcomes.push(show(check, await timed(() => runStaticCheck(check, baseDir))));
  if (chosen('unit')) outcomes.push(show('unit', await timed(() => runKind('unit', first ? 1 : 2))));
  if (first) outcomes.push(show('lint', await first));
  return outcomes;
}

async function runWithDatabase(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const kind of (['db', 'browser'] as const).filter(chosen))
    outcomes.push(show(kind, await timed(() => runKind(kind))));
  return outcomes;
}

async function runKind(kind: TestKind, concurrency = 2): Promise<Outcome> {
  if (kind !== 'unit') {
    database ??= await startTestDatabase();
    process.env['XINAN_TEST_DATABASE_URL'] = database.ownerUrl;
    process.env['XINAN_TEST_DATA'] = database.dataDir;
  }
  if (kind === 'browser') {
    process.env['CHROMIUM_PATH'] = await chromium;
    const [city] = await Promise.all([prepareCity('small'), buildWebs(baseDir)]);
    process.env['XINAN_TEST_CITY'] = city;
  }
  return await runTestFiles(testFiles(kind, baseDir, words), concurrency);
}

interface Timed {
  outcome: Outcome;
  durationMs: number;
}

async function timed(work: () => Promise<Outcome>): Promise<Timed> {
  const startedAt = performance.now();
  const outcome = await work().catch((error: unknown) =>
    singleCheck(false, error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  return { outcome, durationMs: performance.now() - startedAt };
}

function show(phase: string, { outcome, durationMs }: Timed): Outcome {
  const mark = isGood(outcome) ? '✓' : '✗';
  const seconds = (durationMs / 1000).toFixed(1).padStart(6);
  console.log(`${mark} ${phase.padEnd(8)}${seconds} s  ${countsOf(outcome)}`);
  if (showsSlowest) for (const line of slowestOf(outcome)) console.log(line);
  if (outcome.report !== '') console.log(`\n${outcome.report}\n`);
  return outcome;
}
