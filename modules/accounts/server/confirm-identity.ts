import { DomainError, type InputOf } from '@xinan/contract-kit';
import type { Actor, ActorTx } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import type { confirmIdentity as route, Me } from '../contract.ts';
import { forgiveAttempt, guessedAt, takeAttempt } from './attempts.ts';
import { readMe } from './get-me.ts';
import type { AccountsOptions } from './options.ts';
import { challengeIn } from './passkeys.ts';
import { proveSecondFactor } from './prove-second-factor.ts';
import { siteOf } from './site.ts';
import { openTicket } from './tickets.ts';

/** The challenge this answer belongs to, if it was asked of this account and not answered yet. */
async function spendChallenge(tx: ActorTx, passkey: unknown): Promise<string | null> {
  const challenge = challengeIn(passkey);
  const ticket = challenge && (await openTicket(tx, challenge, { purpose: 'confirm' }));
  if (!challenge || !ticket || ticket.accountId !== tx.actor.accountId) return null;
  await tx.sql('select spend_ticket($1)', [ticket.hash]);
  return challenge;
}

async function prove(
  tx: ActorTx,
  { body, site }: { body: InputOf<typeof route>['body']; site: ReturnType<typeof siteOf> },
) {
  const { accountId } = tx.actor;
  if (!accountId) return 'sign_in.refused';
  const attempt = await takeAttempt(tx, guessedAt.secondFactor(accountId));
  if (!attempt) return 'sign_in.locked';
  const challenge = body.code === undefined ? await spendChallenge(tx, body.passkey) : null;
  if (!(await proveSecondFactor(tx, accountId, { factor: body, challenge, site }))) return 'sign_in.refused';
  await forgiveAttempt(tx, attempt);
  return 'proved';
}

const tokenOf = (actor: Actor): Buffer | null => (actor.kind === 'session' ? actor.token : null);

/** Proves the second factor again and renews the session's; a wrong code is counted and committed. */
export const confirmIdentity =
  (options: AccountsOptions) =>
  async (context: RequestContext, { body }: InputOf<typeof route>): Promise<Me> => {
    const site = siteOf(context.request, options.publicOrigin);
    const answer = await context.city.transact(
      context.actor,
      'session.confirm',
      async (tx) => {
        const outcome = await prove(tx, { body, site });
        if (outcome !== 'proved') {
          tx.refuse();
          return outcome;
        }
        await tx.sql('select renew_second_factor($1)', [tokenOf(context.actor)]);
        return { ...(await readMe(tx)), secondFactorAt: tx.now.toISOString() };
      },
      { requestId: context.requestId },
    );
    if (typeof answer === 'string') throw new DomainError(answer);
    return answer;
  };
