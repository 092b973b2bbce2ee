import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { EmbeddedPostgresError } from './database-error.ts';
import { type DatabaseUser, giveTo } from './database-user.ts';

/** Makes the socket's directory (0700, the database user's own); refuses one that somebody else put there. */
export function ensureSocketDir(socketDir: string, user: DatabaseUser): void {
  if (!lstatSync(socketDir, { throwIfNoEntry: false })) makeUnlessThere(socketDir);
  const stat = lstatSync(socketDir);
  const ours = stat.uid === user.uid || stat.uid === process.getuid?.();
  if (!stat.isDirectory() || !ours) throw foreign(socketDir);
  chmodSync(socketDir, 0o700);
  giveTo(user, socketDir);
}

function makeUnlessThere(socketDir: string): void {
  try {
    mkdirSync(socketDir, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function foreign(socketDir: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    zh: `${socketDir} 已存在但不属于本程序，为安全起见不使用。请查明来历并删除后重试，或用 XINAN_DATA 换一个数据目录。`,
    en: `${socketDir} exists but is not ours, so it is not used. Find out where it comes from and remove it, or choose another data directory with XINAN_DATA.`,
  });
}
