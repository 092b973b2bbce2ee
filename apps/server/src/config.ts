import path from 'node:path';
import { defaultDataDir } from '@xinan/platform/postgres';

/** What an operator may set; everything has a working default, nothing secret is among it. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Another PostgreSQL (16 or later) instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly cityCode: string;
  readonly demonstration: boolean;
  readonly suite: 'aes' | 'sm';
  readonly logLevel: string;
  readonly smsUrl: string | undefined;
  /** `https://host[:port]` as people type it, where a proxy ends TLS elsewhere than on this machine. */
  readonly publicOrigin: string | undefined;
  readonly checkoutDir: string;
}

const checkoutDir = path.resolve(import.meta.dirname, '../../..');

function portOf(text: string | undefined): number {
  const port = Number(text ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT 应为 0–65535 的整数 / PORT must be an integer from 0 to 65535: ${text}`);
  return port;
}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    port: portOf(env.PORT),
    host: env.HOST ?? '0.0.0.0',
    dataDir: defaultDataDir(checkoutDir),
    databaseUrl: env.DATABASE_URL,
    cityCode: env.XINAN_CITY ?? '341300',
    demonstration: (env.XINAN_DEMO ?? 'on') !== 'off',
    suite: env.XINAN_SUITE === 'sm' ? 'sm' : 'aes',
    logLevel: env.LOG_LEVEL ?? 'warn',
    smsUrl: env.XINAN_SMS_URL,
    publicOrigin: env.XINAN_PUBLIC_URL,
    checkoutDir,
  };
}
