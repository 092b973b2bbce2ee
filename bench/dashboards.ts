import { existsSync, readFileSync } from 'node:fs';
import { openBenchCity } from './bench-city.ts';
import { countyCount, fillDashboards, years } from './dashboards-city.ts';
import { milliseconds, percentile, printTable, timeEach } from './table.ts';

const rounds = 40;
const targetMs = 50;

const city = await openBenchCity({ webs: false });
const { owner } = city.city;
console.log(`filling ${years} years of monthly published runs, ${countyCount + 1} units …`);
const { months, run } = await fillDashboards(owner);
const counted = await owner.query<{ scores: number; tasks: number }>(
  'select (select count(*)::int from indicator_scores) as scores, (select count(*)::int from indicator_tasks) as tasks',
);

const cookies = {
  office: await city.signIn('index_manager', '34.13', '341300'),
  county: await city.signIn('index_verifier', '34.13.02', '341302'),
  public: '',
};
type Who = keyof typeof cookies;
const api = '/api/indicators';
const views: readonly (readonly [what: string, who: Who, path: string])[] = [
  ['overview, ranking, heat map', 'office', '/overview?period=2025-12'],
  ['the same, an old month', 'office', '/overview?period=2017-03'],
  ['the same, of one county', 'county', '/overview?period=2025-12'],
  ['tree of the city', 'office', `/runs/${run}/units/341300`],
  ['tree of a county', 'office', `/runs/${run}/units/341302`],
  ['weak points', 'office', `/runs/${run}/weaknesses`],
  ['trend of the total', 'office', '/trend?unit=341300&code=total&type=month'],
  ['trend of a counted value', 'office', '/trend?unit=341302&code=A2-06&type=month'],
  ['change since the month before', 'office', `/runs/${run}/units/341302/change?against=previous`],
  ['proof of the total', 'office', `/runs/${run}/units/341300/proof/total`],
  ['proof of a sum of counties', 'office', `/runs/${run}/units/341300/proof/A2-06`],
  ['map of the counties', 'office', `/runs/${run}/indicators/A2-06`],
  ['map of the towns', 'office', `/runs/${run}/indicators/A2-06?within=341302`],
  ['what-if', 'office', `/runs/${run}/model`],
  ['public list', 'public', '/publications'],
  ['public document', 'public', '/publications/document?period=2025-12'],
  ['public trend', 'public', '/publications/trend'],
];
/** CPU that the connections have taken so far, in milliseconds: what a busy neighbour cannot add to. Linux only. */
async function databaseCpuMs(): Promise<number> {
  const { rows } = await owner.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database()',
  );
  const ticks = rows.map(({ pid }) => {
    const file = `/proc/${pid}/stat`;
    if (!existsSync(file)) return 0;
    const [user = 0, system = 0] =
      readFileSync(file, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
    return user + system;
  });
  return 10 * ticks.reduce((sum, own) => sum + own, 0);
}

const measured: Record<string, string | number>[] = [];
const late: string[] = [];
for (const [what, who, path] of views) {
  let bytes = 0;
  const ask = async () => {
    const headers = cookies[who] ? { cookie: cookies[who] } : {};
    const answer = await city.app.inject({ url: api + path, headers });
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.body}`);
    bytes = answer.body.length;
  };
  await ask();
  const [cpu, databaseCpu] = [process.cpuUsage(), await databaseCpuMs()];
  const samples = await timeEach(rounds, ask);
  const { user, system } = process.cpuUsage(cpu);
  const databaseMs = (await databaseCpuMs()) - databaseCpu;
  const at = (share: number) => milliseconds(percentile(samples, share));
  measured.push({
    what,
    who,
    least: at(0),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    'CPU of the server': milliseconds((user + system) / 1000 / rounds),
    'CPU of the database': milliseconds(databaseMs / rounds),
    kB: Math.round(bytes / 1000),
  });
  if (percentile(samples, 0.95) >= targetMs) late.push(what);
}
const { scores = 0, tasks = 0 } = counted.rows[0] ?? {};
printTable(
  `Dashboards of the index: ${months} published runs, ${scores.toLocaleString('en')} scores, ${tasks.toLocaleString('en')} tasks, row security on, milliseconds (target p95 < ${targetMs})`,
  measured,
);
if (late.length > 0) console.log(`over the target: ${late.join(', ')}`);
await city.close();
process.exit(late.length > 0 ? 1 : 0);
