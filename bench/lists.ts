import { openBenchCity } from './bench-city.ts';
import { printTable, quantiles, timeEach } from './table.ts';

const rows = 300_000;
const rounds = 60;

const city = await openBenchCity();
const { owner } = city.city;
console.log(`filling ${rows.toLocaleString('en')} crisis cases and duties …`);
await owner.query(
  `insert into crises (id, case_no, state, source, urgency, risk, raised_at, region_code, area, wrapped_key, fact_sealed)
   select gen_random_uuid(), 'WJ2020-' || lpad(n::text, 6, '0'),
     case when n % 60 = 0 then 'alerted' when n % 60 = 1 then 'following' when n % 60 = 2 then 'intervening' else 'closed' end,
     (array['assessment_item','hotline','school','police'])[1 + n % 4], (array['immediate','within_24h','within_72h'])[1 + n % 3], (array['low','medium','high'])[1 + n % 3],
     now() - n * interval '3 minutes', r.code, r.area, '\\x00', '\\x00'
   from generate_series(1, $1) as n
   join (select code, area, row_number() over (order by code) - 1 as place, count(*) over () as total from ref.regions where level = 3) r on r.place = n % r.total`,
  [rows],
);
await owner.query(
  `insert into duties (id, kind, module, record_id, record_no, region_code, area, role, urgent, opened_at, due_at, closed_at)
   select gen_random_uuid(), 'crisis.acknowledge', 'crises', id, case_no, region_code, area, 'duty_officer', urgency = 'immediate', raised_at, raised_at + interval '1 hour',
     case when state = 'closed' then raised_at + interval '2 hours' end
   from crises`,
);
await owner.query('analyze');
const views: [string, string, string][] = [
  ['duty officer', 'duty_officer', '/api/duties?limit=50'],
  ['duty officer', 'duty_officer', '/api/duties?overdue=true&limit=50'],
  ['duty officer', 'duty_officer', '/api/crises?open=true&limit=50'],
  ['duty officer', 'duty_officer', '/api/crises?state=alerted&limit=50'],
  ['supervisor', 'crisis_supervisor', '/api/crises?limit=50'],
  ['supervisor', 'crisis_supervisor', '/api/crises?overdue=true&limit=50'],
  ['supervisor', 'crisis_supervisor', '/api/crises?region=341321&limit=50'],
];
const cookies = new Map([
  ['duty_officer', await city.signIn('duty_officer', '34.13.02', '341302')],
  ['crisis_supervisor', await city.signIn('crisis_supervisor', '34.13', '341300')],
]);
const measured: Record<string, string | number>[] = [];
for (const [who, role, url] of views) {
  const ask = async () => {
    const answer = await city.app.inject({ url, headers: { cookie: cookies.get(role) ?? '' } });
    if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body}`);
    return answer.json<{ rows: unknown[] }>().rows.length;
  };
  const shown = await ask();
  measured.push({ who, view: url, shown, ...quantiles(await timeEach(rounds, ask)) });
}
printTable(
  `Console lists, ${rows.toLocaleString('en')} rows, row security on, milliseconds (target p95 < 50)`,
  measured,
);
await city.close();
process.exit(0);
