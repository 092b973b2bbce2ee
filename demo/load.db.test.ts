import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readElements } from '@xinan/city-index';
import { elementEntries } from '@xinan/city-index/domain';
import { periodOf, restoreInput, scoreRows, type StoredInput } from '@xinan/city-index/domain';
import { crisisPlaces } from '@xinan/crises';
import { CrisisRecord } from '@xinan/crises/contract';
import { monthsOf, parsePeriod } from '@xinan/indicators';
import { compileSet, type IndicatorSet, runIndicators } from '@xinan/indicators';
import type { City } from '@xinan/platform';
import { openTestCity, type TestCity } from '@xinan/platform/testing';
import { Check } from 'typebox/value';
import { migrationSources } from '../apps/server/src/modules.ts';
import { publishedDisputes, publishedForces, publishedYear } from './figures.ts';
import { hashOf } from './generate/index/index-runs.ts';
import { loadDemoCity } from './index.ts';
import type { Scale } from './plan.ts';
import { tryIndexRoles } from './texts/try-index-roles.ts';
import { tryRoles } from './texts/try-roles.ts';

const now = new Date('2026-11-21T06:30:00Z');

const load = (city: TestCity, through: City = city, scale: Scale = 'small') =>
  loadDemoCity({ city: through, ownerUrl: city.ownerUrl, scale, now, report: () => undefined });

const tables = [
  'accounts',
  'role_grants',
  'credentials',
  'practitioners',
  'practitioner_credentials',
  'duty_shifts',
  'teams',
  'team_members',
  'consultant_letters',
  'practitioner_absences',
  'institutions',
  'help_lines',
  'residents',
  'consents',
  'assessments',
  'assessment_answers',
  'counsellings',
  'counselling_events',
  'counselling_consents',
  'counselling_people',
  'counselling_sessions',
  'counselling_steps',
  'standards',
  'standard_versions',
  'instrument_editions',
  'instrument_decisions',
  'instrument_drafts',
  'crises',
  'crisis_events',
  'crisis_contacts',
  'crisis_assessments',
  'safety_plans',
  'crisis_referrals',
  'crisis_follow_ups',
  'crisis_signatures',
  'disputes',
  'dispute_parties',
  'dispute_events',
  'dispute_team_members',
  'dispute_consents',
  'dispute_sessions',
  'dispute_moves',
  'dispute_agreements',
  'dispute_signatures',
  'dispute_revisits',
  'duties',
  'assignments',
  'fact_days',
  'indicator_sets',
  'indicator_seats',
  'indicator_cycles',
  'indicator_batches',
  'indicator_tasks',
  'indicator_submissions',
  'indicator_evidence',
  'indicator_decisions',
  'indicator_snapshots',
  'indicator_caps',
  'indicator_runs',
  'indicator_run_files',
  'indicator_scores',
  'indicator_appeals',
  'indicator_publications',
  'indicator_questionnaires',
  'indicator_judgements',
  'indicator_element_values',
  'city_settings',
  'regions',
];

async function countRows(city: TestCity): Promise<Record<string, number>> {
  const counted = await Promise.all(
    tables.map((table) => city.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)),
  );
  return Object.fromEntries(tables.map((table, index) => [table, counted[index]!.rows[0]!.n]));
}

async function countOne(city: TestCity, text: string, values: readonly unknown[] = []): Promise<number> {
  const answer = await city.owner.query<{ n: string }>(text, [...values]);
  return Number(answer.rows[0]?.n);
}

/** A city whose process dies in the n-th transaction, its work done and not committed. */
function dyingIn(city: City, transaction: number): City {
  let begun = 0;
  return {
    ...city,
    transact: (actor, action, fn, options) =>
      city.transact(
        actor,
        action,
        async (tx) => {
          const result = await fn(tx);
          begun += 1;
          if (begun === transaction) throw new Error('killed');
          return result;
        },
        options,
      ),
  };
}

