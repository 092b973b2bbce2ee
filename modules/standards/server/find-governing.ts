import { localDateOf } from '@xinan/cn/dates';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { Governing } from '../contract.ts';
import { selectSummaries, tellGoverning } from './rows.ts';

/** Versions that hold today, as far as the actor may read them. */
export const selectInForce = (tx: ActorTx) => {
  const today = localDateOf(tx.now);
  return selectSummaries(tx)
    .where('v.state', 'in', ['in_force', 'superseded'])
    .where(sql<boolean>`daterange(v.valid_from, least(v.valid_until + 1, v.superseded_on)) @> ${today}::date`)
    .orderBy('s.code');
};

/** The versions in force today that govern any of the screens; every governing version without `screens`. */
export async function findGoverning(tx: ActorTx, screens?: readonly string[]): Promise<Governing[]> {
  const wanted = screens
    ? selectInForce(tx).where(sql<boolean>`v.screens && ${sql.val([...screens])}::text[]`)
    : selectInForce(tx).where(sql<boolean>`cardinality(v.screens) > 0`);
  return (await tx.all(wanted)).map(tellGoverning);
}
