import { actionOf, type ActionName } from '@xinan/policy';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../database/transact.ts';

export const sessionCookie = 'xinan_session';
export const claimHeader = 'x-claim-code';

/** The value of a cookie, or undefined. */
export function readCookie(request: FastifyRequest, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, ...rest] = part.trim().split('=');
    if (key === name) return rest.join('=');
  }
  return undefined;
}

/** Crockford base 32 without the look-alikes: what a person may type for a receipt code. */
export const normalizeClaimCode = (text: string) =>
  text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

/** The session behind a request, if it carries one. */
export function sessionOf(request: FastifyRequest): Actor | undefined {
  const token = readCookie(request, sessionCookie);
  return token ? { kind: 'session', token: Buffer.from(token, 'base64url') } : undefined;
}

/** The receipt code a request carries, as its hash is taken. */
export function claimCodeOf(request: FastifyRequest): Buffer | undefined {
  const claim = request.headers[claimHeader];
  return typeof claim === 'string' ? Buffer.from(normalizeClaimCode(claim), 'utf8') : undefined;
}

const takesCode = (action: ActionName) => 'claimant' in actionOf(action).by || 'party' in actionOf(action).by;

/** Who a request claims to be under this action: the holder of a receipt or follow code, a session, or nobody. */
export function actorOf(request: FastifyRequest, action: ActionName): Actor {
  const code = claimCodeOf(request);
  if (code && takesCode(action)) return { kind: 'claim', code };
  return sessionOf(request) ?? { kind: 'anonymous' };
}
