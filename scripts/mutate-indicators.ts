// Tells one small lie after another in the formulas of packages/indicators; its tests must notice each.
// Run: node scripts/mutate-indicators.ts [word of a path…]
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { equivalents } from '../packages/indicators/mutation/equivalent.ts';
import { type Mutant, mutantsOf, mutate } from '../packages/indicators/mutation/mutants.ts';
import { MutantLane } from './testing/mutant-lane.ts';

const sourceDir = join(import.meta.dirname, '..', 'packages/indicators/src');
const sourceUrl = pathToFileURL(`${sourceDir}/`).href;
// Where numbers are computed; what reads files and words is tested by its own tests only.
const folders = [
  ...[
    'aggregate',
    'change',
    'hints',
    'missing',
    'normalise',
    'quality',
    'rank',
    'sensitivity',
    'small-numbers',
  ],
  ...['statistics', 'value', 'weights'],
];
const calculated = [
  `{${folders.join(',')}}/*.ts`,
  'formula/compile-number.ts',
  'run/{score-group,score-unit,indicator-value,rank-units,what-if,model-of-run,roll-up-inputs,compute-inputs,read-element,best-and-worst,small-denominator,decompose-runs}.ts',
];
const laneCount = 2;

const words = process.argv.slice(2);
// The vectors first: they are many and quick.
const all = [...testsIn('.'), ...folders.flatMap(testsIn), ...testsIn('run'), ...testsIn('formula')];
const queue = filesToMutate().flatMap((file) => {
  const source = readFileSync(join(sourceDir, file), 'utf8');
  return mutantsOf(source).map((mutant) => ({ file, source, mutant }));
});
const waiting = queue.filter(({ file, mutant }) => !isEquivalent(file, mutant));
const known = queue.length - waiting.length;
let survivors = 0;
let endless = 0;
let done = 0;
// A task may take ten times as long as all tests without a mutant, so that a busy machine kills none.
let longestMs = 600_000;
const lanes = Array.from({ length: laneCount }, () => new MutantLane());
try {
  const started = performance.now();
  if ((await lanes[0]?.run({ sourceUrl, testUrls: all }, longestMs)) !== 'passed')
    throw new Error('the tests fail without any mutant');
  longestMs = Math.max(30_000, Math.ceil(10 * (performance.now() - started)));
  await Promise.all(lanes.map(work));
} finally {
  for (const lane of lanes) await lane.close();
}
console.log(
  `${done - survivors} of ${done} mutants killed (${endless} of them never ended); ${known} more compute the same`,
);
process.exitCode = survivors === 0 && done > 0 ? 0 : 1;

function filesToMutate(): string[] {
  return globSync(calculated, { cwd: sourceDir })
    .filter((file) => !file.endsWith('.test.ts'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
}

function testsIn(folder: string): string[] {
  return globSync(`${folder}/*.test.ts`, { cwd: sourceDir }).map((file) => new URL(file, sourceUrl).href);
}

function isEquivalent(file: string, { from, to, words: line }: Mutant): boolean {
  return equivalents.some(
    (one) => one.file === file && one.words === line && one.change === `${from} → ${to}`,
  );
}

async function work(lane: MutantLane): Promise<void> {
  for (let task = waiting.shift(); task; task = waiting.shift()) {
    const { file, source, mutant } = task;
    const swap = { sourceUrl, fileUrl: new URL(file, sourceUrl).href, text: mutate(source, mutant) };
    const near = testsIn(dirname(file));
    const rest = all.filter((url) => !near.includes(url));
    let outcome = await lane.run({ ...swap, testUrls: near }, longestMs);
    if (outcome === 'passed') outcome = await lane.run({ ...swap, testUrls: rest }, longestMs);
    done += 1;
    if (outcome === 'failed') continue;
    if (outcome === 'passed') survivors += 1;
    else endless += 1;
    const sign = outcome === 'passed' ? '✗' : '∞';
    console.log(`${sign} ${file}:${mutant.line}  ${mutant.from} → ${mutant.to}   |   ${mutant.words}`);
  }
}
