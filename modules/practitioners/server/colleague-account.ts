import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';

/** The account behind a sign-in name of the actor's area; undefined where none was given. Errors: `practitioner.account_unknown`. */
export async function colleagueAccount(
  tx: ActorTx,
  loginName: string | undefined,
): Promise<string | undefined> {
  if (loginName === undefined) return undefined;
  const [found] = await tx.sql<{ id: string | null }>('select colleague_account($1) as id', [loginName]);
  if (!found?.id)
    throw new DomainError('practitioner.account_unknown', {}, [
      { pointer: '/loginName', zh: '本辖区没有这个登录名', en: 'is no sign-in name of your area' },
    ]);
  return found.id;
}
