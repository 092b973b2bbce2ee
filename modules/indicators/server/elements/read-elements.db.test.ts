import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { localDateOf } from '@xinan/cn/dates';
import { toLtree } from '@xinan/cn/regions';
import { monthsOf, parsePeriod } from '@xinan/indicators';
import { type ActorTx, foldFacts, uuidV7 } from '@xinan/platform';
import { hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { loadRegions } from '@xinan/regions';
import { migrationSources } from '../../../../apps/server/src/modules.ts';
import { elementEntries, elementGrouping, monthNumberOf } from '../../domain.ts';
import { keepStanding } from './keep-standing.ts';
import { readElements } from './read-elements.ts';
import { recordElements } from './record-elements.ts';

const cityCode = '341300';
const counties = ['341302', '341321'];
const towns = ['341302001', '341302002', '341321100'];
const units = [cityCode, ...counties, ...towns];
const region = (code: string, level: number, parentCode: string | null) => ({
  code,
  level,
  parentCode,
  name: { zh: code, en: code },
});
const months = (period: string) => monthsOf(parsePeriod(period) ?? assert.fail(period));
const quarter = months('2023Q2');
const span = { units, from: quarter[0]!, to: quarter[2]! };

let city: TestCity;
before(async () => {
  city = await openTestCity(migrationSources);
  await loadRegions(city.ownerUrl, [
    region('340000', 1, null),
    region(cityCode, 2, '340000'),
    ...counties.map((code) => region(code, 3, cityCode)),
    ...towns.map((code) => region(code, 4, code.slice(0, 6))),
  ]);
});
after(() => city.close());

const asSystem = <Result>(fn: (tx: ActorTx) => Promise<Result>) =>
  city.transact(city.systemActor, 'index.elements', fn);
const read = (elements: readonly string[], wanted = span) =>
  asSystem((tx) => readElements(tx, { ...wanted, elements }));

interface Counted {
  readonly metric: string;
  readonly day: string;
  readonly regionCode: string;
  readonly dims?: Record<string, string>;
  readonly quantity?: number;
}
const add = async (facts: readonly Counted[]) => {
  for (const { metric, day, regionCode, dims = {}, quantity = 1 } of facts)
    await city.owner.query(
      'insert into facts (id, metric, region_code, area, day, dims, quantity) values ($1, $2, $3, $4::ltree, $5, $6, $7)',
      [uuidV7(), metric, regionCode, toLtree(regionCode), day, dims, quantity],
    );
};
const acceptance = (day: string, regionCode: string, dims: Record<string, string>, quantity = 1) => ({
  metric: 'dispute.acceptance',
  day,
  regionCode,
  dims: { origin: 'found', ...dims },
  quantity,
});

describe('facts', () => {
  const family = { outcome: 'resolved', type: 'family', psych: 'yes' };
  const land = { outcome: 'open', type: 'land', psych: 'no' };
  before(() =>
    add([
      acceptance('2023-03-31', towns[0]!, family, 50),
      acceptance('2023-04-01', towns[0]!, family, 7),
      acceptance('2023-04-30', towns[1]!, land, 5),
      acceptance('2023-06-30', towns[2]!, family, 3),
      acceptance('2023-05-02', counties[0]!, land, 2),
      acceptance('2023-06-02', cityCode, family),
      acceptance('2023-07-01', towns[2]!, family, 90),
      // Corrected: one that stood as open is resolved after all.
      acceptance('2023-04-30', towns[1]!, land, -1),
      acceptance('2023-04-30', towns[1]!, { ...land, outcome: 'resolved' }),
      { metric: 'crisis.alerted', day: '2023-05-05', regionCode: towns[0]!, dims: { source: 'police' } },
      {
        metric: 'crisis.alerted',
        day: '2023-05-06',
        regionCode: counties[1]!,
        dims: { source: 'assessment_item' },
      },
      { metric: 'crisis.follow_up', day: '2099-01-05', regionCode: counties[1]!, dims: { fate: 'open' } },
    ]),
  );

  const check = async () => {
    const reader = await read([
      'disputes.accepted',
      'disputes.resolved',
      'disputes.with_psych',
      'crisis.opened',
      'assessments.flagged',
    ]);
    const value = (unit: string, name: string, filters?: { dimension: string; value: string }[]) =>
      reader.value(unit, { name, ...(filters ? { filters } : {}) }, quarter);
    assert.deepEqual(
      units.map((unit) => value(unit, 'disputes.accepted')),
      [18, 14, 3, 7, 5, 3],
    );
    assert.equal(value(cityCode, 'disputes.resolved'), 12);
    assert.equal(value(cityCode, 'disputes.with_psych'), 11);
    const type = (word: string) => [{ dimension: 'type', value: word }];
    assert.equal(value(cityCode, 'disputes.accepted', type('family')), 11);
    assert.equal(value(counties[0]!, 'disputes.accepted', type('land')), 7);
    assert.equal(value(cityCode, 'disputes.accepted', type('medical')), 0);
    const { monthly } = reader.source(counties[0]!, { name: 'disputes.accepted' }) ?? assert.fail();
    assert.deepEqual(quarter.map(monthly), [12, 2, 0]);
    assert.deepEqual([monthly(span.from - 1), monthly(span.to + 1)], [null, null], 'what was not asked for');
    assert.deepEqual(
      counties.map((unit) => [value(unit, 'crisis.opened'), value(unit, 'assessments.flagged')]),
      [
        [1, 0],
        [1, 1],
      ],
    );
  };

  test('sum over towns, counties and the city, by month and filter; corrections count', check);

  test('the same once they are folded', async () => {
    while (await foldFacts(city));
    await check();
  });

  test('counties and what lies in no county make the city', async () => {
    const reader = await read(['disputes.accepted']);
    const value = (unit: string) => reader.value(unit, { name: 'disputes.accepted' }, quarter) ?? 0;
    assert.equal(counties.reduce((sum, unit) => sum + value(unit), 0) + 1, value(cityCode));
  });

  test('nothing about crises is told of a township, nothing of what was not asked for or has no such filter', async () => {
    const reader = await read(['crisis.opened', 'disputes.accepted', 'hotline.calls']);
    assert.equal(reader.source(towns[0]!, { name: 'crisis.opened' }), null);
    assert.equal(reader.source(cityCode, { name: 'disputes.due' }), null);
    assert.equal(reader.source('341322', { name: 'disputes.accepted' }), null);
    assert.equal(
      reader.source(cityCode, {
        name: 'disputes.accepted',
        filters: [{ dimension: 'origin', value: 'found' }],
      }),
      null,
    );
    assert.equal(reader.source(cityCode, { name: 'hotline.calls' }), null, 'it waits: no value, never 0');
    assert.equal(reader.value(cityCode, { name: 'period.days' }, quarter), 91);
  });

  test('a month that lies ahead has no value, though facts stand there', async () => {
    const ahead = months('2099-01');
    const reader = await read(['crisis.followup_due'], { units, from: ahead[0]!, to: ahead[0]! });
    assert.equal(reader.value(counties[1]!, { name: 'crisis.followup_due' }, ahead), null);
  });

  test('are read in two statements, however much is asked', async () => {
    const statements = await asSystem(async (tx) => {
      let count = 0;
      const counting: ActorTx = {
        ...tx,
        sql: (text, values) => {
          count += 1;
          return tx.sql(text, values);
        },
      };
      await readElements(counting, { ...span, elements: elementEntries.map(({ id }) => id) });
      return count;
    });
    assert.equal(statements, 2);
  });

  test('every metric that an element counts is summed by month under the dimensions it needs', async () => {
    const { rows } = await city.owner.query<{ metric: string; dims: string[] }>(
      'select metric, dims from fact_groupings where grouping = $1',
      [elementGrouping],
    );
    const groups = new Map(rows.map(({ metric, dims }) => [metric, dims]));
    for (const { id, source } of elementEntries) {
      if (source.kind !== 'facts') continue;
      const dims = groups.get(source.counted.metric);
      assert.ok(dims, id);
      for (const dim of [...Object.keys(source.counted.where ?? {}), ...(source.filters ?? [])])
        assert.ok(dims.includes(dim), `${id}: ${dim}`);
    }
  });
});

describe('standing counts and the register', () => {
  const today = () => localDateOf(new Date());
  const thisMonth = () => monthNumberOf(today());
  const addCentre = (regionCode: string, status = 'open') =>
    city.owner.query(
      `insert into institutions (id, kind, name_zh, name_en, region_code, region_name, area, address, hours_zh, hours_en, status)
       values ($1, 'township_station', '站', 'Station', $2, '', $3::ltree, '', '', '', $4)`,
      [uuidV7(), regionCode, toLtree(regionCode), status],
    );
  const total = async (unit: string, month: number) => {
    const reader = await read(['stations.centers_total'], { units, from: month, to: month });
    return reader.value(unit, { name: 'stations.centers_total' }, [month]);
  };

  before(async () => {
    await addCentre(towns[0]!);
    await addCentre(towns[2]!, 'trial');
    await addCentre(towns[1]!, 'preparing');
    await city.owner.query(
      `insert into practitioners (id, name, profession, region_code, area, active) values
         ($1, '甲', 'counsellor', '341302', '34.13.02', true), ($2, '乙', 'counsellor', '341302', '34.13.02', false)`,
      [uuidV7(), uuidV7()],
    );
  });

  test('the present month is counted now, by those who may read elements', async () => {
    assert.deepEqual(
      await Promise.all([cityCode, ...counties].map((unit) => total(unit, thisMonth()))),
      [2, 1, 1],
    );
    const office = await hireStaff(city, { name: '办公室', roles: ['city_admin'], regionCode: cityCode });
    const value = await city.transact(office.actor, 'index.elements', async (tx) => {
      const wanted = { units, from: thisMonth(), to: thisMonth(), elements: ['staff.psych_professionals'] };
      const reader = await readElements(tx, wanted);
      return reader.value(cityCode, { name: 'staff.psych_professionals' }, [thisMonth()]);
    });
    assert.equal(value, 1);
  });

  test('a month that ended keeps its counts, once, however many servers turn the page', async () => {
    const last = thisMonth() - 1;
    assert.equal(await total(cityCode, last), null);
    // The clock of the round is the database's: the first of a month is any day on which nothing is kept yet.
    const firstOfMonth = atDay(city, `${today().slice(0, 8)}01`);
    await Promise.all([keepStanding(firstOfMonth), keepStanding(firstOfMonth)]);
    assert.equal(await total(cityCode, last), 2);
    await addCentre(towns[1]!);
    await keepStanding(firstOfMonth);
    assert.equal(await total(cityCode, last), 2, 'what was kept stays');
    assert.equal(await total(cityCode, thisMonth()), 3);
    const { rows } = await city.owner.query(
      "select count(*)::int as n from indicator_element_values where source = 'standing'",
    );
    assert.deepEqual(rows, [{ n: 6 * units.length }]);
  });

  test('later in a month nothing is kept any more: it would be the count of another month', async () => {
    await city.owner.query('delete from indicator_element_values');
    await keepStanding(atDay(city, `${today().slice(0, 8)}06`));
    const { rows } = await city.owner.query('select from indicator_element_values');
    assert.equal(rows.length, 0);
  });

  test('a recorded value is in force until the next, and a correction replaces it', async () => {
    const office = await hireStaff(city, { name: '数据', roles: ['city_admin'], regionCode: cityCode });
    const record = (element: string, month: number, value: number) =>
      city.transact(office.actor, 'index.record_elements', (tx) =>
        recordElements(tx, [{ element, unit: counties[0]!, month, value }]),
      );
    await record('population.resident', span.from - 10, 1_900_000);
    await record('population.resident', span.from - 10, 1_800_000);
    await record('population.resident', span.to, 1_810_000);
    const reader = await read(['population.resident']);
    const value = (period: readonly number[]) =>
      reader.value(counties[0]!, { name: 'population.resident' }, period);
    assert.equal(value(quarter), 1_810_000);
    assert.equal(value(quarter.slice(0, 2)), 1_800_000);
    assert.equal(reader.value(cityCode, { name: 'population.resident' }, quarter), null);
    await assert.rejects(
      record('stations.centers_total', span.to, 9),
      RangeError,
      'nobody overwrites a count',
    );
    await assert.rejects(record('disputes.accepted', span.to, 9), RangeError);
  });
});

/** The same city on another day: the round reads no other clock than that of its transaction. */
function atDay(of: TestCity, day: string): TestCity {
  const now = new Date(`${day}T09:00:00+08:00`);
  return {
    ...of,
    transact: (actor, action, fn, options) => of.transact(actor, action, (tx) => fn({ ...tx, now }), options),
  };
}
