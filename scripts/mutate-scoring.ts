// Turns every operator and number of the scoring formulas wrong, one at a time, in a copy. Run: node scripts/mutate-scoring.ts [word in path]
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mutant, mutantsOf } from './mutation/mutants-of.ts';
import { equivalents, groups } from './mutation/scoring-groups.ts';

const LONGEST_RUN_MS = 60_000;
const LANES = 2;
const baseDir = join(import.meta.dirname, '..');
const [word = ''] = process.argv.slice(2);

interface Job {
  readonly mutant: Mutant;
  readonly source: string;
  readonly tests: readonly string[];
}

const sourceOf = (file: string): string => readFileSync(join(baseDir, 'packages/scoring/src', file), 'utf8');

const isEquivalent = ({ mutant, source }: Job): boolean => {
  const line = source.split('\n')[mutant.line - 1] ?? '';
  const isThis = (own: string | undefined, found: string) => own === undefined || own === found;
  return equivalents.some(
    ({ file, in: inLine, before, after }) =>
      file === mutant.file &&
      line.includes(inLine) &&
      isThis(before, mutant.before) &&
      isThis(after, mutant.after),
  );
};

const jobs = groups.flatMap(({ files, tests }) =>
  files
    .filter((file) => file.includes(word))
    .flatMap((file): Job[] => {
      const source = sourceOf(file);
      return mutantsOf(file, source).map((mutant) => ({ mutant, source, tests }));
    }),
);
const alive = jobs.filter((job) => !isEquivalent(job));

/** Whether the tests notice. A run that does not end is noticed too. */
function isNoticed(copy: string, { mutant, source, tests }: Job): Promise<boolean> {
  const path = join(copy, 'src', mutant.file);
  writeFileSync(path, source.slice(0, mutant.start) + mutant.after + source.slice(mutant.end));
  const args = [
    '--test',
    '--test-isolation=none',
    '--test-reporter=dot',
    ...tests.map((test) => join(copy, 'src', test)),
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { timeout: LONGEST_RUN_MS, maxBuffer: 1 << 26 }, (error) => {
      writeFileSync(path, source);
      resolve(error !== null);
    });
  });
}

mkdirSync(join(baseDir, '.xinan'), { recursive: true });
const home = mkdtempSync(join(baseDir, '.xinan', 'mutation-'));
const survivors: Job[] = [];
let next = 0;

async function lane(name: string): Promise<void> {
  const copy = join(home, name);
  cpSync(join(baseDir, 'packages/scoring'), copy, { recursive: true });
  for (let job = alive[next++]; job; job = alive[next++]) {
    if (await isNoticed(copy, job)) continue;
    survivors.push(job);
    const { file, line, before, after } = job.mutant;
    console.log(`✗ ${file}:${line}  ${before} → ${after}`);
  }
}

try {
  console.log(`${jobs.length} mutants, ${jobs.length - alive.length} known to compute the same`);
  await Promise.all(Array.from({ length: LANES }, (_, i) => lane(String(i))));
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(`${alive.length - survivors.length} of ${alive.length} mutants noticed`);
process.exitCode = survivors.length === 0 && alive.length > 0 ? 0 : 1;
