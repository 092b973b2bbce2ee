import type { OutputOf } from '@xinan/contract-kit';
import type { RequestContext } from '@xinan/platform/http';
import type { passkeyChallenge as route } from '../contract.ts';
import type { AccountsOptions } from './options.ts';
import { askForNewPasskey, readPasskeys } from './passkeys.ts';
import { siteOf } from './site.ts';
import { issueTicket } from './tickets.ts';

/** A challenge for registering a passkey. It is its own ticket: whoever answers it brings it back. */
export const passkeyChallenge =
  (options: AccountsOptions) =>
  (context: RequestContext): Promise<OutputOf<typeof route>> =>
    context.city.transact(
      context.actor,
      'credential.manage',
      async (tx) => {
        const account = await tx.one(
          tx.db
            .selectFrom('accounts')
            .select(['id', 'login_name', 'display_name'])
            .where('id', '=', tx.actor.accountId),
        );
        const person = {
          id: account.id,
          loginName: account.login_name ?? account.display_name,
          displayName: account.display_name,
        };
        const passkeys = await readPasskeys(tx, account.id);
        const asked = await askForNewPasskey(person, {
          passkeys,
          site: siteOf(context.request, options.publicOrigin),
        });
        await issueTicket(tx, { purpose: 'passkey', accountId: account.id }, asked.challenge);
        return { options: asked };
      },
      { requestId: context.requestId },
    );
