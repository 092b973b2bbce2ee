import path from 'node:path';
import { registerShipped } from '@xinan/instruments';
import { Relay } from '@xinan/platform';
import { buildHttp, makeMetrics, type ServerModule } from '@xinan/platform/http';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { loadCityRegions } from '../city-regions.ts';
import type { Config } from '../config.ts';
import { makeModules, migrationSources } from '../modules.ts';

/** The real server of a city of one's own, without a port: routes answer through `app.inject`. */
export interface TestServer {
  readonly city: TestCity;
  readonly app: FastifyInstance;
  readonly modules: readonly ServerModule[];
  readonly relay: Relay;
  close(): Promise<void>;
}

export async function openTestServer(settings: Partial<Config> = {}): Promise<TestServer> {
  const city = await openTestCity(migrationSources);
  await loadCityRegions(city.ownerUrl);
  await city.transact(city.systemActor, 'instrument.register', registerShipped);
  const log = pino({ level: 'silent' });
  const metrics = makeMetrics();
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    dataDir: '',
    databaseUrl: undefined,
    cityCode: city.code,
    demonstration: true,
    suite: 'aes',
    logLevel: 'silent',
    smsUrl: undefined,
    publicOrigin: undefined,
    checkoutDir: path.resolve(import.meta.dirname, '../../../..'),
    ...settings,
  };
  const modules = makeModules({ config, metrics, version: '0.0.0' });
  const relay = new Relay(city, log);
  await relay.begin();
  const app = await buildHttp({ city, modules, relay, log, metrics, version: '0.0.0' });
  return {
    city,
    app,
    modules,
    relay,
    close: async () => {
      await app.close();
      await relay.stop();
      await city.close();
    },
  };
}
