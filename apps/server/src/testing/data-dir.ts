import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A data directory of one's own that the database's user may enter, and the way to throw it away; in `XINAN_TEST_DATA` if set. */
export async function temporaryDataDir(name: string): Promise<{ dataDir: string; remove(): Promise<void> }> {
  const dataDir = await mkdtemp(path.join(process.env.XINAN_TEST_DATA ?? tmpdir(), `xinan-${name}-`));
  await chmod(dataDir, 0o711);
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}
