import { createHash } from 'node:crypto';
import { DomainError, isBytesBody, type Route } from '@xinan/contract-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const bytesType = 'application/octet-stream';

/** Lets bodies of plain bytes in; the route's own limit of size holds while they arrive. */
export function takeBytes(app: FastifyInstance): void {
  app.addContentTypeParser(bytesType, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

/** Bytes go to routes that take bytes, and nothing else does. */
export function requireBytes(request: FastifyRequest, route: Route): DomainError | undefined {
  const isBytes = Buffer.isBuffer(request.body);
  const wanted = route.body !== undefined && isBytesBody(route.body);
  return isBytes === wanted ? undefined : new DomainError('request.unsupported_type');
}

/** What an idempotency key is kept with: megabytes by their hash. */
export const hashedBody = (body: unknown): unknown =>
  Buffer.isBuffer(body) ? { sha256: createHash('sha256').update(body).digest('hex') } : body;
