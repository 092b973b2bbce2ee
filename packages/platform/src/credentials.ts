import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The installation's secrets: they live in files of `<data>/credentials`, never in the database, the environment or a log. */
export interface Credentials {
  /** Wraps every case key. Losing it loses all sealed content: keep the escrow copy. */
  readonly rootKey: Buffer;
  readonly blindIndexKey: Buffer;
  readonly appPassword: string;
  readonly systemToken: Buffer;
  /** Ed25519, PKCS 8 PEM: signs the audit seals. */
  readonly auditSigningKey: string;
}

async function keep(file: string, make: () => string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
  }
  const value = make();
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${value}\n`, { mode: 0o600, flag: 'wx' });
  await rename(draft, file);
  return value;
}

const randomText = (bytes: number) => () => randomBytes(bytes).toString('base64url');
const signingKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();

/** Reads the credentials of an installation, making those that are missing. */
export async function openCredentials(dataDir: string): Promise<Credentials> {
  const dir = path.join(dataDir, 'credentials');
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const file = (name: string) => path.join(dir, name);
  return {
    rootKey: Buffer.from(await keep(file('root-key'), randomText(32)), 'base64url'),
    blindIndexKey: Buffer.from(await keep(file('blind-index-key'), randomText(32)), 'base64url'),
    appPassword: await keep(file('app-password'), randomText(24)),
    systemToken: Buffer.from(await keep(file('system-token'), randomText(32)), 'base64url'),
    auditSigningKey: await keep(file('audit-signing-key'), signingKey),
  };
}
