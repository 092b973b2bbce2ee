import pg from 'pg';
import { citySchema } from './migrate.ts';

const int8Oid = 20;
const dateOid = 1082;
pg.types.setTypeParser(int8Oid, Number);
pg.types.setTypeParser(dateOid, (text) => text);

export interface PoolOptions {
  readonly ownerUrl: string;
  readonly cityCode: string;
  readonly appPassword: string;
  readonly max?: number;
}

/** The same database as the owner's, entered as the runtime role that owns nothing. */
export function appUrlOf(ownerUrl: string, appPassword: string): string {
  const withoutUser = ownerUrl.replace(
    /^(postgres(?:ql)?:\/\/)(?:[^@/]*@)?/,
    `$1xinan_app:${encodeURIComponent(appPassword)}@`,
  );
  return withoutUser;
}

/** Connections of one city as the runtime role. A connection that breaks is dropped; it never ends the process. */
export function openPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: appUrlOf(options.ownerUrl, options.appPassword),
    options: `-c search_path=${citySchema(options.cityCode)},ref,public -c TimeZone=Asia/Shanghai -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s`,
    max: options.max ?? 20,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
  });
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}
