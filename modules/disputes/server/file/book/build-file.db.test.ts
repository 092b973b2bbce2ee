import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Relay, uuidV7 } from '@xinan/platform';
import { buildHttp, makeMetrics } from '@xinan/platform/http';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import * as contract from '../../../contract.ts';
import { disputesModule } from '../../index.ts';
import { call, openTable, registered, type Table } from '../../table.fixture.ts';
import { jpegOf, pdfOf, upload } from '../file.fixture.ts';
import { pdfTexts, wordText } from './read-back.fixture.ts';

const psychMarker = '心理记录暗号甲乙丙';
const policeMarker = '民警记录暗号丁戊己';
const adviceMarker = '通报暗号庚辛壬';

let table: Table;
let app: FastifyInstance;
let origin: string;
const logged: string[] = [];
before(async () => {
  table = await openTable();
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
  app = await buildHttp({
    city: table.city,
    modules: [disputesModule({ publicOrigin: 'https://city.example' })],
    relay: new Relay(table.city, log),
    log,
    metrics: makeMetrics(),
    version: 'test',
  });
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});
after(async () => {
  await app.close();
  await table.city.close();
});

const as = (who: { readonly cookie: string }) => ({ cookie: `xinan_session=${who.cookie}` });
const fileOf = (id: string, format: 'pdf' | 'word', who = table.registrar, signal?: AbortSignal) =>
  fetch(`${origin}/api/disputes/${id}/file?format=${format}`, {
    headers: as(who),
    ...(signal ? { signal } : {}),
  });

