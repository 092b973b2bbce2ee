import type { FastifyRequest } from 'fastify';

/** The site as the asker sees it: passkeys are bound to its host, cookies are secure where it is https. */
export interface Site {
  readonly origin: string;
  readonly host: string;
  readonly isHttps: boolean;
}

/** The configured origin, or what the request was sent to. */
export function siteOf(request: Pick<FastifyRequest, 'protocol' | 'host'>, publicOrigin?: string): Site {
  const url = new URL(publicOrigin ?? `${request.protocol}://${request.host}`);
  return { origin: url.origin, host: url.hostname, isHttps: url.protocol === 'https:' };
}
