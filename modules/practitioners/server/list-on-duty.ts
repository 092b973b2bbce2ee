import { toLtree } from '@xinan/cn/regions';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { findInstitutions } from '@xinan/institutions';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { listOnDuty as route } from '../contract.ts';
import { type Post, posts, type Profession, professions } from '../domain.ts';

/** Those whose shift runs now, city before county, post by post. Row security keeps to the actor's area. */
function findShifts(tx: ActorTx, { region, post }: InputOf<typeof route>['query']) {
  let shifts = tx.db
    .selectFrom('duty_shifts as s')
    .innerJoin('practitioners as p', 'p.id', 's.practitioner_id')
    .select([
      'p.id',
      'p.name',
      'p.profession',
      'p.region_code',
      'p.institution_id',
      's.post',
      's.starts_at',
      's.ends_at',
    ])
    .where('p.active', '=', true)
    .where('s.starts_at', '<=', tx.now)
    .where('s.ends_at', '>', tx.now);
  if (region) shifts = shifts.where(sql<boolean>`p.area <@ ${toLtree(region)}::ltree`);
  if (post) shifts = shifts.where('s.post', '=', post);
  return tx.all(
    shifts.orderBy(sql`nlevel(p.area)`).orderBy('s.post').orderBy('p.region_code').orderBy('p.name'),
  );
}

/** Who is on duty now in the actor's area. */
export async function listOnDuty(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const shifts = await findShifts(tx, query);
  const institutions = await findInstitutions(
    tx,
    shifts.flatMap(({ institution_id }) => institution_id ?? []),
  );
  return {
    rows: shifts.map((row) => {
      const profession = row.profession as Profession;
      const post = row.post as Post;
      return {
        practitionerId: row.id,
        name: row.name,
        profession,
        professionName: professions[profession],
        post,
        postName: posts[post],
        institutionName: institutions.get(row.institution_id ?? '')?.name ?? null,
        regionCode: row.region_code,
        startsAt: row.starts_at.toISOString(),
        endsAt: row.ends_at.toISOString(),
      };
    }),
  };
}
