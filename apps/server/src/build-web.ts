import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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

const lockStaleMs = 300_000;

/** Takes turns: two starts at once in one checkout must not build into one folder. A lock left by a killed build is taken over. */
async function inTurn(checkoutDir: string, build: () => Promise<void>): Promise<void> {
  const lock = path.join(checkoutDir, '.xinan', 'web-build.lock');
  await mkdir(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      await mkdir(lock);
      break;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
      const age =
        Date.now() -
        (await stat(lock).then(
          ({ mtimeMs }) => mtimeMs,
          () => Date.now(),
        ));
      if (age > lockStaleMs) await rm(lock, { recursive: true, force: true });
      else await sleep(200);
    }
  }
  try {
    await build();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function buildEach(checkoutDir: string, webs: readonly Web[]): Promise<void> {
  for (const [index, web] of webs.entries()) {
    sayProgress({ zh: `编译网页 ${web.app}`, en: `Building web ${web.app}` }, index, webs.length);
    await buildOne(checkoutDir, web.app);
    writeFileSync(web.stamp, web.hash);
  }
  say({ zh: '网页已编译', en: 'Web pages built' });
}

interface Web {
  readonly app: string;
  readonly stamp: string;
  readonly hash: string;
}

/** Builds both webs when their sources changed since the last build. */
export async function buildWebs(checkoutDir: string): Promise<void> {
  const hash = sourceHash(checkoutDir);
  const webs = ['resident', 'console'].map(
    (app): Web => ({ app, hash, stamp: path.join(checkoutDir, 'apps', app, 'dist/.built-from') }),
  );
  const standing = () => webs.every((web) => isBuiltFrom(web.stamp, hash));
  if (standing()) return say({ zh: '网页已是最新', en: 'Web pages are up to date' });
  await inTurn(checkoutDir, () => (standing() ? Promise.resolve() : buildEach(checkoutDir, webs)));
}