describe('the whole city', () => {
  let city: TestCity;
  before(async () => {
    city = await openTestCity(migrationSources);
    await load(city, city, 'full');
  });
  after(() => city.close());

  test('has the published figures of 2023, from the records and from the facts', async () => {
    const year = [
      `${publishedYear.year}-01-01T00:00:00+08:00`,
      `${publishedYear.year + 1}-01-01T00:00:00+08:00`,
    ];
    const days = [`${publishedYear.year}-01-01`, `${publishedYear.year}-12-31`];
    const facts = 'select sum(quantity) as n from fact_counts where metric = $1 and day between $2 and $3';
    assert.equal(
      await countOne(
        city,
        'select count(*) as n from assessments where submitted_at >= $1 and submitted_at < $2',
        year,
      ),
      16_899,
    );
    assert.equal(
      await countOne(city, 'select count(*) as n from crises where raised_at >= $1 and raised_at < $2', year),
      372,
    );
    assert.equal(await countOne(city, facts, ['assessment.submitted', ...days]), 16_899);
    assert.equal(await countOne(city, facts, ['crisis.alerted', ...days]), 372);
    const months =
      "select sum(quantity) as n from fact_month_counts where metric = $1 and grouping = 'all' and region_code = '341300' and month between $2 and $3";
    for (const metric of ['dispute.outcome', 'dispute.team'])
      assert.equal(
        await countOne(city, months, [metric, ...days]),
        await countOne(city, facts, [metric, ...days]),
        metric,
      );
    assert.ok((await countOne(city, months, ['dispute.team', ...days])) > 0);
  });

  test('has the published disputes of 2023 as data elements, and a value for each element that is not waiting', async () => {
    const year = parsePeriod(String(publishedDisputes.year));
    const months = monthsOf(year ?? assert.fail());
    const counties = ['341302', '341321', '341322', '341323', '341324', '341399'];
    const zoneTowns = await city.owner.query<{ code: string }>(
      "select code from regions where parent_code = '341300' and level = 4",
    );
    const parts = [...counties, ...zoneTowns.rows.map(({ code }) => code)];
    const elements = elementEntries.map(({ id }) => id);
    const reader = await city.transact(city.systemActor, 'index.elements', (tx) =>
      readElements(tx, { units: ['341300', ...parts], from: months[0]!, to: months.at(-1)!, elements }),
    );
    const value = (unit: string, name: string) => reader.value(unit, { name }, months);
    assert.equal(value('341300', 'disputes.accepted'), publishedDisputes.found);
    assert.equal(value('341300', 'disputes.resolved'), publishedDisputes.resolved);
    assert.equal(value('341300', 'crisis.opened'), publishedYear.crises);
    for (const { id, source } of elementEntries) {
      if (source.kind === 'waits' || id.startsWith('platform.')) assert.equal(value('341300', id), null, id);
      else if (id !== 'disputes.escalated_criminal') assert.ok((value('341300', id) ?? 0) > 0, id);
      if (source.kind !== 'facts' || !id.startsWith('disputes.')) continue;
      const sum = parts.reduce((whole, unit) => whole + (value(unit, id) ?? 0), 0);
      assert.equal(sum, value('341300', id), `${id} by county`);
    }
    const within = (part: string, whole: string) =>
      assert.ok((value('341300', part) ?? 0) <= (value('341300', whole) ?? 0), `${part} of ${whole}`);
    within('crisis.responded_on_time', 'crisis.opened');
    within('crisis.referral_arrived', 'crisis.referred');
    within('crisis.followup_done', 'crisis.followup_due');
    within('crisis.reopened_90d', 'crisis.closed_cohort_90d');
    within('assessments.flagged_reviewed_7d', 'assessments.flagged');
    within('disputes.closed_on_time', 'disputes.due');
    within('disputes.recurred_90d', 'disputes.resolved_cohort_90d');
    within('stations.centers_qualified', 'stations.centers_total');
  });

  test('has the published 137 teams of besties and 90 consultants, each with a letter', async () => {
    assert.deepEqual(publishedForces, { bestieTeams: 137, consultants: 90 });
    assert.equal(await countOne(city, "select count(*) as n from teams where kind = 'bestie'"), 137);
    assert.equal(await countOne(city, 'select count(*) as n from practitioners where is_consultant'), 90);
    assert.equal(
      await countOne(
        city,
        'select count(distinct l.practitioner_id) as n from consultant_letters l join practitioners p on p.id = l.practitioner_id and p.is_consultant',
      ),
      90,
    );
    const sizes = await city.owner.query<{ kind: string; least: number; most: number }>(
      `select t.kind, min(c.n)::int as least, max(c.n)::int as most
         from teams t join (select team_id, count(*) as n from team_members group by 1) c on c.team_id = t.id
        where t.kind in ('bestie', 'mediation') group by 1 order by 1`,
    );
    assert.deepEqual(sizes.rows, [
      { kind: 'bestie', least: 3, most: 6 },
      { kind: 'mediation', least: 3, most: 9 },
    ]);
  });

  test('numbers its cases without a gap, and goes on counting after them', async () => {
    const { rows } = await city.owner.query<{ year: number; last: number; n: number }>(
      `select n.year, n.last, (select count(*)::int from crises c where c.case_no like 'WJ' || n.year || '-%') as n from crisis_numbers n order by 1`,
    );
    assert.ok(rows.length >= 4);
    for (const { year, last, n } of rows) assert.equal(last, n, String(year));
    assert.equal(rows[0]?.last, 372);
  });

  test('keeps nothing readable that should be sealed, and opens in its place', async () => {
    const { rows } = await city.owner.query<{ id: string; wrapped_key: Buffer; fact_sealed: Buffer }>(
      "select id, wrapped_key, fact_sealed from crises where source = 'hotline' limit 20",
    );
    for (const row of rows) {
      assert.ok(!row.fact_sealed.toString('utf8').includes('来电人'));
      const key = city.vault.unwrap('crisis', row.wrapped_key);
      assert.match(key.openText(crisisPlaces.fact(row.id), row.fact_sealed), /来电人/);
    }
  });

  test('writes assessments and plans that the record can show', async () => {
    const { rows } = await city.owner.query<{ id: string; wrapped_key: Buffer; sealed: Buffer }>(
      'select a.id, c.wrapped_key, a.sealed from crisis_assessments a join crises c on c.id = a.crisis_id limit 50',
    );
    const shape = CrisisRecord.properties.assessments.items;
    for (const { id, wrapped_key, sealed } of rows) {
      const findings = JSON.parse(
        city.vault.unwrap('crisis', wrapped_key).openText(crisisPlaces.assessment(id), sealed),
      ) as object;
      const told = {
        ...findings,
        id,
        at: now.toISOString(),
        by: { name: '', role: { zh: '', en: '' } },
        risk: 'low',
      };
      assert.ok(Check(shape, told), JSON.stringify(findings));
    }
    assert.equal(rows.length, 50);
  });

  test('seals who is counselled and what is said, and opens it in its place', async () => {
    const { rows } = await city.owner.query<{
      id: string;
      wrapped_key: Buffer;
      sealed: Buffer;
      masked: string;
    }>(
      'select c.id, c.wrapped_key, p.sealed, c.person_masked as masked from counsellings c join counselling_people p on p.counselling_id = c.id limit 20',
    );
    assert.equal(rows.length, 20);
    for (const row of rows) {
      const place = { table: 'counselling_people', column: 'sealed', row: row.id };
      const text = city.vault.unwrap('counselling', row.wrapped_key).openText(place, row.sealed);
      const { name } = JSON.parse(text) as { name: string };
      assert.ok(name.startsWith(row.masked.replaceAll('*', '')) && name !== row.masked);
    }
    assert.equal(
      await countOne(
        city,
        `select count(*) as n from counsellings c where (c.ended_at is null) <> exists (select from duties d where d.record_id = c.id)`,
      ),
      0,
    );
  });

  test('has runs that replay from their stored input to the hash they were published with', async () => {
    const { rows } = await city.owner.query<{
      period: string;
      seed: string;
      result_sha256: string;
      input_sha256: string;
      input: StoredInput;
      document: IndicatorSet;
      edition: string;
    }>(
      `select r.period, r.seed, r.result_sha256, r.input_sha256, f.input, s.document, s.edition
         from indicator_runs r join indicator_run_files f on f.run_id = r.id join indicator_sets s on s.id = r.set_id
        where r.period in ('2023', '2026Q1', '2026Q3') and r.state <> 'preview'`,
    );
    assert.equal(rows.length, 4);
    for (const { period, seed, input, document, edition, ...hashes } of rows) {
      const run = runIndicators(compileSet({ ...document, edition }), {
        period: periodOf(period),
        units: restoreInput(input),
        seed: Number(seed),
      });
      assert.equal(hashOf(input), hashes.input_sha256, period);
      assert.equal(hashOf(scoreRows(run, input)), hashes.result_sha256, period);
    }
  });

  test('publishes documents under the hash of their content, one current for a period', async () => {
    const { rows } = await city.owner.query<{
      period: string;
      sha256: string;
      document: unknown;
      state: string;
    }>(
      "select period, sha256, document, state from indicator_publications where period in ('2026Q1', '2026Q2')",
    );
    assert.deepEqual(rows.map(({ period, state }) => `${period} ${state}`).toSorted(), [
      '2026Q1 current',
      '2026Q1 superseded',
      '2026Q2 current',
    ]);
    for (const { document, sha256 } of rows) assert.equal(hashOf(document), sha256);
    assert.equal(
      await countOne(
        city,
        "select count(*) as n from indicator_runs r join indicator_scores s on s.run_id = r.id where r.state = 'published' and s.code = 'total' and not s.enough",
      ),
      0,
    );
    assert.equal(
      await countOne(
        city,
        "select count(*) as n from indicator_runs r where r.state = 'published' and not exists (select from indicator_publications p where p.run_id = r.id)",
      ),
      0,
    );
  });

  test('has the published 627 of 635 in the index of 2023', async () => {
    const { rows } = await city.owner.query<{ numerator: number; denominator: number }>(
      `select s.numerator, s.denominator from indicator_scores s join indicator_runs r on r.id = s.run_id
        where r.period = '2023' and s.code = 'A2-06' and s.unit_code = '341300'`,
    );
    assert.deepEqual(rows, [{ numerator: 627, denominator: 635 }]);
  });

  test('leaves no duty of a finished case open, and no open case without one', async () => {
    assert.equal(
      await countOne(
        city,
        `select count(*) as n from crises c where (c.state in ('closed', 'not_crisis')) = exists (select from duties d where d.record_id = c.id)`,
      ),
      0,
    );
  });
});

