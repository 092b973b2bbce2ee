// Checks who imports whom (.dependency-cruiser.cjs) and how files are named. Run: npm test -- walls
import { globSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IViolation } from 'dependency-cruiser';

const checkoutDir = join(import.meta.dirname, '..');
const roots = ['packages', 'modules', 'apps', 'demo', 'db', 'bench', 'e2e', 'scripts'];
const bannedName = /(^|\/)(utils?|helpers?|common|manager)(\.[^/]*)?(\/|$)/;

interface Floors {
  first: string[];
  second: string[];
  top: string[];
}

export interface WallsReport {
  /** One line per breach, with the rule's name first. */
  breaches: string[];
  /** How many of our own source files were read. */
  filesRead: number;
}

/** Reads every import below `baseDir` and reports each that goes through a wall. */
export async function checkWalls(baseDir: string): Promise<WallsReport> {
  const require = createRequire(import.meta.url);
  const config = require(join(checkoutDir, '.dependency-cruiser.cjs')) as { options: ICruiseOptions };
  const { options, ...ruleSet } = config;
  const present = readdirSync(baseDir).filter((name) => roots.includes(name));
  const result = await cruise(present, { ...options, ruleSet, validate: true, baseDir } as ICruiseOptions);
  const { modules, summary } = result.output as ICruiseResult;
  const read = modules
    .map(({ source }) => source)
    .filter((source) => /^[^/]+\/.*\.tsx?$/.test(source) && !source.includes('node_modules/'));
  const imports = shortestEach(summary.violations);
  return {
    breaches: [...imports, ...tooFewRead(baseDir, present, read.length), ...namesOf(baseDir, read)],
    filesRead: read.length,
  };
}

// What is reached is reached from every file above it too: the shortest way to each target says enough.
function shortestEach(violations: IViolation[]): string[] {
  const shortest = new Map<string, { steps: number; line: string }>();
  for (const { rule, from, to, cycle, via, type } of violations) {
    const way = [...(cycle ?? []), ...(via ?? [])].map((step) => step.name);
    const line = `${rule.name}: ${from} → ${way.length > 0 ? way.join(' → ') : to}`;
    const key = type === 'reachability' ? `${rule.name} ${to}` : line;
    if (way.length < (shortest.get(key)?.steps ?? Infinity)) shortest.set(key, { steps: way.length, line });
  }
  return [...shortest.values()].map(({ line }) => line);
}

// With a TypeScript it does not know, dependency-cruiser reads nothing and finds nothing.
function tooFewRead(baseDir: string, folders: string[], filesRead: number): string[] {
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,tsx}`);
  const exclude = (name: string) => /(^|\/)(node_modules|dist)$/.test(name);
  const there = globSync(patterns, { cwd: baseDir, exclude }).length;
  if (there > 0 && filesRead >= there / 2) return [];
  return [`nothing-seen: only ${filesRead} of ${there} source files were read`];
}

function namesOf(baseDir: string, read: string[]): string[] {
  const floors = createRequire(import.meta.url)('./floors.json') as Floors;
  const known = new Set([...floors.first, ...floors.second, ...floors.top]);
  const modules = new Set(
    globSync('modules/*/package.json', { cwd: baseDir }).map((path) => path.split('/')[1] ?? ''),
  );
  const strangers = [...modules].filter((name) => !known.has(name));
  return [
    ...strangers.map((name) => `unknown-floor: modules/${name} stands on no floor (scripts/floors.json)`),
    ...read
      .filter((path) => bannedName.test(path))
      .map((path) => `banned-name: ${path} says nothing about what is in it`),
  ];
}

if (import.meta.main) {
  const { breaches, filesRead } = await checkWalls(checkoutDir);
  for (const breach of breaches) console.log(breach);
  console.log(`${filesRead} source files read, ${breaches.length} walls breached`);
  process.exitCode = breaches.length === 0 ? 0 : 1;
}
