import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { roles } from '@xinan/policy';
import type { grantRole as route } from '../contract.ts';
import { readStaffAccount } from './account-rows.ts';

const grant = `insert into role_grants (account_id, role, granted_at, granted_by) values ($1, $2, $3, $4)
  on conflict (account_id, role) do update set granted_at = excluded.granted_at, granted_by = excluded.granted_by, revoked_at = null
  where role_grants.revoked_at is not null`;

const revoke =
  'update role_grants set revoked_at = $3 where account_id = $1 and role = $2 and revoked_at is null';

/** Grants or revokes a role. Revoking ends the sessions: an open screen must not go on with what was taken away. */
export async function grantRole(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  if (!roles[body.role].staff)
    throw new DomainError('request.invalid', {}, [
      { pointer: '/role', zh: '不是工作人员岗位', en: 'is not a role of staff' },
    ]);
  await readStaffAccount(tx, params.id);
  tx.touch(params.id);
  if (body.granted) {
    await tx.sql(grant, [params.id, body.role, tx.now, tx.actor.accountId]);
  } else {
    await tx.sql(revoke, [params.id, body.role, tx.now]);
    await tx.sql('select end_sessions_of($1)', [params.id]);
    tx.emit({ topic: 'sessions.ended', recordId: params.id, audience: [] });
  }
  return readStaffAccount(tx, params.id);
}
