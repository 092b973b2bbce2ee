import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { changeTeam as route } from '../contract.ts';
import { readTeamPage } from './read-team-page.ts';
import { tellTeamsChanged } from './tell-teams-changed.ts';

/** Renames, moves to another institution, dissolves or revives a team. */
export async function changeTeam(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { region_code } = await tx.one(
    tx.db
      .updateTable('teams')
      .set({
        name_zh: body.name.zh.trim(),
        name_en: body.name.en.trim(),
        institution_id: body.institutionId,
        founded_on: body.foundedOn,
        status: body.status,
      })
      .where('id', '=', params.id)
      .returning('region_code'),
  );
  tx.touch(params.id);
  tellTeamsChanged(tx, params.id, region_code);
  return readTeamPage(tx, params.id);
}
