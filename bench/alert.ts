import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { uuidV7 } from '@xinan/platform';
import { chromium } from 'playwright-core';
import { openBenchCity } from './bench-city.ts';
import { printTable, quantiles } from './table.ts';

const background = 200;
const seconds = 25;
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => alphabet[byte % 32]).join('');

const city = await openBenchCity();
await city.app.listen({ port: 0, host: '127.0.0.1' });
const { port } = city.app.server.address() as { port: number };
const { edition } = (await city.app.inject('/api/instruments/phq9')).json<{ edition: string }>();
const cookie = await city.signIn('duty_officer', '34.13', '341300');
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

function submit(alert: boolean): Promise<void> {
  const answers = [1, 0, 2, 1, 0, 1, 0, 1, alert ? 1 : 0, null];
  const body = JSON.stringify({
    id: uuidV7(),
    claimCode: code(),
    instrumentId: 'phq9',
    edition,
    locale: 'zh',
    answers,
  });
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        port,
        host: '127.0.0.1',
        path: '/api/assessments',
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json' },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`status ${answer.statusCode}`)),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** Milliseconds from sending an alerting submission to its notice on the officer's stream and to the case in the list. */
const heard: number[] = [];
const listed: number[] = [];
let sentAt = 0;
const stream = http.get({ port, host: '127.0.0.1', path: '/api/events', headers: { cookie } }, (answer) => {
  answer.on('data', (chunk: Buffer) => {
    if (!sentAt || !chunk.toString().includes('crises.alerted')) return;
    heard.push(performance.now() - sentAt);
    const from = sentAt;
    sentAt = 0;
    void fetch(`http://127.0.0.1:${port}/api/duties?limit=50`, { headers: { cookie } })
      .then((answer_) => answer_.text())
      .then(() => listed.push(performance.now() - from));
  });
});

let sent = 0;
const started = performance.now();
const pouring = (async () => {
  while (performance.now() - started < seconds * 1000) {
    const due = Math.floor(((performance.now() - started) / 1000) * background);
    while (sent < due) {
      sent += 1;
      void submit(false);
    }
    await sleep(5);
  }
})();
await sleep(2_000);
while (performance.now() - started < (seconds - 2) * 1000) {
  sentAt = performance.now();
  await submit(true);
  await sleep(250);
}
await pouring;
const rows: Record<string, string | number>[] = [
  { path: 'submission → notice on the stream', ...quantiles(heard) },
  { path: 'submission → case in the refreshed list', ...quantiles(listed) },
];

// The same seen by eye: the work list in a real browser, timed by the page itself.
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
rows.push({
  path: `submission → row on the screen (Chromium), ${Math.round(sent / seconds)}/s before`,
  ...(await onScreen()),
});

async function onScreen() {
  const context = await browser.newContext();
  await context.addCookies([
    { name: 'xinan_session', value: cookie.split('=')[1] ?? '', url: `http://127.0.0.1:${port}` },
  ]);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/console/`);
  await page
    .locator('[data-row]')
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => undefined);
  const samples: number[] = [];
  let filling = true;
  const filler = (async () => {
    while (filling) {
      void submit(false);
      await sleep(5);
    }
  })();
  for (let round = 0; round < 20; round += 1) {
    const seen = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const known = new Set(
            [...document.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row')),
          );
          const look = () => {
            if (
              [...document.querySelectorAll('[data-row]')].some(
                (row) => !known.has(row.getAttribute('data-row')),
              )
            )
              resolve(Date.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    const from = Date.now();
    await submit(true);
    samples.push((await seen) - from);
    await sleep(200);
  }
  filling = false;
  await filler;
  return quantiles(samples);
}
await browser.close();
printTable(
  `Alert latency while ${background} submissions a second run, milliseconds (target p99 < 1000)`,
  rows,
);
stream.destroy();
agent.destroy();
await city.close();
process.exit(0);
