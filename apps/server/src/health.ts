import type { City } from '@xinan/platform';
import type { Metrics } from '@xinan/platform/http';
import type { FastifyInstance } from 'fastify';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** `GET /api/health` for balancers and people; `GET /api/metrics` for Prometheus on this machine only. */
export function serveHealth(
  app: FastifyInstance,
  { city, metrics, version }: { city: City; metrics: Metrics; version: string },
): void {
  app.get('/api/health', async (_request, reply) => {
    const started = performance.now();
    const database = await city.pool.query('select 1').then(
      () => 'up' as const,
      () => 'down' as const,
    );
    return reply
      .code(database === 'up' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        status: database === 'up' ? 'ok' : 'unavailable',
        version,
        database,
        databaseMs: Math.round(performance.now() - started),
        uptimeSeconds: Math.round(process.uptime()),
      });
  });
  app.get('/api/metrics', async (request, reply) => {
    if (!loopback.has(request.socket.remoteAddress ?? '')) return reply.callNotFound();
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}
