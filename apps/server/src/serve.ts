import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type City, Relay, startJobs, startRounds, upkeepJobs } from '@xinan/platform';
import { buildHttp, makeMetrics } from '@xinan/platform/http';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { openLog } from './log.ts';
import { makeModules } from './modules.ts';
import { makeRounds } from './rounds.ts';
import { serveHealth } from './health.ts';
import { serveWebs, webDirs } from './web.ts';

export interface Serving {
  readonly app: FastifyInstance;
  readonly address: string;
  stop(): Promise<void>;
}

const versionOf = (checkoutDir: string): string =>
  (JSON.parse(readFileSync(path.join(checkoutDir, 'package.json'), 'utf8')) as { version: string }).version;

/** Ends what was begun, the newest first. */
function makeEnding() {
  const ends: (() => Promise<unknown>)[] = [];
  return {
    add: (end: () => Promise<unknown>) => void ends.unshift(end),
    run: async () => {
      for (const end of ends.splice(0)) await end();
    },
  };
}

/** A refused port, in words that say what to do. */
function explainListening(fault: unknown, port: number): unknown {
  const { code } = fault as { code?: string };
  if (code === 'EADDRINUSE')
    return Object.assign(new Error(`port ${port} is in use`), {
      zh: `端口 ${port} 已被占用。请停掉占用它的程序，或换一个端口：PORT=${port + 1} npm start`,
      en: `Port ${port} is in use. Stop what uses it, or take another: PORT=${port + 1} npm start`,
    });
  if (code === 'EACCES')
    return Object.assign(new Error(`port ${port} is not allowed`), {
      zh: `没有权限使用端口 ${port}。请换一个 1024 以上的端口：PORT=3000 npm start`,
      en: `Port ${port} may not be used by this user. Take one above 1024: PORT=3000 npm start`,
    });
  return fault;
}

/** Starts answering: HTTP, streams, rounds. `rounds: false` leaves the rounds to a worker apart. */
export async function serveCity(
  city: City,
  config: Config,
  options: { rounds?: boolean } = {},
): Promise<Serving> {
  const log = openLog(config.logLevel);
  const metrics = makeMetrics();
  const version = versionOf(config.checkoutDir);
  const modules = makeModules({ config, metrics, version });
  const ending = makeEnding();
  try {
    const relay = new Relay(city, log);
    ending.add(() => relay.stop());
    await relay.begin();
    const app = await buildHttp({ city, modules, relay, log, metrics, version });
    ending.add(() => {
      app.server.closeAllConnections();
      return app.close();
    });
    serveHealth(app, { city, metrics, version });
    await serveWebs(app, webDirs(config.checkoutDir));
    if (options.rounds !== false) {
      const background = await startBackground(city, { modules, metrics, log });
      ending.add(() => background.stop());
    }
    const address = await app.listen({ port: config.port, host: config.host }).catch((fault: unknown) => {
      throw explainListening(fault, config.port);
    });
    return { app, address, stop: ending.run };
  } catch (fault) {
    await ending.run();
    throw fault;
  }
}

/** The rounds and the jobs of a city. */
async function startBackground(
  city: City,
  parts: Parameters<typeof makeRounds>[1],
): Promise<{ stop(): Promise<void> }> {
  const jobs = await startJobs(city, upkeepJobs, parts.log);
  const rounds = startRounds(makeRounds(city, parts), parts.log);
  return {
    stop: async () => {
      await rounds.stop();
      await jobs.stop();
    },
  };
}

/** Walks the rounds and jobs without answering HTTP: the `worker` of a larger installation. */
export function workForCity(city: City, config: Config): Promise<{ stop(): Promise<void> }> {
  const log = openLog(config.logLevel);
  const metrics = makeMetrics();
  const modules = makeModules({ config, metrics, version: versionOf(config.checkoutDir) });
  return startBackground(city, { modules, metrics, log });
}
