import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseLayout } from './data-dir.ts';
import { EmbeddedPostgresError } from './database-error.ts';
import type { DatabaseUser } from './database-user.ts';
import {
  isCutOff,
  isPostmaster,
  knock,
  removeStaleLocks,
  runningPostmaster,
  spawnPostmaster,
  stopPostmaster,
} from './postmaster.ts';
import { ensureSocketDir } from './socket-dir.ts';

/** A postmaster that accepts connections. */
export interface RunningPostmaster {
  pid: number;
  /** It was running already: a server that was killed left it, or another server shares it. */
  adopted: boolean;
  /** Settles when it has died. */
  died: Promise<void>;
}

export interface LaunchOptions {
  layout: DatabaseLayout;
  binDir: string;
  user: DatabaseUser;
  ownerUrl: string;
  signal: AbortSignal;
}

// Children of a killed postmaster hold its memory for a moment; the next one then refuses to start.
const passingTrouble = /lock file|shared memory|already in use|Address already/i;
const retryForMs = 30_000;
const silentForMs = 60_000;

/** Adopts the postmaster that runs on this cluster, else starts one; waits until it accepts connections. */
export async function launch(options: LaunchOptions): Promise<RunningPostmaster> {
  const giveUpAt = Date.now() + retryForMs;
  for (;;) {
    options.signal.throwIfAborted();
    const running = (await adopt(options)) ?? (await start(options));
    if (running) return running;
    const said = startupOutput(options.layout);
    if (!passingTrouble.test(said) || Date.now() > giveUpAt) throw startFailed(options.layout, said);
    await sleep(200, undefined, { signal: options.signal });
  }
}

async function adopt(options: LaunchOptions): Promise<RunningPostmaster | undefined> {
  const { clusterDir } = options.layout;
  const pid = runningPostmaster(options.layout);
  if (pid === undefined) return undefined;
  if (isCutOff(options.layout, pid)) return void (await stopPostmaster(pid, clusterDir));
  const alive = () => isPostmaster(pid, clusterDir);
  if (!(await becomesReady(options, alive))) return undefined;
  return { pid, adopted: true, died: pollUntilDead(alive) };
}

async function start(options: LaunchOptions): Promise<RunningPostmaster | undefined> {
  removeStaleLocks(options.layout);
  ensureSocketDir(options.layout.socketDir, options.user);
  const child = spawnPostmaster(options);
  const died = exitOf(child);
  if (child.pid === undefined) throw startFailed(options.layout, await died.then(String, String));
  const alive = () => child.exitCode === null && child.signalCode === null;
  try {
    if (await becomesReady(options, alive)) return { pid: child.pid, adopted: false, died };
  } catch (error) {
    await stopPostmaster(child.pid, options.layout.clusterDir);
    throw error;
  }
  return undefined;
}

// Recovery after a crash may take long: as long as it says "starting up", wait.
async function becomesReady(options: LaunchOptions, alive: () => boolean): Promise<boolean> {
  let lastWord = Date.now();
  for (let waitMs = 10; alive(); waitMs = Math.min(waitMs * 1.5, 250)) {
    options.signal.throwIfAborted();
    const answer = await knock(options.ownerUrl);
    if (answer === 'ready') return alive();
    if (answer === 'starting') lastWord = Date.now();
    if (Date.now() - lastWord > silentForMs) throw silent(options.layout);
    await sleep(waitMs, undefined, { signal: options.signal });
  }
  return false;
}

async function exitOf(child: ChildProcess): Promise<void> {
  await once(child, 'exit');
}

async function pollUntilDead(alive: () => boolean): Promise<void> {
  while (alive()) await sleep(250);
}

// The postmaster speaks into the first file until its log collector runs, then into the day's log.
function startupOutput(layout: DatabaseLayout): string {
  const days = readdirSync(layout.logDir).filter((name) => name.startsWith('postgres-'));
  const newest = days
    .map((name) => join(layout.logDir, name))
    .sort((a, b) => modifiedAt(b) - modifiedAt(a))[0];
  const files = newest === undefined ? [layout.startupLog] : [layout.startupLog, newest];
  return files.map((path) => readFileSync(path, 'utf8').trim().slice(-800)).join('\n');
}

function modifiedAt(path: string): number {
  return statSync(path).mtimeMs;
}

function startFailed(layout: DatabaseLayout, said: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    zh: `数据库未能启动（日志在 ${layout.logDir}）：${said}`,
    en: `The database did not start (logs in ${layout.logDir}): ${said}`,
  });
}

function silent(layout: DatabaseLayout): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    zh: `数据库进程在运行，但一分钟内没有应答（日志在 ${layout.logDir}）。`,
    en: `The database process runs but has not answered for a minute (logs in ${layout.logDir}).`,
  });
}
