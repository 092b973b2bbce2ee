import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { DatabaseLayout } from './data-dir.ts';
import { EmbeddedPostgresError, type Log } from './database-error.ts';
import { type DatabaseUser, giveTo } from './database-user.ts';
import { isAlive } from './process-check.ts';
import { configurationText, type Settings } from './settings.ts';

export const superuserName = 'xinan_owner';

/** Makes the cluster if there is none. A crash halfway leaves nothing that looks like a cluster. */
export async function ensureCluster(options: {
  layout: DatabaseLayout;
  binaries: Binaries;
  user: DatabaseUser;
  fast: boolean;
  log: Log;
}): Promise<void> {
  const { layout, binaries, user } = options;
  removeAbandoned(layout.dataDir);
  if (existsSync(layout.clusterDir)) return assertSameMajor(layout.clusterDir, binaries);
  options.log({
    zh: '首次启动：正在创建数据库，约需几秒',
    en: 'First start: creating the database, a few seconds',
  });
  const initDir = join(layout.dataDir, `init-${process.pid}`);
  mkdirSync(initDir, { mode: 0o700 });
  giveTo(user, initDir);
  try {
    await initialise({ ...options, initDir });
    renameUnlessThere(join(initDir, 'cluster'), layout.clusterDir);
    syncDirectory(layout.dataDir);
  } finally {
    rmSync(initDir, { recursive: true, force: true });
  }
}

/** The superuser's password, readable by us only. @throws EmbeddedPostgresError when the file is gone. */
export function superuserPassword(passwordFile: string): string {
  if (!existsSync(passwordFile)) throw passwordLost(passwordFile);
  return readFileSync(passwordFile, 'utf8').trim();
}

function makePassword(passwordFile: string): void {
  if (existsSync(passwordFile)) return;
  const dir = dirname(passwordFile);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const partial = `${passwordFile}.partial-${process.pid}`;
  writeFileSync(partial, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
  renameSync(partial, passwordFile);
  syncDirectory(dir);
}

/** Writes postgresql.conf and the log directory, as they shall be for the next start. */
export function configure(
  layout: DatabaseLayout,
  user: DatabaseUser,
  options: { extra: Settings; fast: boolean },
): void {
  mkdirSync(layout.logDir, { recursive: true, mode: 0o700 });
  giveTo(user, layout.logDir);
  const target = join(layout.clusterDir, 'postgresql.conf');
  const partial = `${target}.partial-${process.pid}`;
  writeFileSync(partial, configurationText({ logDir: layout.logDir, ...options }), {
    mode: 0o600,
    flush: true,
  });
  giveTo(user, partial);
  renameSync(partial, target);
}

async function initialise(options: {
  layout: DatabaseLayout;
  binaries: Binaries;
  user: DatabaseUser;
  fast: boolean;
  initDir: string;
}): Promise<void> {
  const { user, initDir } = options;
  makePassword(options.layout.passwordFile);
  const passwordCopy = join(initDir, 'password');
  writeFileSync(passwordCopy, superuserPassword(options.layout.passwordFile), { mode: 0o600 });
  giveTo(user, passwordCopy);
  const args = [
    `--pgdata=${join(initDir, 'cluster')}`,
    `--username=${superuserName}`,
    `--pwfile=${passwordCopy}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // Only Linux knows C.UTF-8 as a system locale; the order of strings comes from the built-in one anyhow.
    `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
    ...(options.fast ? ['--no-sync'] : []),
  ];
  await runToEnd(join(options.binaries.binDir, 'initdb'), args, user);
}

function runToEnd(command: string, args: string[], user: DatabaseUser): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...user.switchTo,
      cwd: '/',
      env: databaseEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(initFailed(said))));
  });
}

/** PostgreSQL sees none of our environment: it may hold secrets, and PG* variables would change what it does. */
export function databaseEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

function removeAbandoned(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^(?:init|postgres-[\d.]+\.partial)-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

// Two servers may start at once; the cluster that was there first is the one both use.
function renameUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

function assertSameMajor(clusterDir: string, binaries: Binaries): void {
  const found = readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8').trim();
  const wanted = binaries.version.split('.')[0];
  if (found === wanted) return;
  throw new EmbeddedPostgresError({
    zh: `数据目录 ${clusterDir} 属于 PostgreSQL ${found}，而本版本使用 ${wanted}。请先用旧版本备份，再用新版本恢复。`,
    en: `The data directory ${clusterDir} is of PostgreSQL ${found}; this release uses ${wanted}. Back up with the old release, then restore with the new one.`,
  });
}

function syncDirectory(dir: string): void {
  const handle = openSync(dir, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function passwordLost(passwordFile: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    zh: `数据库还在，但它的密码文件 ${passwordFile} 不见了。请从备份恢复该文件。`,
    en: `The database is there but its password file ${passwordFile} is gone. Restore that file from a backup.`,
  });
}

function initFailed(said: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    zh: `创建数据库失败（initdb）：${said.trim().slice(-1500)}`,
    en: `Creating the database failed (initdb): ${said.trim().slice(-1500)}`,
  });
}
