import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MutantLane } from './mutant-lane.ts';
import { type Mutant, mutantsOf, mutate } from './mutants-of.ts';
import type { Equivalent, MutationPlan } from './plan.ts';

const laneCount = 2;
// A task may take ten times as long as all tests without a mutant, so that a busy machine kills none.
const patience = 10;
const longestWithoutMutantMs = 600_000;
const leastMs = 30_000;

interface Task {
  readonly file: string;
  readonly source: string;
  readonly mutant: Mutant;
  readonly testUrls: readonly string[];
}

export interface MutationTally {
  readonly done: number;
  readonly survivors: number;
  /** Killed by never ending. */
  readonly endless: number;
  /** Not run: known to compute the same. */
  readonly known: number;
  /** Entries of the list that match no mutant of the files chosen. */
  readonly stale: readonly Equivalent[];
}

/** Runs the tests of a plan once without and once with every mutant of the files that `words` choose; none chooses all. */
export async function runMutants(
  { groups, equivalents }: MutationPlan,
  {
    sourceDir,
    words,
    say,
  }: { readonly sourceDir: string; readonly words: readonly string[]; readonly say: (line: string) => void },
): Promise<MutationTally> {
  const sourceUrl = pathToFileURL(`${sourceDir}/`).href;
  const all = groups.flatMap(({ files, tests }) => tasksOf(files, tests));
  const waiting = all.filter((task) => !equivalents.some((one) => isSame(one, task)));
  const known = all.length - waiting.length;
  const stale = equivalents.filter((one) => isChosen(one.file) && !all.some((task) => isSame(one, task)));
  const total = waiting.length;
  const counts = { done: 0, survivors: 0, endless: 0 };
  const lanes = Array.from({ length: laneCount }, () => new MutantLane());
  try {
    const longestMs = await longestOf(lanes[0] as MutantLane);
    await Promise.all(lanes.map((lane) => work(lane, longestMs)));
  } finally {
    for (const lane of lanes) await lane.close();
  }
  return { ...counts, known, stale };

  function isChosen(file: string): boolean {
    return words.length === 0 || words.some((word) => file.includes(word));
  }

  function filesOf(globs: readonly string[]): readonly string[] {
    return [...new Set(globs.flatMap((glob) => globSync(glob, { cwd: sourceDir }).sort()))];
  }

  function tasksOf(files: readonly string[], tests: readonly string[]): Task[] {
    const testUrls = filesOf(tests).map((file) => new URL(file, sourceUrl).href);
    return filesOf(files)
      .filter((file) => !file.endsWith('.test.ts') && isChosen(file))
      .flatMap((file) => {
        const source = readFileSync(join(sourceDir, file), 'utf8');
        return mutantsOf(source).map((mutant) => ({ file, source, mutant, testUrls }));
      });
  }

  async function longestOf(lane: MutantLane): Promise<number> {
    const testUrls = [...new Set(all.flatMap((task) => task.testUrls))];
    const started = performance.now();
    if ((await lane.run({ sourceUrl, testUrls }, longestWithoutMutantMs)) !== 'passed')
      throw new Error('the tests fail without any mutant');
    return Math.max(leastMs, Math.ceil(patience * (performance.now() - started)));
  }

  async function work(lane: MutantLane, longestMs: number): Promise<void> {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const { file, source, mutant, testUrls } = task;
      const swap = { fileUrl: new URL(file, sourceUrl).href, text: mutate(source, mutant) };
      const outcome = await lane.run({ sourceUrl, testUrls, ...swap }, longestMs);
      counts.done += 1;
      if (counts.done % 100 === 0) say(`  ${counts.done} of ${total}`);
      if (outcome === 'failed') continue;
      if (outcome === 'passed') counts.survivors += 1;
      else counts.endless += 1;
      const sign = outcome === 'passed' ? '✗' : '∞';
      say(
        `${sign} ${file}:${mutant.line}  ${mutant.from} → ${mutant.to} (${mutant.nth})   |   ${mutant.words}`,
      );
    }
  }
}

const isSame = ({ file, words, change, nth = 0 }: Equivalent, { file: other, mutant }: Task): boolean =>
  file === other &&
  words === mutant.words &&
  change === `${mutant.from} → ${mutant.to}` &&
  (nth === 0 || nth === mutant.nth);
