import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type City, migrateJobs, openCity, openCredentials } from '@xinan/platform';
import { migrate } from '@xinan/platform/migrate';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@xinan/platform/postgres';
import { loadCityRegions } from './city-regions.ts';
import type { Config } from './config.ts';
import { migrationSources } from './modules.ts';
import { registerShipped } from '@xinan/instruments';
import { say } from './say.ts';
import { installShippedStandards } from './shipped-standards.ts';

/** An opened installation: its database, migrated, and its city. */
export interface Installation {
  readonly config: Config;
  readonly city: City;
  readonly ownerUrl: string;
  close(): Promise<void>;
}

async function openDatabase(config: Config): Promise<{ ownerUrl: string; embedded?: EmbeddedPostgres }> {
  if (config.databaseUrl) return { ownerUrl: config.databaseUrl };
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, log: say });
  return { ownerUrl: embedded.ownerUrl, embedded };
}

/** Opens the database, brings it to the present, opens the city. `keepDatabase` leaves the embedded one running at close. */
export async function openInstallation(
  config: Config,
  options: { keepDatabase?: boolean; maxConnections?: number } = {},
): Promise<Installation> {
  await mkdir(config.dataDir, { recursive: true });
  const credentials = await openCredentials(config.dataDir);
  const { ownerUrl, embedded } = await openDatabase(config);
  say({
    zh: embedded
      ? `数据库 PostgreSQL 18（内置）${embedded.adopted ? '，沿用正在运行的' : ''}`
      : '数据库：DATABASE_URL',
    en: embedded
      ? `Database: embedded PostgreSQL 18${embedded.adopted ? ', already running' : ''}`
      : 'Database: DATABASE_URL',
  });
  const applied = await migrate({
    ownerUrl,
    cityCode: config.cityCode,
    ...credentials,
    sources: migrationSources,
  });
  await migrateJobs(ownerUrl, config.cityCode);
  if (applied > 0) await loadCityRegions(ownerUrl);
  say({
    zh: applied > 0 ? `数据结构已更新（${applied} 项）` : '数据结构已是最新',
    en: applied > 0 ? `Database migrated (${applied} steps)` : 'Database is up to date',
  });
  const city = openCity({
    ownerUrl,
    cityCode: config.cityCode,
    credentials,
    suite: config.suite,
    maxConnections: options.maxConnections,
    witnessFile: path.join(config.dataDir, 'witness', 'audit-roots.log'),
  });
  await city.transact(city.systemActor, 'instrument.register', registerShipped);
  if (!config.demonstration) await installShippedStandards(city);
  return {
    config,
    city,
    ownerUrl,
    close: async () => {
      await city.close();
      const sharedWithServer = options.keepDatabase && embedded?.adopted;
      if (!sharedWithServer) await embedded?.stop();
    },
  };
}
