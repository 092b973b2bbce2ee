import { globSync } from 'node:fs';
import { join } from 'node:path';

export type TestKind = 'unit' | 'db' | 'browser';

const folders = 'packages,modules,apps,demo,db,bench,e2e,scripts';
const notOurs = /(^|\/)(node_modules|dist)$/;

// The longest first, as measured: begun last, one of them would keep its core busy alone. The order of the others is theirs.
const longest = [
  'db/access-matrix.db.test.ts',
  'db/mutants.db.test.ts',
  'apps/server/src/denial.db.test.ts',
  'packages/platform/src/postgres/embedded.db.test.ts',
  'demo/load.db.test.ts',
  'apps/server/src/kill.db.test.ts',
  'e2e/screens.e2e.test.ts',
];

/** Test files of one kind, longest first, as absolute paths; with `wanted`, only those whose path contains one of the words. */
export function testFiles(kind: TestKind, baseDir: string, wanted: string[] = []): string[] {
  const all = globSync(`{${folders}}/**/*.test.ts`, { cwd: baseDir, exclude: (name) => notOurs.test(name) });
  return all
    .filter((path) => kindOf(path) === kind)
    .filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)))
    .sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1))
    .map((path) => join(baseDir, path));
}

function rankOf(path: string): number {
  const place = longest.indexOf(path);
  return place === -1 ? longest.length : place;
}

function kindOf(path: string): TestKind {
  if (path.endsWith('.db.test.ts')) return 'db';
  return path.endsWith('.e2e.test.ts') ? 'browser' : 'unit';
}
