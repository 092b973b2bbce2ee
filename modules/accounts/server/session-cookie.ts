import { sessionCookie } from '@xinan/platform/http';
import type { FastifyReply } from 'fastify';
import type { Site } from './site.ts';

const residentMaxAgeSeconds = 30 * 24 * 60 * 60;

const cookieOf = (value: string, site: Site, maxAgeSeconds?: number) =>
  [
    `${sessionCookie}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    ...(site.isHttps ? ['Secure'] : []),
    ...(maxAgeSeconds === undefined ? [] : [`Max-Age=${maxAgeSeconds}`]),
  ].join('; ');

/** Hands the session to the browser: staff until it closes, residents for thirty days. */
export function setSessionCookie(
  reply: FastifyReply,
  secret: string,
  options: { site: Site; kind: 'staff' | 'resident' },
): void {
  reply.header(
    'set-cookie',
    cookieOf(secret, options.site, options.kind === 'resident' ? residentMaxAgeSeconds : undefined),
  );
}

export function clearSessionCookie(reply: FastifyReply, site: Site): void {
  reply.header('set-cookie', cookieOf('', site, 0));
}
