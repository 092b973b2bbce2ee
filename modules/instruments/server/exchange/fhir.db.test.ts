import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Hired, hireStaff } from '@xinan/platform/testing';
import { defineInstrument, type InstrumentDraft } from '@xinan/scoring';
import type { Questionnaire } from '@xinan/scoring/exchange/fhir';
import { openTestServer, type TestServer } from '../../../../apps/server/src/testing/test-server.ts';

interface Exported {
  readonly questionnaire: Questionnaire;
  readonly losses: readonly { path: string; code: string; message: { zh: string; en: string } }[];
}
interface Read extends Exported {
  readonly document: InstrumentDraft;
  readonly faults: readonly { path: string }[];
  readonly code?: string;
  readonly title?: string;
  readonly errors?: readonly { pointer: string; message: string }[];
}

describe('FHIR in the product', () => {
  let server: TestServer;
  let manager: Hired;
  let reader: Hired;

  const headers = (who: Hired | null, language = 'zh') => ({
    'accept-language': language,
    ...(who ? { cookie: `xinan_session=${who.cookie}` } : {}),
  });
  const exported = async (id: string, locale: 'zh' | 'en', who: Hired | null = reader) => {
    const answer = await server.app.inject({
      url: `/api/instrument-library/${id}/fhir?locale=${locale}`,
      headers: headers(who),
    });
    return { status: answer.statusCode, body: answer.json<Exported & { code?: string }>() };
  };
  const sent = async (payload: string, who: Hired | null = manager) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/instrument-drafts/from-fhir',
      headers: { ...headers(who), 'content-type': 'application/json' },
      payload,
    });
    return { status: answer.statusCode, body: answer.json<Read>() };
  };
  const read = (questionnaire: unknown, who: Hired | null = manager) =>
    sent(JSON.stringify({ instrumentId: 'own_form', questionnaire }), who);

  before(async () => {
    server = await openTestServer();
    const hire = (name: string, role: 'instrument_manager' | 'counsellor') =>
      hireStaff(server.city, { name, roles: [role], regionCode: '341300' });
    manager = await hire('管', 'instrument_manager');
    reader = await hire('读', 'counsellor');
  });
  after(() => server.close());

  test('an instrument goes out with its losses in both languages, a key without a word', async () => {
    const { status, body } = await exported('phq9', 'zh');
    assert.equal(status, 200);
    assert.equal(body.questionnaire.item?.[0]?.text, '做事时提不起劲或没有兴趣');
    const bands = body.losses.find(({ path }) => path === 'bands');
    assert.deepEqual(
      [bands?.code, bands?.message.zh],
      ['no-place', '分段在 Questionnaire 里没有位置，未带出'],
    );
    const key = await exported('scl90', 'zh');
    assert.equal(key.body.losses.filter(({ code }) => code === 'no-wording').length, 90);
    assert.equal((await exported('nothing', 'zh')).body.code, 'instrument.unknown');
    assert.equal((await exported('phq9', 'zh', null)).status, 401);
  });

  test('what was exported comes back as a draft that can be finished, hidden until its licence is settled', async () => {
    const { body } = await exported('dass21', 'en');
    const { status, body: back } = await read(body.questionnaire);
    assert.equal(status, 200);
    assert.deepEqual(back.faults, []);
    assert.ok(defineInstrument(back.document).ok);
    assert.deepEqual(
      back.document.scales.map(({ id, multiplier, items }) => [id, multiplier, items.length]),
      [
        ['depression', 2, 7],
        ['anxiety', 2, 7],
        ['stress', 2, 7],
      ],
    );
    assert.equal(back.document.licence.confidence, 'low');
    assert.ok(back.losses.some(({ code }) => code === 'no-alerts'));
  });

  test('only a writer of drafts may ask', async () => {
    const { body } = await exported('phq2', 'en');
    assert.equal((await read(body.questionnaire, reader)).status, 403);
    assert.equal((await read(body.questionnaire, null)).status, 401);
  });

  test('what is no R4 Questionnaire is refused with its place', async () => {
    for (const [questionnaire, pointer] of [
      [{ resourceType: 'Patient' }, '/questionnaire'],
      ['hello', '/questionnaire'],
      [
        { resourceType: 'Questionnaire', status: 'active', item: [{ linkId: 'a', type: 'coding' }] },
        '/questionnaire/item/0/type',
      ],
      [
        {
          resourceType: 'Questionnaire',
          status: 'active',
          item: [{ linkId: 'a', type: 'string', text: 'x'.repeat(9000) }],
        },
        '/questionnaire/item/0/text',
      ],
    ] as const) {
      const { status, body } = await read(questionnaire);
      assert.deepEqual([status, body.code, body.errors?.[0]?.pointer], [422, 'instrument.not_fhir', pointer]);
      assert.match(body.errors?.[0]?.message ?? '', /[\u4e00-\u9fff]/);
    }
  });

  test('deep nesting, prototype tricks and a flood are answered, and the server lives on', async () => {
    const head = '{"instrumentId":"own_form","questionnaire":';
    const deep = `${head}{"resourceType":"Questionnaire","status":"active","item":${'[{"linkId":"g","type":"group","item":'.repeat(3000)}[]${'}]'.repeat(3000)}}}`;
    assert.deepEqual((await sent(deep)).body.code, 'instrument.not_fhir');
    const deeper = `${head}${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    assert.equal((await sent(deeper)).status, 422);
    const sly = `${head}{"resourceType":"Questionnaire","status":"active","__proto__":{"polluted":1},"item":[{"linkId":"constructor","type":"choice","answerOption":[{"valueInteger":0},{"valueInteger":1}]}]}}`;
    assert.ok((await sent(sly)).status < 500);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal((await sent(`${head}"${'x'.repeat(700_000)}"}`)).status, 413);
    assert.equal((await exported('phq2', 'en')).status, 200);
  });

  const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 0 }];
  const questionnaireWith = (expression: string) => ({
    resourceType: 'Questionnaire',
    status: 'active',
    title: 'Loop',
    item: [
      ...['a', 'b'].map((linkId) => ({
        linkId,
        type: 'choice',
        text: linkId,
        answerOption: [0, 1].map((value) => ({
          valueCoding: { code: `c${value}`, extension: [{ ...extension[0], valueDecimal: value }] },
        })),
      })),
      {
        linkId: 'sum',
        type: 'decimal',
        text: 'Sum',
        extension: [
          {
            url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
            valueExpression: { language: 'text/fhirpath', expression },
          },
        ],
      },
    ],
  });

  test('an expression that is only wrong is said to be no sum', async () => {
    const { body } = await read(questionnaireWith('(('));
    assert.ok(body.losses.some(({ code }) => code === 'expression-not-a-sum'));
  });
});