interface Built {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

async function linesOf(
  answer: Response,
): Promise<{ progress: { done: number; total: number }[]; built: Built }> {
  const lines = (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  return { progress: lines.slice(0, -1) as { done: number; total: number }[], built: lines.at(-1) as Built };
}

/** A joint case in which police officer and counsellor wrote notes and advice. */
async function jointCase(): Promise<string> {
  const { city, registrar, lead, mediator, police, consultant, panel } = table;
  const record = await registered(table);
  const params = { id: record.id };
  const accepted = await call(city, registrar, {
    route: contract.acceptDispute,
    input: { params, body: { version: record.version } },
  });
  const triaged = await call(city, registrar, {
    route: contract.triageDispute,
    input: {
      params,
      body: { version: accepted.version, route: 'joint', difficulty: 'ordinary', supervised: false },
    },
  });
  const words = (['mediation', 'rights_notice', 'counsellor', 'police'] as const).flatMap((kind) =>
    record.parties.map(({ id }) => ({
      kind,
      principalId: id,
      partyId: id,
      given: true,
      manner: 'in_person' as const,
    })),
  );
  const willing = await call(city, lead, {
    route: contract.recordConsent,
    input: { params, body: { version: triaged.version, words } },
  });
  await call(city, registrar, {
    route: contract.assignTeam,
    input: {
      params,
      body: {
        version: willing.version,
        members: [
          { practitionerId: panel.mediator, part: 'lead_mediator', chosenBy: 'office' },
          { practitionerId: panel.police, part: 'police', chosenBy: 'office' },
          { practitionerId: panel.consultant, part: 'counsellor', chosenBy: 'office' },
        ],
      },
    },
  });
  for (const who of [mediator, police, consultant])
    await call(city, who, {
      route: contract.answerAssignment,
      input: { params, body: { answer: 'accept' } },
    });
  await call(city, consultant, {
    route: contract.recordPsychNote,
    input: { params, body: { text: psychMarker, minutes: 40 } },
  });
  await call(city, police, {
    route: contract.recordPoliceNote,
    input: { params, body: { text: policeMarker } },
  });
  await call(city, consultant, {
    route: contract.giveCounsellorAdvice,
    input: { params, body: { topic: 'not_ready', text: adviceMarker } },
  });
  return record.id;
}

test('the file arrives as lines: how far it is, at last the document; no note of police or counsellor is in it', async () => {
  const id = await jointCase();
  const where = { table, who: table.registrar, disputeId: id };
  await upload(where, pdfOf('收条'), { mediaType: 'application/pdf', name: '收条.pdf' });
  const { built: word } = await linesOf(await fileOf(id, 'word'));
  const answer = await fileOf(id, 'pdf');
  assert.equal(answer.headers.get('content-type'), 'application/x-ndjson; charset=utf-8');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const { progress, built } = await linesOf(answer);
  assert.deepEqual(
    progress.map(({ done }) => done),
    Array.from({ length: progress.length }, (_, index) => index),
  );
  assert.ok(progress.every(({ total }) => total === progress.length - 1) && progress.length > 4);
  assert.match(built.name, /^TJ\d{4}-\d{6}卷宗\.pdf$/);
  assert.match(word.name, /\.docx$/);
  const texts = [
    (await pdfTexts(Buffer.from(built.base64, 'base64'))).join(''),
    wordText(Buffer.from(word.base64, 'base64')),
  ];
  for (const text of texts) {
    for (const there of ['卷内文件目录', '人民调解受理登记表', '楼上深夜拖动家具', '收条.pdf', 'SHA-256'])
      assert.ok(text.includes(there), there);
    for (const marker of [psychMarker, policeMarker, adviceMarker]) assert.ok(!text.includes(marker), marker);
  }
});

test('a case out of reach, or none at all, is answered as a problem before any line', async () => {
  const id = await jointCase();
  for (const [address, who] of [
    [id, table.farRegistrar],
    [uuidV7(), table.registrar],
  ] as const) {
    const answer = await fileOf(address, 'pdf', who);
    assert.deepEqual(
      [answer.status, ((await answer.json()) as { code: string }).code],
      [404, 'record.not_found'],
    );
  }
  for (const who of [table.police, table.consultant])
    assert.equal((await fileOf(id, 'pdf', who)).status, 403);
});

test('who closes the connection stops the work, without a fault and without an end to what was sent', async () => {
  const id = (await registered(table)).id;
  const where = { table, who: table.registrar, disputeId: id };
  for (let count = 0; count < 12; count += 1)
    await upload(where, pdfOf(String(count)), { mediaType: 'application/pdf' });
  const stop = new AbortController();
  const answer = await fileOf(id, 'pdf', table.registrar, stop.signal);
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  assert.match(new TextDecoder().decode(first?.value), /"done":0/);
  stop.abort();
  await assert.rejects(async () => reader?.read());
  const { built } = await linesOf(await fileOf(id, 'pdf'));
  assert.ok(built.base64.length > 1000);
  assert.deepEqual(logged, []);
});

test('pictures are printed as pages; one that is only said to be a picture within keeps its place with a slip', async () => {
  const id = (await registered(table)).id;
  const where = { table, who: table.registrar, disputeId: id };
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await upload(where, png, { mediaType: 'image/png', name: '现场.png' });
  await upload(where, jpegOf(64), { name: '坏图.jpg' });
  const { built } = await linesOf(await fileOf(id, 'pdf'));
  const pages = await pdfTexts(Buffer.from(built.base64, 'base64'));
  assert.ok(pages.some((page) => page.includes('现场.png（杨受理')));
  assert.ok(pages.some((page) => page.includes('坏图.jpg') && page.includes('图片文件无法读取')));
});

test('every form prints over HTTP in both languages; slips lead to the city with each party’s own code', async () => {
  const id = (await registered(table)).id;
  const { codes } = await call(table.city, table.registrar, {
    route: contract.getFollowCodes,
    input: { params: { id } },
  });
  for (const form of contract.formNames)
    for (const locale of ['zh', 'en']) {
      const answer = await app.inject({
        url: `/api/disputes/${id}/forms/${form}?locale=${locale}`,
        headers: as(table.registrar),
      });
      assert.equal(answer.statusCode, 200, form);
      const printed = answer.json<{ title: string; html: string; wordBase64: string }>();
      assert.ok(printed.title && printed.html.startsWith('<article class="print-form'), form);
      assert.ok(wordText(Buffer.from(printed.wordBase64, 'base64')).length > 20, form);
      if (form !== 'follow_slips') continue;
      const sheets = printed.html.split('</article>').slice(0, -1);
      assert.equal(sheets.length, codes.length);
      for (const { code } of codes) assert.equal(sheets.filter((sheet) => sheet.includes(code)).length, 1);
    }
});

test('minutes of a session of another case are not found', async () => {
  const id = (await registered(table)).id;
  const answer = await app.inject({
    url: `/api/disputes/${id}/forms/minutes?sessionId=${uuidV7()}`,
    headers: as(table.registrar),
  });
  assert.equal(answer.statusCode, 404);
});
