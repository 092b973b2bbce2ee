import { temporaryDataDir } from '../apps/server/src/testing/data-dir.ts';
import { freePort, startServerProcess } from '../apps/server/src/testing/server-process.ts';
import { printTable } from './table.ts';

const { dataDir, remove } = await temporaryDataDir('bench-start');
const measured: Record<string, string | number>[] = [];
for (const round of ['first', 'second', 'third']) {
  const started = performance.now();
  const server = await startServerProcess({
    command: 'start',
    dataDir,
    port: await freePort(),
    readyWithinMs: 300_000,
  });
  const readyMs = performance.now() - started;
  const stamps = server.output();
  await server.kill('SIGTERM');
  measured.push({
    start: round,
    'ready, s': (readyMs / 1000).toFixed(2),
    steps: stamps.split('\n').filter((line) => line.startsWith('✓')).length,
  });
}
printTable(
  'npm start (full demonstration city), seconds to a healthy answer (second start: target < 5)',
  measured,
);
await remove();
process.exit(0);
