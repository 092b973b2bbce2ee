import { DomainError, type InputOf } from '@xinan/contract-kit';
import type { RequestContext } from '@xinan/platform/http';
import type { addPasskey as route, Me } from '../contract.ts';
import { readMe } from './get-me.ts';
import type { AccountsOptions } from './options.ts';
import { challengeIn, readNewPasskey } from './passkeys.ts';
import { siteOf } from './site.ts';
import { openTicket } from './tickets.ts';

/** Registers the passkey that answered a challenge of this person, at this site. */
export const addPasskey =
  (options: AccountsOptions) =>
  (context: RequestContext, { body }: InputOf<typeof route>): Promise<Me> =>
    context.city.transact(
      context.actor,
      'credential.manage',
      async (tx) => {
        const challenge = challengeIn(body.attestation);
        const ticket = challenge && (await openTicket(tx, challenge, { purpose: 'passkey' }));
        if (!challenge || !ticket || ticket.accountId !== tx.actor.accountId)
          throw new DomainError('sign_in.refused');
        const made = await readNewPasskey(
          body.attestation,
          challenge,
          siteOf(context.request, options.publicOrigin),
        );
        if (!made) throw new DomainError('sign_in.refused');
        await tx.sql('select spend_ticket($1)', [ticket.hash]);
        await tx.sql('select add_passkey($1, $2, $3, $4, $5)', [
          made.id,
          made.publicKey,
          made.counter,
          made.transports,
          body.name.trim(),
        ]);
        return readMe(tx);
      },
      { requestId: context.requestId },
    );
