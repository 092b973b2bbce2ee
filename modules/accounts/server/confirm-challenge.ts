import type { OutputOf } from '@xinan/contract-kit';
import { DomainError } from '@xinan/contract-kit';
import type { RequestContext } from '@xinan/platform/http';
import type { confirmChallenge as route } from '../contract.ts';
import type { AccountsOptions } from './options.ts';
import { askForPasskey, readPasskeys } from './passkeys.ts';
import { siteOf } from './site.ts';
import { issueTicket } from './tickets.ts';

/** A challenge for the passkeys of the signed-in person. It is its own ticket: whoever answers it brings it back. */
export const confirmChallenge =
  (options: AccountsOptions) =>
  (context: RequestContext): Promise<OutputOf<typeof route>> =>
    context.city.transact(
      context.actor,
      'session.confirm',
      async (tx) => {
        const { accountId } = tx.actor;
        if (!accountId) throw new DomainError('session.required');
        const passkeys = await readPasskeys(tx, accountId);
        if (passkeys.length === 0) return { options: null };
        const asked = await askForPasskey(passkeys, siteOf(context.request, options.publicOrigin));
        await issueTicket(tx, { purpose: 'confirm', accountId }, asked.challenge);
        return { options: asked };
      },
      { requestId: context.requestId },
    );
