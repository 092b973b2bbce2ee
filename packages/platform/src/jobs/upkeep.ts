import { verifyAudit } from '../audit/verify.ts';
import type { Job } from './jobs.ts';

/** The platform's own work by the clock: old notices and keys go each hour; the audit chain is walked each night. */
export const upkeepJobs: readonly Job[] = [
  {
    name: 'sweep-expired',
    cron: '17 * * * *',
    run: async (city) => {
      await city.transact(city.systemActor, 'upkeep.sweep', (tx) => tx.sql('select sweep_expired()'));
    },
  },
  {
    name: 'verify-audit',
    cron: '23 3 * * *',
    run: async (city, log) => {
      const report = await verifyAudit(city, city.systemActor);
      if (report.faults.length > 0) log.error({ faults: report.faults }, 'the audit chain is not intact');
    },
  },
];
