import { toLtree } from '@xinan/cn/regions';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { regionExists } from '@xinan/regions';
import type { createTeam as route } from '../contract.ts';
import { tellTeamsChanged } from './tell-teams-changed.ts';

/** Founds a team in the actor's area; its members are added one by one. */
export async function createTeam(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  if (!(await regionExists(tx, body.regionCode))) throw new DomainError('record.not_found');
  const id = tx.newId();
  await tx.run(
    tx.db.insertInto('teams').values({
      id,
      kind: body.kind,
      name_zh: body.name.zh.trim(),
      name_en: body.name.en.trim(),
      institution_id: body.institutionId ?? null,
      region_code: body.regionCode,
      area: toLtree(body.regionCode),
      founded_on: body.foundedOn,
    }),
  );
  tx.touch(id);
  tellTeamsChanged(tx, id, body.regionCode);
  return { id };
}
