import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

/** Everything the embedded database keeps on disk, and where. */
export interface DatabaseLayout {
  dataDir: string;
  /** The cluster itself: owned by the database user, 0700. */
  clusterDir: string;
  /** Superuser password: readable by us only. */
  passwordFile: string;
  /** One file per weekday, overwritten after a week. */
  logDir: string;
  /** What the postmaster said before its log collector ran. */
  startupLog: string;
  /** Short, because a Unix socket's path is limited to 107 bytes. */
  socketDir: string;
}

/** Where a checkout keeps its data unless told: `XINAN_DATA`; for root, a place an unprivileged user can reach. */
export function defaultDataDir(checkoutDir: string): string {
  if (process.env['XINAN_DATA']) return resolve(process.env['XINAN_DATA']);
  const checkout = resolve(checkoutDir);
  if (process.getuid?.() !== 0) return join(checkout, '.xinan', 'data');
  return join('/var/lib/xinan', `${basename(checkout)}-${shortHash(checkout)}`);
}

/** The layout below a data directory. The socket's place depends on the directory's path only. */
export function layoutOf(dataDir: string): DatabaseLayout {
  const dir = resolve(dataDir);
  const logDir = join(dir, 'postgres-log');
  return {
    dataDir: dir,
    clusterDir: join(dir, 'postgres-data'),
    passwordFile: join(dir, 'credentials', 'postgres-superuser'),
    logDir,
    startupLog: join(logDir, 'startup.log'),
    socketDir: `/tmp/xinan-${shortHash(dir)}`,
  };
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
