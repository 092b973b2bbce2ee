import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { databaseEnvironment } from './cluster.ts';
import type { DatabaseLayout } from './data-dir.ts';
import { type DatabaseUser, giveTo } from './database-user.ts';
import { commandLine, isAlive } from './process-check.ts';
import { fixedSettings } from './settings.ts';

export const port = 5432;

/** The id of the postmaster that runs on this cluster, whoever started it. */
export function runningPostmaster(layout: DatabaseLayout): number | undefined {
  const pid = recordedPid(join(layout.clusterDir, 'postmaster.pid'));
  return pid !== undefined && isPostmaster(pid, layout.clusterDir) ? pid : undefined;
}

/** True while that process is the postmaster of this cluster (not another process that got the same id). */
export function isPostmaster(pid: number, clusterDir: string): boolean {
  return commandLine(pid).includes(`postgres -D ${clusterDir} `);
}

/** True for a postmaster that runs but can no longer be reached, because its socket was deleted. */
export function isCutOff(layout: DatabaseLayout, pid: number): boolean {
  if (existsSync(join(layout.socketDir, `.s.PGSQL.${port}`))) return false;
  const pidFile = join(layout.clusterDir, 'postmaster.pid');
  // The file's last line says "ready" only after the socket was made.
  return recordedPid(pidFile) === pid && /^ready/m.test(readFileSync(pidFile, 'utf8'));
}

/**
 * Removes a killed postmaster's lock files where the process id they name now belongs to another process.
 * Where it belongs to nobody PostgreSQL clears up itself, and knows better whether children are still alive.
 */
export function removeStaleLocks(layout: DatabaseLayout): void {
  for (const path of [
    join(layout.clusterDir, 'postmaster.pid'),
    join(layout.socketDir, `.s.PGSQL.${port}.lock`),
  ]) {
    const pid = recordedPid(path);
    if (pid !== undefined && isAlive(pid) && !isPostmaster(pid, layout.clusterDir))
      rmSync(path, { force: true });
  }
}

/** Starts a postmaster in a process group of its own, so that Ctrl-C does not reach it before we stop it. */
export function spawnPostmaster(options: {
  layout: DatabaseLayout;
  binDir: string;
  user: DatabaseUser;
}): ChildProcess {
  const { layout, user } = options;
  const output = openSync(layout.startupLog, 'w', 0o600);
  giveTo(user, layout.startupLog);
  const settings = Object.entries(fixedSettings(layout.socketDir, port)).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  try {
    return spawn(join(options.binDir, 'postgres'), ['-D', layout.clusterDir, ...settings], {
      ...user.switchTo,
      cwd: '/',
      env: databaseEnvironment(),
      detached: true,
      stdio: ['ignore', output, output],
    });
  } finally {
    closeSync(output);
  }
}

/** One attempt to connect: 'ready', 'starting' (recovering, or shutting down), or 'silent'. Throws if refused for good. */
export async function knock(ownerUrl: string): Promise<'ready' | 'starting' | 'silent'> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code === '53300') return 'ready';
    if (code === '57P03') return 'starting';
    if (code.startsWith('28') || code.startsWith('3D')) throw error;
    return 'silent';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Fast shutdown; after a minute, the immediate one (the next start then recovers from the log). */
export async function stopPostmaster(pid: number, clusterDir: string): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 15_000],
  ] as const) {
    if (!isPostmaster(pid, clusterDir)) return;
    signalIfThere(pid, signal);
    const until = Date.now() + patienceMs;
    while (Date.now() < until) {
      if (!isPostmaster(pid, clusterDir)) return;
      await sleep(20);
    }
  }
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function recordedPid(path: string): number | undefined {
  if (!existsSync(path)) return undefined;
  const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}
