import { openBenchCity } from './bench-city.ts';
import { printTable, quantiles, timeEach } from './table.ts';

const rows = 300_000;
const rounds = 60;
const targetMs = 100;

const city = await openBenchCity({ webs: false });
const { owner } = city.city;
console.log(`filling ${rows.toLocaleString('en')} disputes of five years, their parties, duties and facts …`);
// Five years evenly, townships in turn, outcomes as a city has them: most resolved, a few still open.
await owner.query(
  `insert into disputes (id, case_no, state, outcome, origin, dispute_type, mode, region_code, area, place_index, found_at, effective_at, parties_masked,
     amount_fen, psych_involved, team_kind, performance, confirmation, wrapped_key)
   select gen_random_uuid(), 'TJ2020-' || lpad(n::text, 6, '0'),
     case when n <= 4000 then 'mediating' when n <= 5000 then 'registered' else 'archived' end,
     case when n <= 4000 then 'open' when n <= 5000 then 'undecided' when n % 25 = 0 then 'failed' when n % 31 = 0 then 'terminated' when n % 37 = 0 then 'not_accepted' else 'resolved' end,
     (array['found','applied','offered','police','court','petition','hotline'])[1 + n % 7],
     (array['family','neighbours','housing','contract','business','damages','land','expropriation','pollution','labour','consumer','medical','traffic','property','other'])[1 + n % 15],
     (array['peoples','joint','administrative','judicial'])[1 + n % 4], r.code, r.area, decode(md5((n % 150000)::text), 'hex'), found_at,
     case when n > 5000 and n % 25 <> 0 and n % 31 <> 0 and n % 37 <> 0 then found_at + interval '10 days' end, '王*与李*',
     (n % 5000) * 10000, n % 3 <> 0, (array['bestie','committee','joint','none'])[1 + n % 4],
     (array['performed','performed','pending','breached','none'])[1 + n % 5], (array['ineligible','lapsed','confirmed'])[1 + n % 3], '\\x00'
   from (select n, now() - n * interval '525 seconds' as found_at from generate_series(1, $1) as n) as cases
   join (select code, area, row_number() over (order by code) - 1 as place, count(*) over () as total from ref.regions where level = 4) r on r.place = n % r.total`,
  [rows],
);
await owner.query(
  `insert into dispute_parties (id, dispute_id, side, kind, ordinal, identity_index, phone_index, name_index, code_hash, name_sealed)
   select gen_random_uuid(), d.id, side, 'person', 0, decode(md5('i' || d.case_no || side), 'hex'), decode(md5('p' || (hashtext(d.case_no || side) % 200000)), 'hex'),
     decode(md5('n' || (hashtext(d.case_no || side) % 50000)), 'hex'), decode(md5(d.case_no || side), 'hex'), '\\x00'
   from disputes d, unnest(array['applicant', 'respondent']) as side`,
);
await owner.query(
  `insert into duties (id, kind, module, record_id, record_no, region_code, area, role, urgent, opened_at, due_at)
   select gen_random_uuid(), 'dispute.mediate', 'disputes', id, case_no, region_code, area, 'registrar', false, found_at, found_at + interval '30 days'
   from disputes where outcome in ('open', 'undecided')`,
);
// As the operations count them: one fact per case and cohort, folded by day.
const day = (instant: string) => `(${instant} at time zone 'Asia/Shanghai')::date`;
const psych = `case when psych_involved then 'yes' else 'no' end`;
const fold = (metric: string, facts: { dims: string; day: string; from?: string; quantity?: string }) =>
  owner.query(
    `insert into fact_days (metric, day, region_code, dims, area, quantity)
     select '${metric}', ${facts.day}, region_code, ${facts.dims}, area, ${facts.quantity ?? 'count(*)'} from disputes ${facts.from ?? ''} group by 2, 3, 4, 5`,
  );
await fold('dispute.outcome', {
  day: day('found_at'),
  dims: `jsonb_build_object('outcome', outcome, 'psych', ${psych})`,
});
await fold('dispute.case', {
  day: day('found_at'),
  dims: `jsonb_build_object('outcome', outcome, 'type', dispute_type, 'origin', origin, 'mode', mode, 'team', team_kind, 'psych', ${psych})`,
});
await fold('dispute.agreement', {
  day: day('effective_at'),
  dims: `jsonb_build_object('performance', performance, 'confirmation', confirmation, 'recurred', 'no')`,
  from: 'where effective_at is not null',
});
await fold('dispute.amount', {
  day: day('effective_at'),
  dims: `'{}'::jsonb`,
  from: 'where effective_at is not null',
  quantity: 'sum(amount_fen) / 100',
});
for (const metric of ['outcome', 'case', 'agreement', 'amount'])
  await owner.query(`call rebuild_fact_months('dispute.${metric}')`);
await owner.query('vacuum analyze');

const cookies = {
  registrar: await city.signIn('registrar', '34.13.02', '341302'),
  mediation_lead: await city.signIn('mediation_lead', '34.13', '341300'),
};
type Who = keyof typeof cookies;
const thisYear = new Date().getFullYear();
const year = `from=${thisYear - 1}-01-01&to=${thisYear - 1}-12-31`;
const views: [Who, string, object?][] = [
  ['registrar', '/api/disputes?limit=50'],
  ['registrar', '/api/disputes?open=true&limit=50'],
  ['registrar', '/api/disputes?overdue=true&limit=50'],
  ['registrar', '/api/disputes?type=family&limit=50'],
  ['registrar', '/api/disputes?search=250000&limit=50'],
  ['mediation_lead', '/api/disputes?limit=50'],
  ['mediation_lead', '/api/disputes?region=341321&outcome=failed&limit=50'],
  [
    'registrar',
    '/api/disputes/similar',
    {
      regionCode: '341302001',
      place: '3号楼',
      people: [{ name: '王某', phone: '16000000001' }, { name: '李某' }],
      days: 3660,
    },
  ],
  ['mediation_lead', `/api/disputes/map?${year}`],
  ['registrar', `/api/disputes/map?${year}`],
  ['mediation_lead', `/api/disputes/statistics?${year}`],
  ['mediation_lead', `/api/disputes/statistics?${year}&by=area`],
  ['mediation_lead', `/api/disputes/statistics?${year}&region=341302&by=area`],
  ['registrar', `/api/disputes/statistics?${year}&by=origin`],
];
const measured: Record<string, string | number>[] = [];
const late: string[] = [];
for (const [who, url, payload] of views) {
  const ask = async () => {
    const answer = await city.app.inject({
      url,
      method: payload ? 'POST' : 'GET',
      headers: { cookie: cookies[who] },
      ...(payload ? { payload } : {}),
    });
    if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body}`);
    const told = answer.json<{ rows?: unknown[]; areas?: unknown[] }>();
    return (told.rows ?? told.areas ?? []).length;
  };
  const shown = await ask();
  const times = quantiles(await timeEach(rounds, ask));
  measured.push({ who, view: url, shown, ...times });
  if (Number(times.p95) >= targetMs) late.push(url);
}
printTable(
  `Disputes, ${rows.toLocaleString('en')} cases, row security on, milliseconds (target p95 < ${targetMs})`,
  measured,
);
if (late.length > 0) console.log(`over the target: ${late.join(', ')}`);
await city.close();
process.exit(late.length > 0 ? 1 : 0);
