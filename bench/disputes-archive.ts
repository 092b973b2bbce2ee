import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { uuidV7 } from '@xinan/platform';
import { getDocumentProxy } from 'unpdf';
import { openBenchCity } from './bench-city.ts';
import { printTable, quantiles } from './table.ts';

const scans = 36;
const sessions = 8;
const rounds = 5;
const photo = readFileSync(path.join(import.meta.dirname, '../packages/documents/test/example-photo.jpg'));

const city = await openBenchCity();
const origin = await city.app.listen({ port: 0, host: '127.0.0.1' });
const cookie = await city.signIn('mediation_lead', '34.13.02', '341302');

async function send(method: string, address: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(`${origin}${address}`, {
    method,
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': uuidV7() },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address}: ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}

const party = (side: string, name: string) => ({ id: uuidV7(), side, kind: 'person', name });
const parties = [party('applicant', '王喆'), party('respondent', '李堃')];
const about = {
  type: 'neighbours',
  origin: 'applied',
  regionCode: '341302001',
  facts: '两家共用一道院墙，雨水倒灌。',
  parties,
};

/** A case with long records of investigation and scanned papers; the state is set by hand, as the table stands here for the file. */
async function fillCase(): Promise<string> {
  const id = uuidV7();
  await send('POST', '/api/disputes', { id, ...about });
  const registered = await send('PUT', `/api/disputes/${id}/registration`, {
    version: 1,
    ...about,
    familyMatter: 'none',
    claims: ['清走建材'],
    peopleInvolved: 2,
  });
  await city.city.owner.query(
    "update disputes set state = 'investigating', outcome = 'open', accepted_at = now() - interval '1 hour' where id = $1",
    [id],
  );
  let { version } = registered;
  for (let count = 0; count < sessions; count += 1) {
    const now = new Date().toISOString();
    const record = await send('POST', `/api/disputes/${id}/sessions`, {
      version,
      id: uuidV7(),
      kind: 'investigation',
      side: 'applicant',
      heldAt: now,
      endedAt: now,
      attended: [parties[0]?.id],
      place: '村委会调解室',
      minutes: '问：水是从哪里进来的？答：从院墙根，去年秋天起一下雨就进水。'.repeat(100),
      feelings: [],
    });
    version = record.version;
  }
  for (let count = 0; count < scans; count += 1) await addScan(id, count);
  return id;
}

async function addScan(id: string, count: number): Promise<void> {
  const attachment = uuidV7();
  await send('POST', `/api/disputes/${id}/attachments`, {
    id: attachment,
    paper: 'evidence',
    name: `现场 ${count + 1}.jpg`,
    mediaType: 'image/jpeg',
    bytes: photo.length,
    sha256: createHash('sha256').update(photo).digest('hex'),
    shared: false,
  });
  const base64 = photo.toString('base64');
  await send('PUT', `/api/disputes/${id}/attachments/${attachment}/pieces/0`, { base64 });
  await send('POST', `/api/disputes/${id}/attachments/${attachment}/finish`, {});
}

interface Built {
  readonly firstMs: number;
  readonly wholeMs: number;
  readonly lines: number;
  readonly bytes: Buffer;
}

async function build(id: string, format: string): Promise<Built> {
  const started = performance.now();
  const answer = await fetch(`${origin}/api/disputes/${id}/file?format=${format}`, { headers: { cookie } });
  const reader = answer.body?.getReader();
  let text = '';
  let firstMs = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    firstMs ||= performance.now() - started;
    text += Buffer.from(part.value).toString('utf8');
  }
  const wholeMs = performance.now() - started;
  const lines = text.trim().split('\n');
  const { base64 } = JSON.parse(lines.at(-1) ?? '{}') as { base64: string };
  return { firstMs, wholeMs, lines: lines.length, bytes: Buffer.from(base64, 'base64') };
}

const id = await fillCase();
const measured: Record<string, string | number>[] = [];
let pages = 0;
for (const format of ['pdf', 'word']) {
  const built: Built[] = [];
  for (let round = 0; round < rounds; round += 1) built.push(await build(id, format));
  const [first] = built;
  if (format === 'pdf') pages = (await getDocumentProxy(Uint8Array.from(first?.bytes ?? []))).numPages;
  measured.push({
    file: `${format}, ${pages} pages`,
    MB: ((first?.bytes.length ?? 0) / 1e6).toFixed(1),
    'lines of progress': (first?.lines ?? 1) - 1,
    'first line p50': quantiles(built.map(({ firstMs }) => firstMs)).p50,
    ...quantiles(built.map(({ wholeMs }) => wholeMs)),
  });
}
printTable(
  'The file of a dispute as one document, milliseconds (target: 60 pages < 5,000, with progress)',
  measured,
);
await city.close();
process.exit(0);
