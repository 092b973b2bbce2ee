import type { ActorTx } from '@xinan/platform';
import type { PeopleCount } from '../domain.ts';

/** People active now, summed by region and profession, as far as the actor may read statistics. */
export const countPeople = (tx: ActorTx): Promise<PeopleCount[]> =>
  tx.sql<PeopleCount>('select region_code as "regionCode", profession, count from count_people()');
