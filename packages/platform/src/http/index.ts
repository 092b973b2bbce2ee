export {
  claimCodeOf,
  claimHeader,
  normalizeClaimCode,
  readCookie,
  sessionCookie,
  sessionOf,
} from './actor.ts';
export { once } from './idempotency.ts';
export { makeMetrics, type Metrics } from './metrics.ts';
export * from './module.ts';
export { openApiDocument } from './openapi.ts';
export { makeProblems } from './problems.ts';
export { buildHttp, checkRoutes, type HttpOptions } from './server.ts';
export { isFor } from './stream.ts';
export { type LongWork, tellLines } from './tell-lines.ts';
