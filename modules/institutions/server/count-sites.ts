import type { ActorTx } from '@xinan/platform';
import type { SiteCount } from '../domain.ts';

/** Places that stand now (on trial, open or paused), summed by region and kind. */
export const countSites = (tx: ActorTx): Promise<SiteCount[]> =>
  tx.sql<SiteCount>(
    `select region_code as "regionCode", kind, accepted_on is not null as "isAccepted",
            hospital_level as "hospitalLevel", psych_clinic as "hasClinic", count(*)::int as count
       from institutions where status in ('trial', 'open', 'paused') group by 1, 2, 3, 4, 5`,
  );
