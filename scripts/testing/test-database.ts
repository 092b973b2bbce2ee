import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@xinan/platform/postgres';
import { testDataDir } from './test-data-dir.ts';

const prefix = 'xinan-test-';
const parentDir = testDataDir();

export interface TestDatabase {
  ownerUrl: string;
  /** A folder that goes when the database goes. */
  dataDir: string;
  dispose(): Promise<void>;
  /** The same at once, for a process that is ending. */
  drop(): void;
}

/** One PostgreSQL for all database tests of a run, empty, gone afterwards. Fast rather than durable. */
export async function startTestDatabase(): Promise<TestDatabase> {
  removeAbandoned();
  const dataDir = mkdtempSync(join(parentDir, `${prefix}${process.pid}-`));
  chmodSync(dataDir, 0o711);
  const log = (): void => undefined;
  const postgres = await startEmbeddedPostgres({ dataDir, log, testSpeed: true, supervise: false });
  return {
    ownerUrl: postgres.ownerUrl,
    dataDir,
    async dispose() {
      await postgres.stop();
      for (const path of [dataDir, postgres.socketDir]) rmSync(path, { recursive: true, force: true });
    },
    drop: () => remove(dataDir),
  };
}

// A run that was killed left its database running.
function removeAbandoned(): void {
  for (const name of readdirSync(parentDir)) {
    const dir = join(parentDir, name);
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || isAlive(pid) || statSync(dir).uid !== process.getuid?.()) continue;
    remove(dir);
  }
}

function remove(dataDir: string): void {
  const socketDir = endPostmasterOf(dataDir);
  const paths = socketDir === undefined ? [dataDir] : [dataDir, socketDir];
  // It may still be writing as it ends: hence the retries.
  for (const path of paths) rmSync(path, { recursive: true, force: true, maxRetries: 10 });
}

// Returns the directory of the socket, which postmaster.pid names.
function endPostmasterOf(dataDir: string): string | undefined {
  const pidFile = join(dataDir, 'postgres-data', 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  const [pid = '', clusterDir = '', , , socketDir] = readFileSync(pidFile, 'utf8').split('\n');
  const command = spawnSync('ps', ['-o', 'command=', '-p', pid], { encoding: 'utf8' }).stdout;
  if (clusterDir !== '' && command.includes(clusterDir)) process.kill(Number(pid), 'SIGQUIT');
  return socketDir;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
