import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { type RequestContext, sessionOf } from '@xinan/platform/http';
import type { Me } from '../contract.ts';
import { asNobody } from './as-nobody.ts';
import { readMe } from './get-me.ts';
import type { AccountsOptions } from './options.ts';
import { newSecret } from './secrets.ts';
import { setSessionCookie } from './session-cookie.ts';
import { siteOf } from './site.ts';

/** Turns a proved ticket into a session, once; the browser's former session ends. Undefined where the ticket is spent. */
export async function startSession(
  tx: ActorTx,
  context: RequestContext,
  ticketHash: Buffer,
): Promise<string | undefined> {
  const secret = newSecret();
  const [row] = await tx.sql<{ owner: string | null }>('select finish_sign_in($1, $2) as owner', [
    ticketHash,
    Buffer.from(secret, 'base64url'),
  ]);
  if (!row?.owner) return undefined;
  tx.touch(row.owner);
  const former = sessionOf(context.request);
  if (former?.kind === 'session') await endSession(tx, former.token);
  return secret;
}

/** Ends a session and tells open streams. */
export async function endSession(tx: ActorTx, token: Buffer): Promise<void> {
  const [row] = await tx.sql<{ owner: string | null }>('select end_session($1) as owner', [token]);
  if (!row?.owner) return;
  tx.touch(row.owner);
  tx.emit({ topic: 'sessions.ended', recordId: row.owner, audience: [] });
}

/** Hands the new session to the browser and says who is signed in. Who holds no role yet gets none. */
export async function enter(context: RequestContext, secret: string, options: AccountsOptions): Promise<Me> {
  const token = Buffer.from(secret, 'base64url');
  try {
    const me = await context.city.transact({ kind: 'session', token }, 'session.read', readMe, {
      requestId: context.requestId,
    });
    setSessionCookie(context.reply, secret, {
      site: siteOf(context.request, options.publicOrigin),
      kind: me.kind,
    });
    return me;
  } catch (fault) {
    if (fault instanceof DomainError) await asNobody(context, (tx) => endSession(tx, token));
    throw fault;
  }
}
