import type { ActorTx } from '@xinan/platform';
import type { PeopleCount } from '../domain.ts';

/** People active now, summed by region and profession; as far as the actor may read practitioners. */
export const countPeople = (tx: ActorTx): Promise<PeopleCount[]> =>
  tx.sql<PeopleCount>(
    `select region_code as "regionCode", profession, count(*)::int as count
       from practitioners where active group by 1, 2`,
  );
