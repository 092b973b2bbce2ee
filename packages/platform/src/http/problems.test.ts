import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomainError, defineErrors } from '@xinan/contract-kit';
import fastify from 'fastify';
import { localeOf, makeProblems } from './problems.ts';
import { validatorCompiler } from './validation.ts';

const problems = makeProblems([
  defineErrors({ 'door.shut': { status: 409, zh: '{name}已关。', en: '{name} is shut; {unknown}.' } }),
]);

/** What a caller gets when a handler throws this. */
async function answerTo(fault: unknown, headers: Record<string, string> = {}) {
  const app = fastify({ genReqId: () => 'request-1' });
  app.setErrorHandler((error, request, reply) => problems.answerError(error as Error, request, reply));
  app.get('/', () => {
    throw fault as Error;
  });
  const answer = await app.inject({ method: 'GET', url: '/', headers });
  await app.close();
  return {
    status: answer.statusCode,
    headers: answer.headers,
    problem: answer.json<Record<string, unknown>>(),
  };
}

test("an expected failure is a problem document in the asker's language, with its details filled in", async () => {
  const fault = new DomainError('door.shut', { name: '南门' }, [
    { pointer: '/door', zh: '请换一扇', en: 'choose another' },
  ]);
  const zh = await answerTo(fault);
  assert.equal(zh.status, 409);
  assert.match(String(zh.headers['content-type']), /^application\/problem\+json/);
  assert.deepEqual(zh.problem, {
    type: '/problems/door.shut',
    title: '南门已关。',
    status: 409,
    code: 'door.shut',
    requestId: 'request-1',
    errors: [{ pointer: '/door', message: '请换一扇' }],
  });
  const en = await answerTo(fault, { 'accept-language': 'en-GB,zh;q=0.5' });
  assert.equal(en.problem.title, '南门 is shut; {unknown}.');
});

test('an unexpected fault tells nothing of itself', async () => {
  const { status, problem } = await answerTo(new Error('relation "crises" of 张三 at /srv/xinan'));
  assert.equal(status, 500);
  assert.deepEqual([problem.code, problem.requestId], ['server.fault', 'request-1']);
  assert.doesNotMatch(JSON.stringify(problem), /crises|张三|srv/);
});

for (const code of ['ECONNREFUSED', '57P01', '08006', 'ENOENT'])
  test(`a database that went away (${code}) asks to try again shortly`, async () => {
    const { status, headers, problem } = await answerTo(Object.assign(new Error('gone'), { code }));
    assert.deepEqual([status, problem.code, headers['retry-after']], [503, 'server.busy', '5']);
  });

test('faults of the input are told field by field without repeating what was sent', async () => {
  const app = fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setErrorHandler((error, request, reply) => problems.answerError(error as Error, request, reply));
  const body = {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: { name: { type: 'string' }, age: { type: 'integer' } },
  };
  app.post('/', { schema: { body } }, () => ({}));
  const answer = await app.inject({
    method: 'POST',
    url: '/',
    payload: { age: 'secret-text', more: 'secret-text' },
  });
  await app.close();
  assert.equal(answer.statusCode, 400);
  assert.deepEqual(
    answer
      .json<{ errors: { pointer: string }[] }>()
      .errors.map(({ pointer }) => pointer)
      .sort(),
    ['/age', '/more', '/name'],
  );
  assert.doesNotMatch(answer.body, /secret-text/);
});

test('English only where it is asked for first', () => {
  const locale = (wanted?: string) => localeOf({ headers: { 'accept-language': wanted } } as never);
  assert.deepEqual(
    [locale(), locale('zh-CN,en;q=0.8'), locale('fr'), locale('en'), locale('EN-us,zh')],
    ['zh', 'zh', 'zh', 'en', 'en'],
  );
});
