import { chromium } from 'playwright-core';
import { temporaryDataDir } from '../apps/server/src/testing/data-dir.ts';
import { freePort, startServerProcess } from '../apps/server/src/testing/server-process.ts';
import { printTable, quantiles } from './table.ts';

const throttle = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const slowdown = 4;
const rounds = 7;

const { dataDir, remove } = await temporaryDataDir('bench-view');
const server = await startServerProcess({
  command: 'start',
  dataDir,
  port: await freePort(),
  env: { XINAN_DEMO_SCALE: 'small' },
  readyWithinMs: 300_000,
});
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
const usable: number[] = [];
const painted: number[] = [];
let scriptBytes = 0;
let styleBytes = 0;
for (let round = 0; round < rounds; round += 1) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', throttle);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const kinds = new Map<string, string>();
  scriptBytes = 0;
  styleBytes = 0;
  session.on('Network.responseReceived', (event) => kinds.set(event.requestId, event.type));
  session.on('Network.loadingFinished', (event) => {
    if (kinds.get(event.requestId) === 'Script') scriptBytes += event.encodedDataLength;
    if (kinds.get(event.requestId) === 'Stylesheet') styleBytes += event.encodedDataLength;
  });
  const started = performance.now();
  await page.goto(server.baseUrl, { waitUntil: 'commit' });
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  usable.push(performance.now() - started);
  painted.push(
    await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ),
  );
  await context.close();
}
printTable(
  'Resident first view on a slow phone (1.6 Mbit/s, 150 ms, CPU ÷ 4), milliseconds (target usable ≤ 1500)',
  [
    { moment: 'first contentful paint', ...quantiles(painted) },
    { moment: 'usable (handlers attached)', ...quantiles(usable) },
  ],
);
console.log(
  `compressed on the wire: script ${(scriptBytes / 1000).toFixed(1)} kB (target ≤ 60), style ${(styleBytes / 1000).toFixed(1)} kB`,
);
await browser.close();
await server.kill('SIGTERM');
await remove();
process.exit(0);
