import { accessSync, chmodSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertRunnable, copyBinaries } from './binaries.ts';
import { configure, ensureCluster, superuserName, superuserPassword } from './cluster.ts';
import { layoutOf } from './data-dir.ts';
import { EmbeddedPostgresError, type Log } from './database-error.ts';
import { chooseDatabaseUser } from './database-user.ts';
import { type LaunchOptions, launch, type RunningPostmaster } from './launch.ts';
import { port, runningPostmaster, stopPostmaster } from './postmaster.ts';
import type { Settings } from './settings.ts';
import { watchSocket } from './watch-socket.ts';

export { defaultDataDir, layoutOf } from './data-dir.ts';
export { type Bilingual, EmbeddedPostgresError, type Log } from './database-error.ts';

/** A PostgreSQL of our own, reached through a Unix socket only. */
export interface EmbeddedPostgres {
  /** Superuser's connection string, as `pg` reads it. Stays the same over restarts. Holds a password: never log it. */
  ownerUrl: string;
  /** Directory of the Unix socket: the `host` for `pg`. */
  socketDir: string;
  port: number;
  /** True when the postmaster was running already (left by a killed server, or shared with another one). */
  adopted: boolean;
  /** Stops the postmaster (fast shutdown), adopted or not, and the supervision. May be called twice. */
  stop(): Promise<void>;
  /** Called each time the postmaster dies without `stop`. */
  onExit(listener: () => void): void;
}

export interface EmbeddedPostgresOptions {
  dataDir: string;
  log: Log;
  /** Restart after an unexpected exit, with 100 ms to 5 s between attempts, until `stop`. Default: true. */
  supervise?: boolean;
  /** Trades durability for speed. For tests only. Default: false. */
  testSpeed?: boolean;
  /** Further PostgreSQL settings; they win over ours. */
  settings?: Settings;
}

const backoff = { firstMs: 100, lastMs: 5000, calmAfterMs: 10_000 };

/**
 * Starts PostgreSQL on `dataDir`, making the cluster at the first call, and resolves when it accepts connections.
 * @throws EmbeddedPostgresError with what to do, in both languages.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { launchOptions, abort } = await prepare(options);
  const { layout, ownerUrl } = launchOptions;
  const listeners: (() => void)[] = [];
  let running = await launch(launchOptions);
  const watching = supervise();

  async function supervise(): Promise<void> {
    let waitMs = backoff.firstMs;
    for (;;) {
      const startedAt = Date.now();
      const unwatch =
        options.supervise === false ? () => undefined : watchSocket(layout, running.pid, options.log);
      await running.died;
      unwatch();
      if (abort.signal.aborted) return;
      for (const listener of listeners) listener();
      if (options.supervise === false) return;
      options.log({
        zh: '数据库进程意外退出，正在自动重启',
        en: 'The database process ended unexpectedly; restarting it',
      });
      if (Date.now() - startedAt > backoff.calmAfterMs) waitMs = backoff.firstMs;
      const next = await relaunch(waitMs);
      if (!next) return;
      running = next;
      waitMs = Math.min(waitMs * 2, backoff.lastMs);
      options.log({ zh: '数据库已恢复运行', en: 'The database is running again' });
    }
  }

  async function relaunch(firstWaitMs: number): Promise<RunningPostmaster | undefined> {
    for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 2, backoff.lastMs)) {
      try {
        await sleep(waitMs, undefined, { signal: abort.signal });
        return await launch(launchOptions);
      } catch (error) {
        if (abort.signal.aborted) return undefined;
        const reason = error instanceof Error ? error.message : String(error);
        options.log({ zh: `重启未成功：${reason}`, en: `The restart failed: ${reason}` });
      }
    }
  }

  async function stop(): Promise<void> {
    abort.abort();
    await stopPostmaster(runningPostmaster(layout) ?? running.pid, layout.clusterDir);
    await watching;
  }

  return {
    ownerUrl,
    socketDir: layout.socketDir,
    port,
    adopted: running.adopted,
    stop,
    onExit: (listener) => void listeners.push(listener),
  };
}

async function prepare(
  options: EmbeddedPostgresOptions,
): Promise<{ launchOptions: LaunchOptions; abort: AbortController }> {
  const { log } = options;
  const layout = layoutOf(ensureDataDir(options.dataDir));
  const fast = options.testSpeed ?? false;
  const user = chooseDatabaseUser(layout.clusterDir, log);
  const binaries = copyBinaries(layout.dataDir);
  assertRunnable(binaries, user);
  await ensureCluster({ layout, binaries, user, fast, log });
  configure(layout, user, { extra: options.settings ?? {}, fast });
  const password = superuserPassword(layout.passwordFile);
  const host = encodeURIComponent(layout.socketDir);
  const ownerUrl = `postgresql://${superuserName}:${password}@/postgres?host=${host}&port=${port}`;
  const abort = new AbortController();
  return { launchOptions: { layout, binDir: binaries.binDir, user, ownerUrl, signal: abort.signal }, abort };
}

// The real path, so that two servers that spell it differently find the same socket.
function ensureDataDir(dataDir: string): string {
  try {
    const topmost = mkdirSync(dataDir, { recursive: true });
    if (topmost !== undefined) letThrough(resolve(dataDir), topmost);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch (error) {
    throw new EmbeddedPostgresError(
      {
        zh: `无法使用数据目录 ${dataDir}：请检查其权限，或用 XINAN_DATA 指定另一个目录，例如 XINAN_DATA=$HOME/xinan-data。`,
        en: `The data directory ${dataDir} cannot be used: check its permissions, or name another with XINAN_DATA, for example XINAN_DATA=$HOME/xinan-data.`,
      },
      error,
    );
  }
}

// What we made ourselves, the database user may enter (not list), whatever the umask was.
function letThrough(dir: string, topmost: string): void {
  chmodSync(dir, 0o711);
  if (dir !== topmost) letThrough(dirname(dir), topmost);
}
