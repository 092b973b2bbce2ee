import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { makeLead as route } from '../contract.ts';
import { readTeamPage } from './read-team-page.ts';
import { stepDown, teamToChange } from './team-to-change.ts';

/** A member becomes the lead; the former lead stays as a member. */
export async function makeLead(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await teamToChange(tx, params.id);
  await stepDown(tx, params.id);
  await tx.one(
    tx.db
      .updateTable('team_members')
      .set({ part: 'lead' })
      .where('id', '=', params.membershipId)
      .where('team_id', '=', params.id)
      .where('left_on', 'is', null)
      .returning('id'),
  );
  return readTeamPage(tx, params.id);
}
