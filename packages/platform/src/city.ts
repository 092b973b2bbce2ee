import type pg from 'pg';
import { openWitness, type Witness } from './audit/witness.ts';
import type { Credentials } from './credentials.ts';
import { openPool } from './database/pool.ts';
import { type Actor, makeTransact, type Transact } from './database/transact.ts';
import { openVault, type Vault } from './vault/vault.ts';

/** One city's doors: the transaction, the vault, the actor of its own rounds. */
export interface City {
  readonly code: string;
  readonly transact: Transact;
  readonly vault: Vault;
  readonly systemActor: Actor;
  readonly credentials: Credentials;
  /** Remembers the audit seals outside the database. */
  readonly witness?: Witness;
  /** For listening and health only; every query of data goes through `transact`. */
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export interface CityOptions {
  readonly ownerUrl: string;
  readonly cityCode: string;
  readonly credentials: Credentials;
  readonly suite?: 'aes' | 'sm';
  readonly maxConnections?: number;
  /** Where audit seals are written down besides the database. */
  readonly witnessFile?: string;
}

export function openCity(options: CityOptions): City {
  const { credentials } = options;
  const pool = openPool({
    ownerUrl: options.ownerUrl,
    cityCode: options.cityCode,
    appPassword: credentials.appPassword,
    max: options.maxConnections,
  });
  const vault = openVault({
    rootKey: credentials.rootKey,
    blindIndexKey: credentials.blindIndexKey,
    suite: options.suite,
  });
  return {
    code: options.cityCode,
    transact: makeTransact(pool, vault),
    vault,
    systemActor: { kind: 'system', token: credentials.systemToken },
    credentials,
    ...(options.witnessFile ? { witness: openWitness(options.witnessFile) } : {}),
    pool,
    close: () => pool.end(),
  };
}
