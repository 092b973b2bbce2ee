import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { RequestContext } from '@xinan/platform/http';
import type { acceptInvitation as route } from '../contract.ts';
import { passwordFault, signInLimits } from '../domain.ts';
import { asNobody } from './as-nobody.ts';
import { commonPasswords } from './common-passwords.ts';
import { hashPassword } from './hash-password.ts';
import { readInvitation } from './open-invitation.ts';
import { sealTotp, totpStepOf } from './totp.ts';

/** Sets the password and the authenticator app of the invited person; the invitation is spent. */
export async function acceptInvitation(
  context: RequestContext,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const invited = await asNobody(context, (tx) => readInvitation(tx, body.token));
  const fault = passwordFault(body.password, { loginName: invited.loginName, common: commonPasswords });
  if (fault) throw new DomainError(fault);
  // Counted before it is tried, and committed.
  const isProved = await asNobody(context, async (tx) => {
    const { totpSecret } = await readInvitation(tx, body.token, { mostTries: signInLimits.triesPerTicket });
    const isRight = totpStepOf(totpSecret, body.code, tx.now) !== null;
    if (!isRight) tx.refuse();
    return isRight;
  });
  if (!isProved) throw new DomainError('sign_in.refused');
  const hash = await hashPassword(body.password);
  await asNobody(context, async (tx) => {
    const sealed = sealTotp(tx, invited.accountId, invited.totpSecret);
    const [row] = await tx.sql<{ owner: string | null }>('select accept_invitation($1, $2, $3) as owner', [
      invited.hash,
      hash,
      sealed,
    ]);
    if (!row?.owner) throw new DomainError('invitation.invalid');
    tx.touch(row.owner);
  });
  return {};
}
