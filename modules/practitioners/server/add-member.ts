import { localDateOf } from '@xinan/cn/dates';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { addMember as route } from '../contract.ts';
import { readCards } from './read-cards.ts';
import { readTeamPage } from './read-team-page.ts';
import { stepDown, teamToChange } from './team-to-change.ts';

/** Takes a colleague into a team, from wherever they work. A new lead replaces the former one. */
export async function addMember(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await teamToChange(tx, params.id);
  const today = localDateOf(tx.now);
  const [person] = await readCards(tx, { ids: [body.practitionerId], day: today });
  if (!person?.active) throw new DomainError('record.not_found');
  if (body.part === 'lead') await stepDown(tx, params.id);
  await tx.run(
    tx.db.insertInto('team_members').values({
      id: tx.newId(),
      team_id: params.id,
      practitioner_id: body.practitionerId,
      part: body.part,
      joined_on: today,
    }),
  );
  return readTeamPage(tx, params.id);
}
