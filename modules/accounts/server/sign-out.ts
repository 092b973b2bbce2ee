import type { OutputOf } from '@xinan/contract-kit';
import { type RequestContext, sessionOf } from '@xinan/platform/http';
import type { signOut as route } from '../contract.ts';
import { asNobody } from './as-nobody.ts';
import { endSession } from './open-session.ts';
import type { AccountsOptions } from './options.ts';
import { clearSessionCookie } from './session-cookie.ts';
import { siteOf } from './site.ts';

/** Ends the session the browser holds, if it lives, and takes the cookie away. */
export const signOut =
  (options: AccountsOptions) =>
  async (context: RequestContext): Promise<OutputOf<typeof route>> => {
    const session = sessionOf(context.request);
    if (session?.kind === 'session') await asNobody(context, (tx) => endSession(tx, session.token));
    clearSessionCookie(context.reply, siteOf(context.request, options.publicOrigin));
    return {};
  };
