import { localDateOf } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { endMembership as route } from '../contract.ts';
import { readTeamPage } from './read-team-page.ts';
import { teamToChange } from './team-to-change.ts';

/** A member leaves; the record stays. */
export async function endMembership(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await teamToChange(tx, params.id);
  await tx.one(
    tx.db
      .updateTable('team_members')
      .set({ left_on: localDateOf(tx.now) })
      .where('id', '=', params.membershipId)
      .where('team_id', '=', params.id)
      .where('left_on', 'is', null)
      .returning('id'),
  );
  return readTeamPage(tx, params.id);
}
