import { globSync } from 'node:fs';
import { join } from 'node:path';

export type TestKind = 'unit' | 'db' | 'browser';

const folders = 'packages,modules,apps,demo,db,bench,e2e,scripts';
const notOurs = /(^|\/)(node_modules|dist)$/;

/** Test files of one kind, as absolute paths; with `wanted`, only those whose path contains one of the words. */
export function testFiles(kind: TestKind, baseDir: string, wanted: string[] = []): string[] {
  const all = globSync(`{${folders}}/**/*.test.ts`, { cwd: baseDir, exclude: (name) => notOurs.test(name) });
  return all
    .filter((path) => kindOf(path) === kind)
    .filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)))
    .sort()
    .map((path) => join(baseDir, path));
}

function kindOf(path: string): TestKind {
  if (path.endsWith('.db.test.ts')) return 'db';
  return path.endsWith('.e2e.test.ts') ? 'browser' : 'unit';
}
