import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Counters and histograms of one server, in Prometheus form; no label carries personal data. */
export function makeMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'xinan_' });
  const requestSeconds = new Histogram({
    name: 'xinan_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const batchRows = new Histogram({
    name: 'xinan_intake_batch_rows',
    help: 'Submissions committed together',
    buckets: [1, 2, 5, 10, 25, 50, 100, 200],
    registers: [registry],
  });
  const climbs = new Counter({
    name: 'xinan_escalations_total',
    help: 'Rungs climbed by overdue duties',
    labelNames: ['kind'],
    registers: [registry],
  });
  return { registry, requestSeconds, batchRows, climbs };
}

export type Metrics = ReturnType<typeof makeMetrics>;

export function observeRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.requestSeconds.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
}
