import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { changePerson as route } from '../contract.ts';
import { colleagueAccount } from './colleague-account.ts';
import { tellTeamsChanged } from './tell-teams-changed.ts';

/** Changes what the panel says of a colleague of the actor's area. */
export async function changePerson(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const account = await colleagueAccount(tx, body.loginName);
  const changed = await tx.one(
    tx.db
      .updateTable('practitioners')
      .set({
        title: body.title?.trim() || null,
        bio: body.bio?.trim() || null,
        specialities: body.specialities,
        most_cases: body.mostCases,
        active: body.active,
        ...(account === undefined ? {} : { account_id: account }),
      })
      .where('id', '=', params.id)
      .returning('region_code'),
  );
  tx.touch(params.id);
  tellTeamsChanged(tx, params.id, changed.region_code);
  return { id: params.id };
}
