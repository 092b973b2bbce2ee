import type { DatabaseLayout } from './data-dir.ts';
import type { Log } from './database-error.ts';
import { isCutOff, stopPostmaster } from './postmaster.ts';

const lookEveryMs = 2000;

/** Stops a postmaster whose socket somebody deleted (a cleaner of /tmp): it then starts anew. Returns how to end the watch. */
export function watchSocket(layout: DatabaseLayout, pid: number, log: Log): () => void {
  const timer = setInterval(() => {
    if (!isCutOff(layout, pid)) return;
    clearInterval(timer);
    log({
      zh: `数据库的套接字目录 ${layout.socketDir} 被删除，正在重启数据库`,
      en: `The database's socket directory ${layout.socketDir} was deleted; restarting the database`,
    });
    void stopPostmaster(pid, layout.clusterDir);
  }, lookEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}
