import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import type { beginSignIn as route } from '../contract.ts';
import { asNobody } from './as-nobody.ts';
import { forgiveAttempt, guessedAt, takeAttempt } from './attempts.ts';
import { verifyPassword } from './hash-password.ts';
import type { AccountsOptions } from './options.ts';
import { askForPasskey, readPasskeys } from './passkeys.ts';
import { type Site, siteOf } from './site.ts';
import { issueTicket } from './tickets.ts';

interface Kept {
  account_id: string;
  password_hash: string;
}

/** The guess is counted and committed before it is tried, whether the name is known or not. */
function takeGuess(context: RequestContext, loginName: string) {
  return asNobody(context, async (tx) => {
    const attempt = await takeAttempt(tx, guessedAt.password(loginName));
    if (!attempt) {
      tx.refuse();
      return undefined;
    }
    const [kept] = await tx.sql<Kept>('select * from read_credential_for_sign_in($1)', [loginName]);
    return { attempt, kept };
  });
}

async function offerSecondFactor(
  tx: ActorTx,
  accountId: string,
  site: Site,
): Promise<OutputOf<typeof route>> {
  const passkeys = await readPasskeys(tx, accountId);
  const [totp] = await tx.sql('select 1 from read_totp($1)', [accountId]);
  const passkeyOptions = passkeys.length > 0 ? await askForPasskey(passkeys, site) : null;
  const ticket = await issueTicket(tx, {
    purpose: 'second_factor',
    accountId,
    challenge: passkeyOptions?.challenge,
  });
  const factors = [...(totp ? (['totp'] as const) : []), ...(passkeyOptions ? (['passkey'] as const) : [])];
  tx.touch(accountId);
  return { ticket, factors, passkeyOptions };
}

/** First step. A wrong name and a wrong password take as long and answer the same. */
export const beginSignIn =
  (options: AccountsOptions) =>
  async (context: RequestContext, { body }: InputOf<typeof route>): Promise<OutputOf<typeof route>> => {
    const loginName = body.loginName.trim().toLowerCase();
    const guess = await takeGuess(context, loginName);
    if (!guess) throw new DomainError('sign_in.locked');
    const isRight = await verifyPassword(body.password, guess.kept?.password_hash);
    const { kept } = guess;
    const offer = await asNobody(context, async (tx) => {
      if (isRight && kept) {
        await forgiveAttempt(tx, guess.attempt);
        return offerSecondFactor(tx, kept.account_id, siteOf(context.request, options.publicOrigin));
      }
      if (kept) tx.touch(kept.account_id);
      tx.refuse();
      return undefined;
    });
    if (!offer) throw new DomainError('sign_in.refused');
    return offer;
  };
