// Tells one small lie after another in the formulas of packages/indicators; its tests must notice each.
// Run: node scripts/mutate-indicators.ts [word of a path…]
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { equivalents } from '../packages/indicators/mutation/equivalent.ts';
import { type Mutant, mutantsOf, mutate } from '../packages/indicators/mutation/mutants.ts';

const sourceDir = join(import.meta.dirname, '..', 'packages/indicators/src');
const hook = pathToFileURL(join(import.meta.dirname, 'testing/swap-source.ts')).href;
// Where numbers are computed; what reads files and words is tested by its own tests only.
const calculated = [
  '{aggregate,change,hints,missing,normalise,quality,rank,sensitivity,small-numbers,statistics,value,weights}/*.ts',
  'formula/compile-number.ts',
  'run/{score-group,score-unit,indicator-value,rank-units,what-if,model-of-run,roll-up-inputs,compute-inputs}.ts',
];
const lanes = 2;
// A lie that never ends has been noticed.
const longestMs = 60_000;

const words = process.argv.slice(2);
const workDir = mkdtempSync(join(tmpdir(), 'xinan-mutants-'));
const all = testsIn('**');
const queue = filesToMutate().flatMap((file) => {
  const source = readFileSync(join(sourceDir, file), 'utf8');
  return mutantsOf(source).map((mutant) => ({ file, source, mutant }));
});
const known = queue.filter(({ file, mutant }) => isEquivalent(file, mutant));
const waiting = queue.filter((task) => !known.includes(task));
let survivors = 0;
let done = 0;
try {
  if (!(await passes(all, {}))) throw new Error('the tests fail without any mutant');
  await Promise.all(Array.from({ length: lanes }, (_, lane) => work(lane)));
} finally {
  rmSync(workDir, { recursive: true, force: true });
}
console.log(`${done - survivors} of ${done} mutants killed, ${known.length} computed the same`);
process.exitCode = survivors === 0 && done > 0 ? 0 : 1;

function filesToMutate(): string[] {
  return globSync(calculated, { cwd: sourceDir })
    .filter((file) => !file.endsWith('.test.ts'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
}

function testsIn(folder: string): string[] {
  return globSync(`${folder}/*.test.ts`, { cwd: sourceDir }).map((file) => join(sourceDir, file));
}

function isEquivalent(file: string, { from, to, words: line }: Mutant): boolean {
  return equivalents.some(
    (one) => one.file === file && one.words === line && one.change === `${from} → ${to}`,
  );
}

async function work(lane: number): Promise<void> {
  const path = join(workDir, `${lane}.ts`);
  for (let task = waiting.shift(); task; task = waiting.shift()) {
    const { file, source, mutant } = task;
    writeFileSync(path, mutate(source, mutant));
    const swap = { XINAN_SWAP_URL: pathToFileURL(join(sourceDir, file)).href, XINAN_SWAP_WITH: path };
    const near = testsIn(dirname(file));
    const survived = (near.length === 0 || (await passes(near, swap))) && (await passes(all, swap));
    done += 1;
    if (!survived) continue;
    survivors += 1;
    console.log(`✗ ${file}:${mutant.line}  ${mutant.from} → ${mutant.to}   |   ${mutant.words}`);
  }
}

function passes(tests: string[], swap: Record<string, string>): Promise<boolean> {
  const args = ['--import', hook, '--test', '--test-isolation=none', ...tests];
  const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, ...swap } });
  const timer = setTimeout(() => child.kill('SIGKILL'), longestMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}
