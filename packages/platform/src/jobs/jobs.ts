import pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { City } from '../city.ts';
import { citySchema } from '../database/migrate.ts';

/** Work done by the clock, once for the whole city however many servers run. Never a clock that saves lives: those are domain rows. */
export interface Job {
  readonly name: string;
  /** Five cron fields, Asia/Shanghai. */
  readonly cron: string;
  readonly run: (city: City, log: Logger) => Promise<void>;
}

const jobsSchema = (cityCode: string) => `jobs_${citySchema(cityCode)}`;

/** Makes or renews the queue's own schema as the owner and lends it to the runtime role. */
export async function migrateJobs(ownerUrl: string, cityCode: string): Promise<void> {
  const schema = jobsSchema(cityCode);
  const boss = new PgBoss({ connectionString: ownerUrl, schema, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`grant usage on schema ${schema} to xinan_app`);
    for (const kind of ['tables', 'sequences', 'functions'])
      await client.query(`grant all on all ${kind} in schema ${schema} to xinan_app`);
  } finally {
    await client.end();
  }
}

/** Starts working the jobs; a failed one is tried again by the queue and logged by name only. */
export async function startJobs(
  city: City,
  jobs: readonly Job[],
  log: Logger,
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => city.pool.query(text, values as unknown[]) },
    schema: jobsSchema(city.code),
    migrate: false,
  });
  boss.on('error', (fault) => log.warn({ fault }, 'job queue'));
  await boss.start();
  for (const job of jobs) {
    await boss.createQueue(job.name, { retryLimit: 3, heartbeatSeconds: 60, expireInSeconds: 900 });
    await boss.work(job.name, () => job.run(city, log));
    await boss.schedule(job.name, job.cron, {}, { tz: 'Asia/Shanghai' });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 5_000 }) };
}
