import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openBrowser } from '../e2e/fixtures/browser.ts';
import { openBenchCity } from './bench-city.ts';
import { makeSubmitter } from './submitter.ts';
import { printTable, quantiles } from './table.ts';

const background = 200;
const alerts = 40;

const city = await openBenchCity();
await city.app.listen({ port: 0, host: '127.0.0.1' });
const { port } = city.app.server.address() as { port: number };
const { edition } = (await city.app.inject('/api/instruments/phq9')).json<{ edition: string }>();
const cookie = await city.signIn('duty_officer', '34.13', '341300');
const submitter = makeSubmitter(port, edition);

/** The next alert's arrival on the officer's stream, as a time. */
function openStream(): { next(): Promise<number>; close(): void } {
  let hear: (at: number) => void = () => undefined;
  const request = http.get(
    { port, host: '127.0.0.1', path: '/api/events', headers: { cookie } },
    (answer) => {
      answer.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('crises.alerted')) hear(performance.timeOrigin + performance.now());
      });
    },
  );
  request.on('error', () => undefined);
  return {
    next: () =>
      new Promise((resolve) => {
        hear = resolve;
      }),
    close: () => request.destroy(),
  };
}

/** The moment the page itself sees a row it did not have. */
const nextRow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const rows = () =>
      [...document.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'));
    const known = new Set(rows());
    return new Promise<number>((resolve) => {
      const look = () => {
        if (rows().some((row) => !known.has(row))) resolve(performance.timeOrigin + performance.now());
        else requestAnimationFrame(look);
      };
      look();
    });
  });

const browser = await openBrowser();
const context = await browser.newContext();
await context.addCookies([
  { name: 'xinan_session', value: cookie.split('=')[1] ?? '', url: `http://127.0.0.1:${port}` },
]);
const page = await context.newPage();
await submitter.submit(true);
await page.goto(`http://127.0.0.1:${port}/console/`);
await page.locator('[data-row]').first().waitFor();
const stream = openStream();
const endPouring = submitter.pour(background);
await sleep(2_000);
const heard: number[] = [];
const shown: number[] = [];
for (let round = 0; round < alerts; round += 1) {
  const arrival = stream.next();
  const row = nextRow(page);
  await sleep(50);
  const from = performance.timeOrigin + performance.now();
  await submitter.submit(true);
  heard.push((await arrival) - from);
  shown.push((await row) - from);
  await sleep(300);
}
const perSecond = await endPouring();
printTable(
  `Alert latency while ${perSecond.toFixed(0)} submissions a second run, milliseconds (target p99 < 1000)`,
  [
    { path: 'submission sent → notice on the officer’s stream', ...quantiles(heard) },
    { path: 'submission sent → row on the officer’s screen (Chromium)', ...quantiles(shown) },
  ],
);
stream.close();
submitter.close();
await browser.close();
await city.close();
process.exit(0);
