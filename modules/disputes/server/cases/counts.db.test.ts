import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { localDateOf } from '@xinan/cn';
import { foldFacts } from '@xinan/platform';
import fc from 'fast-check';
import * as contract from '../../contract.ts';
import { call, openTable as openCounty, type Table } from '../table.fixture.ts';
import { type CaseFile, letDaysPass } from './case.fixture.ts';
import { diceOf, liveOn } from './random-life.fixture.ts';

const lives = 30;
const seed = 20_261_122;
/** How long the lives are: some are met at their beginning, most at their end. */
const turns = [12, 1, 12, 3, 12, 12, 6, 12, 0, 12];
let table: Table;
before(async () => {
  table = await openCounty();
  const throws = fc.sample(fc.array(fc.nat(9_999), { minLength: 24, maxLength: 24 }), {
    seed,
    numRuns: lives,
  });
  const files: CaseFile[] = [];
  for (const [index, numbers] of throws.entries()) {
    files.push(
      await liveOn(table, diceOf(numbers), { earlier: files, most: turns[index % turns.length] ?? 12 }),
    );
    if (index % 10 === 9) await letDaysPass(table, 3);
  }
});
after(() => table.city.close());

const day = (column: string) => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;
const yesNo = (column: string) => `case when ${column} then 'yes' else 'no' end`;
const dims = {
  'dispute.outcome': `jsonb_build_object('outcome', outcome, 'psych', ${yesNo('psych_involved')})`,
  'dispute.case': `jsonb_build_object('outcome', outcome, 'type', dispute_type, 'origin', origin, 'mode', coalesce(mode, 'none'),
    'team', team_kind, 'psych', ${yesNo('psych_involved')})`,
  'dispute.team': `jsonb_build_object('kind', team_kind, 'team', team_id, 'outcome', outcome)`,
  'dispute.acceptance': `jsonb_build_object('outcome', outcome, 'type', dispute_type, 'origin', origin, 'psych', ${yesNo('psych_involved')})`,
  'dispute.limit': `jsonb_build_object('closed', case when ended_at is null then 'open' when ended_at <= deadline then 'in_time' else 'late' end)`,
  'dispute.resolution': `jsonb_build_object('again', ${yesNo("recurred_at - coalesce(effective_at, ended_at) <= interval '90 days'")})`,
  'dispute.agreement': `jsonb_build_object('performance', performance, 'confirmation', confirmation, 'recurred', ${yesNo('recurred')})`,
};
type Metric = keyof typeof dims;
/** On which day a case stands in a count, and by what it is in it at all; the day it was found unless said. */
const cohorts: Partial<Record<Metric, { at?: string; held?: string; later?: number }>> = {
  'dispute.agreement': { at: 'effective_at' },
  'dispute.team': { held: 'team_id' },
  'dispute.acceptance': { at: 'accepted_at' },
  'dispute.limit': { at: 'deadline' },
  'dispute.resolution': {
    at: 'coalesce(effective_at, ended_at)',
    held: "case when outcome = 'resolved' then coalesce(effective_at, ended_at) end",
    later: 90,
  },
};

const rowsOf = async (text: string, values: unknown[] = []) =>
  (await table.city.owner.query(`select * from (${text}) as told order by told::text`, values)).rows;
/** The cells as the cases themselves say them. */
const fromRecords = (metric: Metric) => {
  const { at = 'found_at', held = at, later = 0 } = cohorts[metric] ?? {};
  const dated = later
    ? `to_char((${at} at time zone 'Asia/Shanghai')::date + ${later}, 'YYYY-MM-DD')`
    : day(at);
  return rowsOf(`select region_code, ${dated} as day, ${dims[metric]} as dims, count(*)::int as n
    from disputes where (${held}) is not null group by 1, 2, 3`);
};
/** The cells as they were counted, one change at a time. */
const fromFacts = (metric: Metric) =>
  rowsOf(
    `select region_code, to_char(day, 'YYYY-MM-DD') as day, dims, sum(quantity)::int as n
       from fact_counts where metric = $1 group by 1, 2, 3 having sum(quantity) <> 0`,
    [metric],
  );

