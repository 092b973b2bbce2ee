import { type ErrorTable, isBytesBody, type Route } from '@xinan/contract-kit';
import { actionOf } from '@xinan/policy';
import type { FastifyInstance } from 'fastify';
import type { ApiDescription } from './api-description.ts';
import { apiReferencePage } from './reference-page.ts';

const openApiPath = (path: string) => path.replace(/:(\w+)/g, '{$1}');

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

function parametersOf(schema: object | undefined, place: 'path' | 'query') {
  const { properties = {}, required = [] } = (schema ?? {}) as ObjectSchema;
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: shape,
  }));
}

function problemsOf(route: Route, errors: ErrorTable) {
  const byStatus = new Map<number, string[]>();
  for (const code of ['request.invalid', ...(route.errors ?? [])]) {
    const status = errors[code]?.status ?? 500;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

const mediaTypeOf = (body: object) => (isBytesBody(body) ? 'application/octet-stream' : 'application/json');

function operationOf(route: Route, errors: ErrorTable) {
  const action = actionOf(route.action);
  return {
    operationId: route.id,
    tags: [route.id.split('.')[0]],
    summary: route.summary.zh,
    description: `${route.summary.en}\n\naction: ${route.action}; roles: ${Object.keys(action.by).join(', ')}`,
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...(route.body
      ? { requestBody: { required: true, content: { [mediaTypeOf(route.body)]: { schema: route.body } } } }
      : {}),
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: route.response } } },
      ...problemsOf(route, errors),
    },
  };
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { pointer: { type: 'string' }, message: { type: 'string' } } },
    },
  },
};

/** The OpenAPI 3.1 document of all routes. */
export function openApiDocument({ endpoints, errors, version }: ApiDescription) {
  const paths: Record<string, Record<string, object>> = {};
  for (const { route } of endpoints) {
    const path = openApiPath(route.path);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, errors) };
  }
  return {
    openapi: '3.1.0',
    info: { title: '心安 Xinan', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'xinan_session' },
        receipt: { type: 'apiKey', in: 'header', name: 'x-claim-code' },
      },
    },
  };
}

/** Serves the description of the API: for machines at `/api/openapi.json`, for people at `/api/docs`. */
export function describeApi(app: FastifyInstance, description: ApiDescription): void {
  const document = openApiDocument(description);
  const page = apiReferencePage(description);
  app.get('/api/openapi.json', () => document);
  app.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
}
