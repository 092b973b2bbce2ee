import http from 'node:http';
import { uuidV7 } from '@xinan/platform';
import { openBenchCity } from './bench-city.ts';
import { milliseconds, percentile, printTable } from './table.ts';

const seconds = 6;
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => alphabet[byte % 32]).join('');

const city = await openBenchCity();
await city.app.listen({ port: 0, host: '127.0.0.1' });
const { port } = city.app.server.address() as { port: number };
const { edition } = (await city.app.inject('/api/instruments/phq9')).json<{ edition: string }>();

function post(agent: http.Agent, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        port,
        host: '127.0.0.1',
        path: '/api/assessments',
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const measured: Record<string, string | number>[] = [];
for (const connections of [1, 16, 64, 256]) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const samples: number[] = [];
  const until = performance.now() + seconds * 1000;
  const cpuBefore = process.cpuUsage();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const body = JSON.stringify({
          id: uuidV7(),
          claimCode: code(),
          instrumentId: 'phq9',
          edition,
          locale: 'zh',
          answers: [1, 0, 2, 1, 0, 1, 0, 1, 0, null],
        });
        const started = performance.now();
        const status = await post(agent, body);
        if (status !== 200) throw new Error(`status ${status}`);
        samples.push(performance.now() - started);
      }
    }),
  );
  const cpu = process.cpuUsage(cpuBefore);
  agent.destroy();
  measured.push({
    connections,
    'per second': Math.round(samples.length / seconds),
    'p50 ms': milliseconds(percentile(samples, 0.5)),
    'p99 ms': milliseconds(percentile(samples, 0.99)),
    'CPU µs each (client included)': Math.round((cpu.user + cpu.system) / samples.length),
  });
}
const [size] = (
  await city.city.owner.query<{ n: number; bytes: number }>(
    "select count(*)::int as n, (pg_total_relation_size('assessments') + pg_total_relation_size('assessment_answers'))::int as bytes from assessments",
  )
).rows;
printTable(
  'Submissions, everything on (encryption, audit, facts, fsync), client in the same process',
  measured,
);
console.log(`disk: ${Math.round((size?.bytes ?? 0) / (size?.n || 1))} bytes a submission, indexes included`);
await city.close();
process.exit(0);
