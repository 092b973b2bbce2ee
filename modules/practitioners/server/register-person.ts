import { toLtree } from '@xinan/cn/regions';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { regionExists } from '@xinan/regions';
import type { registerPerson as route } from '../contract.ts';
import { colleagueAccount } from './colleague-account.ts';
import { tellTeamsChanged } from './tell-teams-changed.ts';

/** Enters somebody who gives the service, with or without an account. */
export async function registerPerson(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  if (!(await regionExists(tx, body.regionCode))) throw new DomainError('record.not_found');
  const id = tx.newId();
  const account = await colleagueAccount(tx, body.loginName);
  await tx.run(
    tx.db.insertInto('practitioners').values({
      id,
      account_id: account ?? null,
      name: body.name.trim(),
      profession: body.profession,
      institution_id: body.institutionId ?? null,
      region_code: body.regionCode,
      area: toLtree(body.regionCode),
      title: body.title?.trim() || null,
      specialities: body.specialities,
      most_cases: body.mostCases,
    }),
  );
  tx.touch(id);
  tellTeamsChanged(tx, id, body.regionCode);
  return { id };
}
