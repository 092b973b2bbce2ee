import { scopePrefix } from '@xinan/cn/regions';
import { addDays, instantAt } from '@xinan/cn/dates';
import type { Period } from '@xinan/figures';
import type { ActorTx } from '@xinan/platform';
import type { Mark } from '../../domain.ts';

/** More marks than can be drawn, so that the joining of two does not leave room. */
const mostMarks = 400;

interface Row {
  readonly case_ids: string[];
  readonly party_ids: string[] | null;
}

const scoped = 'd.region_code >= $1 and d.region_code < $2 and d.found_at >= $3 and d.found_at < $4';
const ofPeople = (index: string) => `
  select array_agg(d.id order by p.id) as case_ids, array_agg(p.id order by p.id) as party_ids
  from disputes d join dispute_parties p on p.dispute_id = d.id
  where ${scoped} and p.${index} is not null and p.kind in ('person', 'organisation')
  group by p.${index} having count(distinct d.id) >= 2
  order by count(distinct d.id) desc, min(d.case_no) limit ${mostMarks}`;
const ofPlaces = `
  select array_agg(d.id order by d.id) as case_ids, null::uuid[] as party_ids from disputes d
  where ${scoped} and d.place_index is not null
  group by d.place_index having count(*) >= 2
  order by count(*) desc, min(d.case_no) limit ${mostMarks}`;

const asMark = (kind: Mark['kind'], { case_ids, party_ids }: Row): Mark => ({
  kind,
  sightings: case_ids.map((caseId, index) => ({ caseId, partyId: party_ids?.[index] ?? null })),
});

/** People and places seen in two cases or more of the period, in the reader's area; known by blind index only. */
export async function readMarks(tx: ActorTx, regionCode: string, { from, to }: Period): Promise<Mark[]> {
  const prefix = scopePrefix(regionCode);
  const values = [prefix, `${prefix}:`, instantAt(from), instantAt(addDays(to, 1))];
  const identities = await tx.sql<Row>(ofPeople('identity_index'), values);
  const phones = await tx.sql<Row>(ofPeople('phone_index'), values);
  const places = await tx.sql<Row>(ofPlaces, values);
  return [
    ...[...identities, ...phones].map((row) => asMark('person', row)),
    ...places.map((row) => asMark('place', row)),
  ];
}
