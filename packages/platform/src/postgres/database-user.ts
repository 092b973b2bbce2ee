import { spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { EmbeddedPostgresError, type Log } from './database-error.ts';

/** The system user PostgreSQL runs as; it refuses root. */
export interface DatabaseUser {
  uid: number;
  gid: number;
  /** Set only when it is not ourselves: what a child process must be switched to. */
  switchTo: { uid: number; gid: number } | undefined;
}

const systemUserName = 'xinan';

/** Ourselves; when we are root, the owner of the existing cluster, else the system user `xinan`, else `nobody`. */
export function chooseDatabaseUser(clusterDir: string, log: Log): DatabaseUser {
  const [uid, gid] = [process.getuid?.() ?? -1, process.getgid?.() ?? -1];
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (uid !== 0) {
    if (owner && owner.uid !== uid) throw ownedByAnother(clusterDir, owner.uid);
    return { uid, gid, switchTo: undefined };
  }
  const chosen = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : unprivilegedUser(log);
  return { ...chosen, switchTo: chosen };
}

/** Gives a file or directory to the database user; nothing to do when that is ourselves. */
export function giveTo(user: DatabaseUser, path: string): void {
  if (user.switchTo) chownSync(path, user.uid, user.gid);
}

function unprivilegedUser(log: Log): { uid: number; gid: number } {
  const existing = lookUp(systemUserName);
  if (existing) return existing;
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  spawnSync('useradd', [...options, '--shell', '/usr/sbin/nologin', systemUserName]);
  const created = lookUp(systemUserName);
  if (created) {
    log({
      zh: `已创建系统用户 ${systemUserName}：数据库以该用户身份运行，不使用 root`,
      en: `Created the system user ${systemUserName}: the database runs as that user, not as root`,
    });
    return created;
  }
  const nobody = lookUp('nobody');
  if (!nobody) throw noUser();
  log({
    zh: `无法创建系统用户 ${systemUserName}，数据库改以 nobody 身份运行。正式使用前请执行：useradd --system ${systemUserName}`,
    en: `Could not create the system user ${systemUserName}; the database runs as nobody. Before real use: useradd --system ${systemUserName}`,
  });
  return nobody;
}

function lookUp(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const result = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return result.status === 0 ? Number.parseInt(result.stdout, 10) : undefined;
  });
  return uid && gid ? { uid, gid } : undefined;
}

function ownedByAnother(clusterDir: string, uid: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    zh: `数据目录 ${clusterDir} 属于另一个系统用户（uid ${uid}）。请以该用户或 root 身份运行，或用 XINAN_DATA 指定另一个目录。`,
    en: `The data directory ${clusterDir} belongs to another system user (uid ${uid}). Run as that user or as root, or name another directory with XINAN_DATA.`,
  });
}

function noUser(): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    zh: `数据库不能以 root 身份运行，而本机没有可用的普通用户。请执行：useradd --system ${systemUserName}`,
    en: `The database cannot run as root and this machine has no unprivileged user. Run: useradd --system ${systemUserName}`,
  });
}
