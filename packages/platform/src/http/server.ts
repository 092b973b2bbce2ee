import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import { DomainError, isBytesBody, type Route } from '@xinan/contract-kit';
import { actionOf } from '@xinan/policy';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Logger } from 'pino';
import type { City } from '../city.ts';
import { nameConstraint } from '../database/faults.ts';
import type { Relay } from '../outbox/relay.ts';
import { actorOf } from './actor.ts';
import { hashedBody, requireBytes, takeBytes } from './bytes-body.ts';
import { once } from './idempotency.ts';
import { type Metrics, observeRequests } from './metrics.ts';
import type { Endpoint, RequestContext, ServerModule } from './module.ts';
import { describeApi } from './openapi.ts';
import { localeOf, makeProblems, type Problems } from './problems.ts';
import { serveStream } from './stream.ts';
import { validatorCompiler } from './validation.ts';

export interface HttpOptions {
  readonly city: City;
  readonly modules: readonly ServerModule[];
  readonly relay: Relay;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly version: string;
}

const defaultBodyLimitBytes = 65_536;
const idempotencyKeyShape = /^[\w-]{8,80}$/;

const contentSecurity = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    frameSrc: ["'self'", 'blob:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'self'"],
  },
};

/** Refuses writes that another site made the browser send. */
function refuseCrossSite(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const foreignSite = typeof site === 'string' && site !== 'same-origin' && site !== 'none';
  const foreignOrigin =
    typeof origin === 'string' && (!URL.canParse(origin) || new URL(origin).host !== request.host);
  if (foreignSite || foreignOrigin) throw new DomainError('request.cross_site');
}

const inputOf = (request: FastifyRequest) =>
  ({ params: request.params, query: request.query, body: request.body }) as never;

function keyOf(route: Route, request: FastifyRequest): string | undefined {
  if (route.method === 'GET' || route.idempotencyKey === 'own-id' || route.idempotencyKey === 'none')
    return undefined;
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !idempotencyKeyShape.test(key))
    throw new DomainError('request.key_required');
  return key;
}

/** Runs an operation in its transaction; public look-ups answer a dead session, or a desk's, as they answer nobody. */
async function operate(city: City, endpoint: Endpoint, request: FastifyRequest): Promise<unknown> {
  const { route } = endpoint;
  const key = keyOf(route, request);
  const actor = actorOf(request, route.action);
  const operation = endpoint.answer as (tx: unknown, input: unknown) => Promise<unknown>;
  const run = (who: typeof actor) =>
    city.transact(
      who,
      route.action,
      (tx) => {
        const write = () => operation(tx, inputOf(request));
        return key ? once(tx, { key, route: route.id, body: hashedBody(request.body) }, write) : write();
      },
      { requestId: request.id },
    );
  try {
    return await run(actor);
  } catch (fault) {
    const publicLookUp = 'anonymous' in actionOf(route.action).by && actor.kind === 'session';
    const barred = fault instanceof DomainError && /^(session\.|action\.forbidden$)/.test(fault.code);
    if (publicLookUp && barred) return run({ kind: 'anonymous' });
    throw fault;
  }
}

function mount(app: FastifyInstance, city: City, endpoint: Endpoint): void {
  const { route } = endpoint;
  const schema = {
    ...(route.params ? { params: route.params } : {}),
    ...(route.query ? { querystring: route.query } : {}),
    ...(route.body && !isBytesBody(route.body) ? { body: route.body } : {}),
    response: { 200: route.response },
  };
  app.route({
    method: route.method,
    url: route.path,
    schema,
    bodyLimit: route.bodyLimitBytes ?? defaultBodyLimitBytes,
    preValidation: (request, _reply, done) => done(requireBytes(request, route)),
    handler: (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (endpoint.kind === 'operation') return operate(city, endpoint, request);
      const context: RequestContext = {
        city,
        actor: actorOf(request, route.action),
        requestId: request.id,
        locale: localeOf(request),
        request,
        reply,
      };
      return (endpoint.answer as (context: RequestContext, input: unknown) => Promise<unknown>)(
        context,
        inputOf(request),
      );
    },
  });
}

/** Every route must name a known action and expected failures that exist; two may not share an address. */
export function checkRoutes(endpoints: readonly Endpoint[], problems: Problems): void {
  const seen = new Set<string>();
  for (const { route } of endpoints) {
    const address = `${route.method} ${route.path}`;
    if (seen.has(address)) throw new Error(`Two routes at ${address}`);
    seen.add(address);
    if (!actionOf(route.action))
      throw new Error(`Route ${route.id} names the unknown action ${route.action}`);
    for (const code of route.errors ?? [])
      if (!problems.errors[code]) throw new Error(`Route ${route.id} expects the undeclared failure ${code}`);
  }
}

function answerUnknown(endpoints: readonly Endpoint[], problems: Problems) {
  const shapes = endpoints.map(({ route }) => new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`));
  return (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? '';
    const known = shapes.some((shape) => shape.test(path));
    return problems.send(
      reply,
      problems.problemOf(
        new DomainError(known ? 'request.unknown_method' : 'request.unknown_route'),
        request,
      ),
    );
  };
}

/** Builds the HTTP server of a city out of its modules. Nothing listens yet. */
export async function buildHttp(options: HttpOptions): Promise<FastifyInstance> {
  const endpoints = options.modules.flatMap((module) => module.endpoints);
  const problems = makeProblems(options.modules.map((module) => module.errors ?? {}));
  checkRoutes(endpoints, problems);
  for (const module of options.modules)
    for (const [constraint, code] of Object.entries(module.constraints ?? {}))
      nameConstraint(constraint, code);
  const app = fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: 'loopback',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    requestTimeout: 30_000,
  });
  takeBytes(app);
  app.setValidatorCompiler(validatorCompiler);
  app.setErrorHandler((fault, request, reply) => problems.answerError(fault as Error, request, reply));
  app.setNotFoundHandler(answerUnknown(endpoints, problems));
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurity,
    hsts: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.addHook('onRequest', (request, _reply, done) => {
    try {
      refuseCrossSite(request);
      done();
    } catch (fault) {
      done(fault as Error);
    }
  });
  observeRequests(app, options.metrics);
  for (const endpoint of endpoints) mount(app, options.city, endpoint);
  serveStream(app, options.city, options.relay);
  describeApi(app, { endpoints, errors: problems.errors, version: options.version });
  return app;
}
