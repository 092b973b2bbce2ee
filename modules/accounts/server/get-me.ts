import type { ActorTx } from '@xinan/platform';
import type { Role } from '@xinan/policy';
import { findInstitutions } from '@xinan/institutions';
import type { Me } from '../contract.ts';

/** The signed-in person as the person sees it; no secret is among it. */
export async function readMe(tx: ActorTx): Promise<Me> {
  const account = await tx.one(
    tx.db
      .selectFrom('accounts')
      .select(['id', 'kind', 'display_name', 'region_code', 'institution_id'])
      .where('id', '=', tx.actor.accountId),
  );
  const [factors] = await tx.sql<{ passkeys: number; totp: boolean }>('select * from my_factors()');
  const places = await findInstitutions(tx, account.institution_id ? [account.institution_id] : []);
  return {
    accountId: account.id,
    displayName: account.display_name,
    kind: account.kind as Me['kind'],
    roles: tx.actor.roles as Role[],
    regionCode: account.region_code,
    institutionName: places.get(account.institution_id ?? '')?.name ?? null,
    passkeys: factors?.passkeys ?? 0,
    totp: factors?.totp ?? false,
    secondFactorAt: tx.actor.secondFactorAt?.toISOString() ?? null,
  };
}
