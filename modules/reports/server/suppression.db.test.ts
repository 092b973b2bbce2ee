import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { toLtree } from '@xinan/cn/regions';
import { type Actor, type ActorTx, uuidV7 } from '@xinan/platform';
import { openTestServer, type TestServer } from '../../../apps/server/src/testing/test-server.ts';
import { getAlertSources } from './get-alert-sources.ts';
import { getAnnualTable } from './get-annual-table.ts';
import { getMapFigures } from './get-map-figures.ts';
import { getOverview } from './get-overview.ts';

const city = '341300';
const counties = ['341302', '341321', '341322', '341323', '341324'];
const year = { from: '2023-01-01', to: '2023-12-31' };
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
/** Alerts by county; 341322 is small, so 341324, the last, covers it. */
const alerts2023: Record<string, number> = { '341302': 15, '341321': 12, '341323': 11, '341324': 10 };

describe('figures of one reader, laid side by side', () => {
  let server: TestServer;
  let office: Actor;

  const read = <Query, Answer>(
    operation: (tx: ActorTx, input: { query: Query }) => Promise<Answer>,
    query: Query,
  ): Promise<Answer> => server.city.transact(office, 'statistics.read', (tx) => operation(tx, { query }));

  const addFact = (fact: { metric: string; day: string; region: string; dims: object; quantity: number }) =>
    server.city.owner.query(
      'insert into fact_days (metric, day, region_code, dims, area, quantity) values ($1, $2, $3, $4, $5::ltree, $6)',
      [fact.metric, fact.day, fact.region, fact.dims, toLtree(fact.region), fact.quantity],
    );
  const alert = (day: string, region: string, options: { source: string; quantity: number }) =>
    addFact({
      metric: 'crisis.alerted',
      day,
      region,
      dims: { source: options.source, urgency: 'immediate' },
      quantity: options.quantity,
    });

  before(async () => {
    server = await openTestServer();
    const [account, token] = [uuidV7(), randomBytes(32)];
    const { owner } = server.city;
    await owner.query(
      `insert into accounts (id, kind, display_name, region_code, area) values ($1, 'staff', '数据员', $2, $3::ltree)`,
      [account, city, toLtree(city)],
    );
    await owner.query(`insert into role_grants (account_id, role) values ($1, 'data_officer')`, [account]);
    await owner.query(
      'insert into sessions (token_hash, account_id, second_factor_at) values ($1, $2, now())',
      [createHash('sha256').update(token).digest(), account],
    );
    office = { kind: 'session', token };
    for (const [region, quantity] of Object.entries(alerts2023))
      for (const month of months)
        await alert(`2023-${month}-10`, region, { source: month < '07' ? 'hotline' : 'school', quantity });
    await alert('2023-05-02', '341322', { source: 'police', quantity: 4 });
    // The year before, 341323 was the small one.
    for (const region of ['341302', '341321', '341324'])
      await alert('2022-03-01', region, { source: 'hotline', quantity: 50 });
    await alert('2022-03-01', '341323', { source: 'hotline', quantity: 6 });
  });
  after(() => server.close());

  const valueOf = async (region: string, period = year) =>
    (await read(getOverview, { ...period, region })).figures.find(({ id }) => id === 'alerts');

  test('the map hides the small county and the one that covers it', async () => {
    const { regions } = await read(getMapFigures, { ...year, metric: 'alerts' });
    const hidden = regions
      .filter(({ code, suppressed }) => counties.includes(code) && suppressed)
      .map(({ code }) => code);
    assert.deepEqual(hidden, ['341322', '341324']);
    assert.equal((await valueOf(city))?.value, 12 * (15 + 12 + 11 + 10) + 4);
  });

  test('no page of a hidden county gives its number away', async () => {
    for (const region of ['341322', '341324']) {
      const figure = await valueOf(region);
      assert.deepEqual([figure?.value, figure?.numerator, figure?.suppressed], [null, null, true]);
      assert.ok(figure?.trend.every(({ value }) => value === null));
      const sources = await read(getAlertSources, { ...year, region });
      assert.equal(sources.total, null);
      assert.ok(sources.rows.every(({ count }) => count === null));
      const line = (await read(getAnnualTable, { year: 2023, region })).rows.find(
        ({ metric }) => metric === 'alerts',
      );
      assert.equal(line?.count, null);
      assert.ok(line?.months.every((count) => count === null));
    }
  });

  test('a shown county shows its number on every page alike, and most of its months', async () => {
    const line = (await read(getAnnualTable, { year: 2023, region: '341321' })).rows.find(
      ({ metric }) => metric === 'alerts',
    );
    assert.equal(line?.count, 144);
    assert.ok((line?.months.filter((count) => count === 12).length ?? 0) >= 10);
    assert.equal((await valueOf('341321'))?.value, 144);
    assert.equal((await read(getAlertSources, { ...year, region: '341321' })).total, 144);
  });

  test('no month and no source of a single county is the city less the others', async () => {
    const tables = await Promise.all(counties.map((region) => read(getAnnualTable, { year: 2023, region })));
    const lines = tables.map(({ rows }) => rows.find(({ metric }) => metric === 'alerts'));
    for (const month of months.keys())
      assert.notEqual(lines.filter((line) => line?.months[month] === null).length, 1, `month ${month + 1}`);
    const breakdowns = await Promise.all(
      counties.map((region) => read(getAlertSources, { ...year, region })),
    );
    for (const [place] of (breakdowns[0]?.rows ?? []).entries())
      assert.notEqual(breakdowns.filter(({ rows }) => rows[place]?.count === null).length, 1);
  });

  test('what was hidden last year is not shown as the former value', async () => {
    assert.equal((await valueOf('341323'))?.value, 132);
    assert.equal((await valueOf('341323'))?.previous, null);
    assert.equal((await valueOf('341324', { from: '2022-01-01', to: '2022-12-31' }))?.value, null);
    assert.equal((await valueOf('341302'))?.previous, 50);
  });

  test('crisis figures end at the county', async () => {
    const { figures } = await read(getOverview, { ...year, region: '341302001' });
    for (const { id, value } of figures) if (id !== 'assessments') assert.equal(value, null);
    const { regions } = await read(getMapFigures, { ...year, region: '341302', metric: 'alerts' });
    for (const { code, value } of regions) if (code.length > 6) assert.equal(value, null);
  });
});
