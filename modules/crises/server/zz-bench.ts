import { startTestDatabase } from '../../../scripts/testing/test-database.ts';
const database = await startTestDatabase();
process.env['XINAN_TEST_DATABASE_URL'] = database.ownerUrl;
const { openTestServer } = await import('../../../apps/server/src/testing/test-server.ts');
const { hireStaff } = await import('@xinan/platform/testing');
const openShare = Number(process.argv[2] ?? '0.01');
const server = await openTestServer();
const { city } = server;
const q = (text: string, v: unknown[] = []) => city.owner.query(text, v);
const officer = await hireStaff(city, { name: '周', roles: ['duty_officer'], regionCode: '341302' });
const townOfficer = await hireStaff(city, { name: '周', roles: ['duty_officer'], regionCode: '341302001' });
const supervisor = await hireStaff(city, { name: '陈', roles: ['crisis_supervisor'], regionCode: '341302' });
const citySupervisor = await hireStaff(city, { name: '赵', roles: ['crisis_supervisor'], regionCode: '341300' });
const psychiatrist = await hireStaff(city, { name: '孙', roles: ['psychiatrist'], regionCode: '341300' });
const t0 = performance.now();
await q(`insert into crises (id, case_no, state, source, urgency, raised_at, region_code, area, wrapped_key, fact_sealed, lead_name)
 select gen_random_uuid(), 'WJ' || (2020 + n / 50000) || '-' || lpad((n % 50000)::text, 6, '0'),
  case when n > 300000 * (1 - $1::float8) then (array['alerted','acknowledged','intervening','following'])[1 + n % 4] else (array['closed','closed','closed','not_crisis'])[1 + n % 4] end,
  (array['hotline','school','assessment_item'])[1 + n % 3], (array['immediate','within_24h','within_72h'])[1 + n % 3],
  now() - (300000 - n) * interval '10 minutes', r.code, r.area, decode(repeat('ab', 60), 'hex'), decode(repeat('cd', 120), 'hex'), '周敏'
 from generate_series(1, 300000) n join (select code, area, row_number() over (order by code) - 1 as k, count(*) over () as total from regions where level = 4) r on r.k = n * 7 % r.total`, [openShare]);
await q(`insert into duties (id, kind, module, record_id, record_no, region_code, area, role, owner_account_id, urgent, opened_at, due_at, escalation, closed_at)
 select gen_random_uuid(), 'crisis.follow_up', 'crises', id, case_no, region_code, area, 'duty_officer', case when random() < 0.001 then $1::uuid end, random() < 0.2, raised_at, now() + (random() - 0.3) * interval '10 days', 0,
  case when state in ('closed', 'not_crisis') then now() end from crises`, [officer.accountId]);
await q(`update duties set escalation = 1 where closed_at is null and due_at < now()`);
await q(`insert into assignments (record_id, account_id, part, area) select id, $1, 'case_lead', area from crises where random() < 0.003`, [officer.accountId]);
await q(`insert into assignments (record_id, account_id, part, area) select id, $1, 'psychiatrist', area from crises where random() < 0.001`, [psychiatrist.accountId]);
await q('vacuum analyze crises'); await q('vacuum analyze duties'); await q('analyze assignments');
console.log('seeded', Math.round(performance.now() - t0), (await q("select count(*) filter (where closed_at is null) as open, count(*) from duties")).rows[0]);
async function time(name: string, who: { cookie: string }, url: string) {
  const ms: number[] = [];
  let rows = 0;
  for (let n = 0; n < 40; n += 1) {
    const at = performance.now();
    const a = await server.app.inject({ url, headers: { cookie: `xinan_session=${who.cookie}` } });
    ms.push(performance.now() - at);
    if (a.statusCode !== 200) { console.log(name, a.statusCode, a.body.slice(0, 300)); return; }
    rows = a.json().rows.length;
  }
  ms.sort((x, y) => x - y);
  console.log(name.padEnd(34), `rows ${rows} min ${ms[0]!.toFixed(1)} p50 ${ms[20]!.toFixed(1)} p95 ${ms[38]!.toFixed(1)}`);
}
if (process.argv[3]) {
  const { listCrises } = await import('./list-crises.ts');
  const { makeListDuties } = await import('../../worklist/server/list-duties.ts');
  const explain = (who: typeof officer, action: any, op: any, query: object) => city.transact(who.actor, action, async (tx) => {
    const seen = new Proxy(tx, { get: (t, k) => k === 'all' ? async (query: any) => {
      const c = query.compile();
      if (/crises|duties/.test(c.sql)) { const plan = await t.sql<any>('explain (analyze, buffers, timing off) ' + c.sql, c.parameters); console.log('---', who.name, c.sql.slice(0, 0)); for (const r of plan) console.log(r['QUERY PLAN']); }
      return t.all(query); } : (t as any)[k] });
    await op(seen, { query });
  });
  await explain(supervisor, 'crisis.list', listCrises, { region: '341302001' });
  await explain(officer, 'crisis.list', listCrises, {});
  await explain(officer, 'duty.list', makeListDuties({}), {});
  await explain(supervisor, 'duty.list', makeListDuties({}), {});
}
const people = { officer, townOfficer, supervisor, citySupervisor, psychiatrist };
for (const [name, who] of Object.entries(people)) {
  await time(`${name} list`, who, '/api/crises');
  await time(`${name} open`, who, '/api/crises?open=true');
  await time(`${name} overdue`, who, '/api/crises?overdue=true');
  await time(`${name} mine`, who, '/api/crises?mine=true');
  await time(`${name} search`, who, '/api/crises?search=123');
  await time(`${name} region town`, who, '/api/crises?region=341302001');
  await time(`${name} state closed`, who, '/api/crises?state=closed&urgency=immediate');
  await time(`${name} duties`, who, '/api/duties');
  await time(`${name} duties search`, who, '/api/duties?search=0123');
}
await server.close();
await database.dispose();
