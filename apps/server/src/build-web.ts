import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { say, sayProgress } from './say.ts';

const run = promisify(execFile);
const sources = ['apps/resident', 'apps/console', 'modules', 'packages'];
const ignored = new Set(['node_modules', 'dist', 'server', 'sql']);

function* filesBelow(dir: string): Generator<string> {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (ignored.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file);
    else yield file;
  }
}

/** What the webs are built from, as one hash: contents, so that a fresh clone and a touched file are told apart. */
function sourceHash(checkoutDir: string): string {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of filesBelow(path.join(checkoutDir, source))) {
      hash.update(path.relative(checkoutDir, file));
      hash.update(readFileSync(file));
    }
  hash.update(readFileSync(path.join(checkoutDir, 'package-lock.json')));
  return hash.digest('hex');
}

async function buildOne(checkoutDir: string, app: string): Promise<void> {
  const vite = path.join(checkoutDir, 'node_modules/vite/bin/vite.js');
  await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: path.join(checkoutDir, 'apps', app),
    maxBuffer: 16_000_000,
  });
}

/** Whether a web stands complete, built from exactly these sources. */
const isBuiltFrom = (stamp: string, hash: string): boolean =>
  existsSync(stamp) &&
  existsSync(path.join(path.dirname(stamp), 'index.html')) &&
  readFileSync(stamp, 'utf8') === hash;

/** Builds both webs when their sources changed since the last build. */
export async function buildWebs(checkoutDir: string): Promise<void> {
  const apps = ['resident', 'console'].filter((app) =>
    existsSync(path.join(checkoutDir, 'apps', app, 'vite.config.ts')),
  );
  const stamps = apps.map((app) => path.join(checkoutDir, 'apps', app, 'dist/.built-from'));
  const hash = sourceHash(checkoutDir);
  if (stamps.every((stamp) => isBuiltFrom(stamp, hash))) {
    say({ zh: '网页已是最新', en: 'Web pages are up to date' });
    return;
  }
  for (const [index, app] of apps.entries()) {
    sayProgress({ zh: `编译网页 ${app}`, en: `Building web ${app}` }, index, apps.length);
    await buildOne(checkoutDir, app);
    writeFileSync(stamps[index]!, hash);
  }
  say({ zh: '网页已编译', en: 'Web pages built' });
}