test('the lives are as mixed as the counts need them', async () => {
  const outcomes = await rowsOf('select outcome, count(*)::int as n from disputes group by outcome');
  assert.equal(outcomes.length, 6, JSON.stringify(outcomes));
  const [mix] = await rowsOf(
    `select count(distinct region_code)::int as regions, count(distinct team_kind)::int as teams,
            count(distinct mode)::int as modes, count(distinct performance)::int as performances,
            count(*) filter (where recurred)::int as recurred, count(*) filter (where transfers > 0)::int as moved,
            count(distinct found_at::date)::int as days from disputes`,
  );
  for (const [what, least] of Object.entries({
    regions: 3,
    teams: 4,
    modes: 3,
    performances: 3,
    recurred: 1,
    moved: 2,
    days: 3,
  }))
    assert.ok(mix[what] >= least, `${what}: ${JSON.stringify(mix)}`);
});

for (const metric of Object.keys(dims) as Metric[])
  test(`${metric}: every cell that was counted is the cell of the records`, async () => {
    assert.deepEqual(await fromFacts(metric), await fromRecords(metric));
    const negative = (await fromFacts(metric)).filter(({ n }) => n < 0);
    assert.deepEqual(negative, []);
  });

test('amounts and what was prevented are those of the agreements', async () => {
  const [records] = await rowsOf(
    `select coalesce(sum(round(amount_fen / 100.0)), 0)::int as amount,
            sum(prevented_crime)::int as crime, sum(prevented_crowd)::int as crowd,
            (count(*) filter (where prevented_crowd > 0))::int as crowd_cases
       from disputes where effective_at is not null`,
  );
  const [facts] = await rowsOf(
    `select coalesce(sum(quantity) filter (where metric = 'dispute.amount'), 0)::int as amount,
            coalesce(sum(quantity) filter (where dims ->> 'what' = 'crime' and dims ->> 'count' = 'people'), 0)::int as crime,
            coalesce(sum(quantity) filter (where dims ->> 'what' = 'crowd' and dims ->> 'count' = 'people'), 0)::int as crowd,
            coalesce(sum(quantity) filter (where dims ->> 'what' = 'crowd' and dims ->> 'count' = 'cases'), 0)::int as crowd_cases
       from fact_counts`,
  );
  assert.deepEqual(facts, records);
});

const breakdowns = {
  type: 'dispute_type',
  origin: 'origin',
  mode: "coalesce(mode, 'none')",
  team: 'team_kind',
} as const;
const counted = ['undecided', 'not_accepted', 'open', 'resolved', 'failed', 'terminated'] as const;
const wordOf = (outcome: (typeof counted)[number]) => (outcome === 'not_accepted' ? 'notAccepted' : outcome);
const read = async (by: keyof typeof breakdowns | 'area') => {
  const query = { from: `${localDateOf(new Date()).slice(0, 4)}-01-01`, to: localDateOf(new Date()), by };
  const { asOf: _asOf, ...told } = await call(table.city, table.cityLead, {
    route: contract.getStatistics,
    input: { query },
  });
  return told;
};

for (const by of [...Object.keys(breakdowns), 'area'] as (keyof typeof breakdowns | 'area')[])
  test(`statistics by ${by}: every figure that is shown is the figure of the records, folded or not`, async () => {
    const key = by === 'area' ? 'left(region_code, 6)' : breakdowns[by];
    const records = await rowsOf(
      `select ${key} as key, outcome, count(*)::int as n from disputes group by 1, 2`,
    );
    const sum = (fits: (row: { key: string; outcome: string }) => boolean) =>
      records.filter(fits as never).reduce((whole, { n }) => whole + Number(n), 0);
    const { total, rows } = await read(by);
    assert.equal(total.found, lives);
    for (const row of [total, ...rows]) {
      const mine = (each: { key: string }) => row === total || each.key === row.key;
      if (row.found !== null) assert.equal(row.found, sum(mine), `${row.key} found`);
      for (const outcome of counted) {
        const shown = row[wordOf(outcome)];
        if (shown !== null)
          assert.equal(
            shown,
            sum((each) => mine(each) && each.outcome === outcome),
            `${row.key} ${outcome}`,
          );
      }
    }
    const before = await read(by);
    while (await foldFacts(table.city));
    assert.deepEqual(await read(by), before);
  });
