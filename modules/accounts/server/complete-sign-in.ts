import { DomainError, type InputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import type { completeSignIn as route, Me } from '../contract.ts';
import { signInLimits } from '../domain.ts';
import { asNobody } from './as-nobody.ts';
import { forgiveAttempt, guessedAt, takeAttempt } from './attempts.ts';
import { enter, startSession } from './open-session.ts';
import type { AccountsOptions } from './options.ts';
import { proveSecondFactor } from './prove-second-factor.ts';
import { type Site, siteOf } from './site.ts';
import { openTicket } from './tickets.ts';

type Body = InputOf<typeof route>['body'];
type Proof = { readonly ticketHash: Buffer } | { readonly fault: 'sign_in.refused' | 'sign_in.locked' };

async function prove(tx: ActorTx, body: Body, site: Site): Promise<Proof> {
  const ticket = await openTicket(tx, body.ticket, {
    purpose: 'second_factor',
    mostTries: signInLimits.triesPerTicket,
  });
  if (!ticket?.accountId) return { fault: 'sign_in.refused' };
  tx.touch(ticket.accountId);
  const attempt = await takeAttempt(tx, guessedAt.secondFactor(ticket.accountId));
  if (!attempt) return { fault: 'sign_in.locked' };
  const isRight = await proveSecondFactor(tx, ticket.accountId, {
    factor: body,
    challenge: ticket.challenge,
    site,
  });
  if (!isRight) return { fault: 'sign_in.refused' };
  await forgiveAttempt(tx, attempt);
  await tx.sql('select prove_ticket($1, null)', [ticket.hash]);
  return { ticketHash: ticket.hash };
}

/** Second step; a wrong code is counted and committed, a right one becomes a session in the same transaction. */
export const completeSignIn =
  (options: AccountsOptions) =>
  async (context: RequestContext, { body }: InputOf<typeof route>): Promise<Me> => {
    if (body.code === undefined && body.passkey === undefined) throw new DomainError('sign_in.second_factor');
    const site = siteOf(context.request, options.publicOrigin);
    const outcome = await asNobody(context, async (tx) => {
      const proof = await prove(tx, body, site);
      if ('ticketHash' in proof)
        return (await startSession(tx, context, proof.ticketHash)) ?? { fault: 'sign_in.refused' as const };
      tx.refuse();
      return proof;
    });
    if (typeof outcome !== 'string') throw new DomainError(outcome.fault);
    return enter(context, outcome, options);
  };
