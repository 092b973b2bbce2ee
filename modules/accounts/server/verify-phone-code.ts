import { DomainError, type InputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import type { Me, verifyPhoneCode as route } from '../contract.ts';
import { signInLimits } from '../domain.ts';
import { asNobody } from './as-nobody.ts';
import { forgiveAttempt, guessedAt, takeAttempt } from './attempts.ts';
import { enter, startSession } from './open-session.ts';
import type { AccountsOptions } from './options.ts';
import { codeHash, sameText } from './secrets.ts';
import { openTicket, payloadPlace } from './tickets.ts';

type Body = InputOf<typeof route>['body'];
type Proof =
  | { readonly ticketHash: Buffer; readonly phone: string; readonly account: string | undefined }
  | { readonly fault: 'sign_in.refused' | 'sign_in.locked' };

async function prove(tx: ActorTx, body: Body, options: AccountsOptions): Promise<Proof> {
  const ticket = await openTicket(tx, body.ticket, {
    purpose: 'phone',
    mostTries: signInLimits.triesPerPhoneCode,
  });
  if (!ticket?.phoneIndex || !ticket.payload || !ticket.challenge) return { fault: 'sign_in.refused' };
  const attempt = await takeAttempt(tx, guessedAt.phoneCode(ticket.phoneIndex));
  if (!attempt) return { fault: 'sign_in.locked' };
  if (!sameText(codeHash(body.ticket, body.code), ticket.challenge)) return { fault: 'sign_in.refused' };
  await forgiveAttempt(tx, attempt);
  const phone = tx.vault.domainKey('identity').openText(payloadPlace(ticket.hash), ticket.payload);
  return {
    ticketHash: ticket.hash,
    phone,
    account: await options.residents.accountOf(tx, ticket.phoneIndex),
  };
}

/** Signs a resident in by the code sent; who proves a number for the first time is enrolled. */
export const verifyPhoneCode =
  (options: AccountsOptions) =>
  async (context: RequestContext, { body }: InputOf<typeof route>): Promise<Me> => {
    const proof = await asNobody(context, async (tx) => {
      const outcome = await prove(tx, body, options);
      if ('fault' in outcome) tx.refuse();
      return outcome;
    });
    if ('fault' in proof) throw new DomainError(proof.fault);
    const { city, requestId } = context;
    const account =
      proof.account ??
      (await city.transact(
        city.systemActor,
        'resident.enrol',
        (tx) => options.residents.enrol(tx, proof.phone),
        { requestId },
      ));
    const secret = await asNobody(context, async (tx) => {
      await tx.sql('select prove_ticket($1, $2)', [proof.ticketHash, account]);
      return startSession(tx, context, proof.ticketHash);
    });
    if (!secret) throw new DomainError('sign_in.refused');
    return enter(context, secret, options);
  };