describe('loading', () => {
  let city: TestCity;
  let whole: Record<string, number>;
  before(async () => {
    city = await openTestCity(migrationSources);
    await load(city);
    whole = await countRows(city);
  });
  after(() => city.close());

  test('a second time changes nothing', async () => {
    await load(city);
    assert.deepEqual(await countRows(city), whole);
  });

  for (const transaction of [3, 6, 11, 24])
    test(`goes on after being killed in transaction ${transaction}`, async () => {
      const other = await openTestCity(migrationSources);
      try {
        await assert.rejects(load(other, dyingIn(other, transaction)), /killed/);
        const half = await countRows(other);
        assert.notDeepEqual(half, whole);
        await load(other);
        assert.deepEqual(await countRows(other), whole);
        const last = await countOne(other, 'select last as n from crisis_numbers where year = 2023');
        assert.equal(last, 40);
      } finally {
        await other.close();
      }
    });

  test('gives every installation its own passwords', async () => {
    const other = await openTestCity(migrationSources);
    try {
      await load(other);
      const hashes = async (at: TestCity) =>
        (await at.owner.query<{ password_hash: string }>('select password_hash from credentials')).rows.map(
          (row) => row.password_hash,
        );
      const ours = new Set(await hashes(city));
      assert.equal(ours.size, tryRoles.length + tryIndexRoles.length);
      assert.ok((await hashes(other)).every((hash) => !ours.has(hash)));
    } finally {
      await other.close();
    }
  });
});
