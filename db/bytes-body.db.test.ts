import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { BytesBody, closed, Nothing, route } from '@xinan/contract-kit';
import { type Call, createClient, ProblemError } from '@xinan/contract-kit/client';
import { Relay } from '@xinan/platform';
import { buildHttp, makeMetrics, serve, serveDirect } from '@xinan/platform/http';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { Type } from 'typebox';
import { migrationSources } from '../apps/server/src/modules.ts';

const words = { zh: '试', en: 'a trial' };
const action = 'instrument.browse';
const Taken = Type.Object({ sha256: Type.String(), effect: Type.Integer() }, closed);
const keep = route({
  id: 'trial.keep',
  method: 'POST',
  path: '/api/trial/files',
  action,
  summary: words,
  query: Type.Object({ name: Type.String({ maxLength: 20 }) }, closed),
  body: BytesBody,
  response: Taken,
  bodyLimitBytes: 1024 * 1024,
});
const look = route({
  id: 'trial.look',
  method: 'PUT',
  path: '/api/trial/look',
  action,
  summary: words,
  body: BytesBody,
  response: Taken,
  idempotencyKey: 'none',
  bodyLimitBytes: 1024 * 1024,
});
const plain = route({
  id: 'trial.plain',
  method: 'PUT',
  path: '/api/trial/plain',
  action,
  summary: words,
  body: Type.Object({ a: Type.Integer() }, closed),
  response: Nothing,
  idempotencyKey: 'none',
});

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const some = new Uint8Array(randomBytes(200_000));
const bytesType = { 'content-type': 'application/octet-stream' };

let city: TestCity;
let app: FastifyInstance;
let call: Call;
let effects = 0;
before(async () => {
  city = await openTestCity(migrationSources);
  const log = pino({ level: 'silent' });
  const endpoints = [
    serve(keep, (_tx, { body }) => Promise.resolve({ sha256: hashOf(body), effect: (effects += 1) })),
    serveDirect(look, (_context, { body }) => Promise.resolve({ sha256: hashOf(body), effect: body.length })),
    serveDirect(plain, () => Promise.resolve({})),
  ];
  app = await buildHttp({
    city,
    modules: [{ name: 'trial', endpoints }],
    relay: new Relay(city, log),
    log,
    metrics: makeMetrics(),
    version: 'test',
  });
  const baseUrl = await app.listen({ port: 0, host: '127.0.0.1' });
  call = createClient({ locale: () => 'en', baseUrl });
});
after(async () => {
  await app.close();
  await city.close();
});

test('a file arrives byte by byte, beside its name', async () => {
  const { sha256 } = await call(look, { body: some });
  assert.equal(sha256, hashOf(some));
});

test('sent again under its key it has one effect; another file under that key is refused', async () => {
  const idempotencyKey = 'trial-key-0001';
  const input = { query: { name: '名册.docx' }, body: some };
  const first = await call(keep, input, { idempotencyKey });
  assert.deepEqual(await call(keep, input, { idempotencyKey }), first);
  assert.equal(effects, 1);
  await assert.rejects(
    call(keep, { ...input, body: some.slice(1) }, { idempotencyKey }),
    (fault: unknown) => fault instanceof ProblemError && fault.code === 'request.key_reused',
  );
});

test('more than the route allows, JSON for bytes, bytes for JSON and nothing at all are refused', async () => {
  const large = new Uint8Array(1024 * 1024 + 1);
  const refused = [
    [{ url: look.path, payload: Buffer.from(large), headers: bytesType }, 413],
    [{ url: look.path, payload: { a: 1 } }, 415],
    [{ url: look.path }, 415],
    [
      { url: look.path, payload: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
    ],
    [{ url: plain.path, payload: Buffer.from('{"a":1}'), headers: bytesType }, 415],
    [{ url: plain.path, payload: Buffer.from(large), headers: bytesType }, 413],
  ] as const;
  for (const [request, status] of refused) {
    const answer = await app.inject({ method: 'PUT', ...request });
    assert.equal(answer.statusCode, status, JSON.stringify(request).slice(0, 80));
  }
  assert.equal((await app.inject({ method: 'PUT', url: plain.path, payload: { a: 1 } })).statusCode, 200);
});

test('the description says what kind of body is meant', async () => {
  const document = (await app.inject('/api/openapi.json')).json<{
    paths: Record<string, Record<string, { requestBody: { content: object } }>>;
  }>();
  assert.deepEqual(Object.keys(document.paths[look.path]!.put!.requestBody.content), [
    'application/octet-stream',
  ]);
  assert.deepEqual(Object.keys(document.paths[plain.path]!.put!.requestBody.content), ['application/json']);
});
