import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff } from '@xinan/platform/testing';
import { openTestServer, type TestServer } from '../../../../apps/server/src/testing/test-server.ts';
import { decideInstrument } from '../decide-instrument.ts';

interface Paper {
  readonly title: string;
  readonly html: string;
  readonly foot: { readonly left?: string; readonly right?: string };
  readonly wordBase64?: string;
}

describe('questionnaires on paper', () => {
  let server: TestServer;
  let reader: Hired;
  let approver: Hired;

  const get = async (url: string, who?: Hired, language = 'zh') => {
    const answer = await server.app.inject({
      url,
      headers: { 'accept-language': language, ...(who ? { cookie: `xinan_session=${who.cookie}` } : {}) },
    });
    return { status: answer.statusCode, body: answer.json<Paper & { code?: string; title: string }>() };
  };
  const forStaff = (id: string, locale: 'zh' | 'en', scoring = 'with') =>
    get(`/api/instrument-library/${id}/paper?locale=${locale}&scoring=${scoring}`, reader);
  const forAnybody = (id: string, locale: 'zh' | 'en') =>
    get(`/api/instruments/${id}/paper?locale=${locale}`);

  before(async () => {
    server = await openTestServer();
    const { city } = server;
    reader = await hireStaff(city, { name: '读', roles: ['counsellor'], regionCode: '341300' });
    approver = await hireStaff(city, { name: '审', roles: ['instrument_approver'], regionCode: '341300' });
    await city.owner.query(
      `insert into help_lines (id, kind, number, name_zh, name_en, hours_zh, hours_en, always_open, sort)
       values ($1, 'psychological', '12356', '心理援助热线', 'Support line', '全天', 'day and night', true, 1)`,
      [uuidV7()],
    );
    await city.owner.query(
      `insert into city_settings (name, value) values ('city.office', $1)
       on conflict (name) do update set value = excluded.value`,
      [JSON.stringify({ zh: '市心理中心', en: 'City Centre' })],
    );
  });
  after(() => server.close());

  test('staff print the form with its scoring page, the office above it and the city’s line below', async () => {
    const { status, body } = await forStaff('phq9', 'zh');
    assert.equal(status, 200);
    assert.match(
      body.html,
      /市心理中心[\s\S]*最近两周的心情[\s\S]*心理援助热线\u00a012356[\s\S]*计分页（工作人员用）/,
    );
    assert.match(body.foot.left ?? '', /^phq9　版本 [0-9a-f]{16}$/);
    assert.equal(
      Buffer.from(body.wordBase64 ?? '', 'base64')
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    assert.doesNotMatch((await forStaff('phq9', 'zh', 'without')).body.html, /计分页/);
  });

  test('what is not checked says so until the city has approved it; what its licence forbids is refused with the reason', async () => {
    assert.equal((await forStaff('pss10', 'zh')).body.foot.right, '译文尚未取得原作者同意，只供内部核对');
    await server.city.transact(approver.actor, 'instrument.decide', (tx) =>
      decideInstrument(tx, {
        params: { instrumentId: 'pss10' },
        body: { kind: 'approve_wording', locale: 'zh', reason: '已取得书面同意' },
      }),
    );
    assert.equal((await forStaff('pss10', 'zh')).body.foot.right, undefined);
    assert.equal((await forAnybody('pss10', 'zh')).status, 200);
    for (const [id, locale] of [
      ['scl90', 'zh'],
      ['core10', 'zh'],
      ['scoff', 'en'],
    ] as const) {
      const { status, body } = await forStaff(id, locale);
      assert.deepEqual([status, body.code], [409, 'instrument.not_printable'], id);
    }
    assert.match((await forStaff('scl90', 'zh')).body.title, /许可/);
    assert.equal((await forStaff('nothing', 'zh')).status, 404);
  });

  test('anybody prints what residents may choose, never a key, a professional’s form or an open wording', async () => {
    const { status, body } = await forAnybody('phq9', 'en');
    assert.equal(status, 200);
    assert.match(body.html, /Your last two weeks/);
    assert.doesNotMatch(body.html, /Scoring|Cut-off/);
    assert.deepEqual(Object.keys(body).toSorted(), ['foot', 'html', 'title']);
    for (const [id, locale] of [
      ['dass21', 'zh'],
      ['hamd17', 'en'],
      ['cssrs_screener', 'en'],
      ['scl90', 'zh'],
      ['scoff', 'en'],
    ] as const)
      assert.equal((await forAnybody(id, locale)).body.code, 'instrument.unknown', id);
    const library = '/api/instrument-library/phq9/paper?locale=zh&scoring=with';
    assert.equal((await get(library)).status, 401);
  });
});
