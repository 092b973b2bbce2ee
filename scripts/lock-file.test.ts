import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

interface Locked {
  optionalDependencies?: Record<string, string>;
}

// npm leaves out binaries of other platforms that a registry did not have at the time; then `npm ci` refuses the file.
test('the lock file names every platform’s binaries, so that npm ci accepts it everywhere', () => {
  const text = readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8');
  const packages = (JSON.parse(text) as { packages: Record<string, Locked> }).packages;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(packages, path, name)),
  );
  assert.deepEqual(missing, []);
});

// As Node looks it up: beside, then in each folder above.
function isLocked(packages: Record<string, Locked>, from: string, name: string): boolean {
  if (packages[join(from, 'node_modules', name)]) return true;
  if (from === '') return false;
  const above = from.lastIndexOf('/node_modules/');
  return isLocked(packages, above === -1 ? '' : from.slice(0, above), name);
}
