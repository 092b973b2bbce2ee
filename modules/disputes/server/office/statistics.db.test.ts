import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { foldFacts } from '@xinan/platform';
import { getRiskMap as mapRoute, getStatistics as route } from '../../contract.ts';
import { disputeTypes, importOutcomes, type Outcome, origins } from '../../domain.ts';
import { getRiskMap } from './get-risk-map.ts';
import { getStatistics } from './get-statistics.ts';
import { actAs, failsWith, type Office, oldCase, openOffice, upload } from './office.fixture.ts';

const year = { from: '2023-01-01', to: '2023-12-31' };
const towns = ['埇桥区 埇桥街道', '埇桥区 符离镇', '埇桥区 芦岭镇', '砀山县 砀城镇', '萧县 龙城镇'];
const unresolved = { agreementKind: undefined, effectiveOn: undefined, performance: undefined };
let office: Office;

/** Old cases in every cell, more in some than in others; the fourth town has few. */
function manyCases() {
  const [types, sources, ends] = [
    Object.values(disputeTypes),
    Object.values(origins),
    Object.values(importOutcomes),
  ];
  return Array.from({ length: 600 }, (_, n) => {
    const town = n % 100 < 4 ? 3 : n % 2 === 0 ? n % 3 : 4;
    const end = ends[n % 7 === 0 ? (n % 5) % 4 : 0]!;
    return oldCase({
      oldNumber: `N${n}`,
      region: towns[town]!,
      type: types[n % 11 < 8 ? n % 3 : n % 15]!.zh,
      origin: sources[n % 7]!.zh,
      foundOn: `2023-${String(1 + (n % 3)).padStart(2, '0')}-05`,
      psych: n % 3 === 0 ? '否' : '是',
      amount: n * 10,
      outcome: end.zh,
      ...(end.zh === '化解' ? { performance: n % 4 === 0 ? '未履行' : '已履行' } : unresolved),
      ...(end.zh === '不予受理' ? { acceptedOn: undefined } : {}),
    });
  });
}

before(async () => {
  office = await openOffice();
  const result = await upload(office, office.cityLead, { rows: manyCases(), commit: true });
  assert.deepEqual([result.imported, result.faults], [600, []]);
});
after(() => office.city.close());

type Query = Parameters<typeof getStatistics>[1]['query'];
const read = (who: Office['lead'], query: Partial<Query> = {}) =>
  actAs(office.city, who, { route, operation: getStatistics, input: { query: { ...year, ...query } } });
const fromRecords = async (where: string): Promise<Map<Outcome, number>> => {
  const { rows } = await office.city.owner.query(
    `select outcome, count(*)::int as n from disputes where ${where} group by outcome`,
  );
  return new Map(rows.map(({ outcome, n }) => [outcome as Outcome, Number(n)]));
};

test('the figures of facts are the figures of records, folded or not', async () => {
  const records = await fromRecords('true');
  const all = [...records.values()].reduce((sum, n) => sum + n, 0);
  const before = await read(office.cityLead);
  assert.equal(before.exact, true);
  assert.equal(before.total.found, all);
  assert.equal(before.total.resolved, records.get('resolved'));
  assert.equal(before.total.failed, records.get('failed'));
  assert.equal(before.total.accepted, all - (records.get('not_accepted') ?? 0));
  while (await foldFacts(office.city));
  const { asOf: _one, ...folded } = await read(office.cityLead);
  const { asOf: _other, ...unfolded } = before;
  assert.deepEqual(folded, unfolded);
});

test('a period that is no whole months is read by day and says the same', async () => {
  const {
    asOf: _one,
    from: _from,
    ...byDay
  } = await read(office.cityLead, { from: '2023-01-02', by: 'area' });
  const { asOf: _other, from: _begin, ...byMonth } = await read(office.cityLead, { by: 'area' });
  assert.deepEqual(byDay, byMonth);
});

test('both denominators, amounts and agreements come from what was recorded', async () => {
  const { total, rates, amountYuan } = await read(office.cityLead);
  const rate = (id: string) => rates.find((each) => each.id === id)!;
  assert.deepEqual(
    [rate('resolved_of_found').denominator, rate('resolved_of_accepted').denominator],
    [total.found, total.accepted],
  );
  assert.ok(rates.every(({ definition }) => definition.zh.length > 20 && definition.en.length > 20));
  const { rows } = await office.city.owner.query(
    `select (sum(amount_fen) / 100)::int as yuan, count(*) filter (where performance = 'performed')::int as performed, count(*)::int as due from disputes where outcome = 'resolved'`,
  );
  assert.equal(amountYuan, String(rows[0].yuan));
  assert.deepEqual(
    [rate('performed').numerator, rate('performed').denominator],
    [rows[0].performed, rows[0].due],
  );
});

test('shown rows add up to the total they stand under', async () => {
  for (const by of ['type', 'origin', 'mode', 'team', 'area'] as const) {
    const { total, rows } = await read(office.cityLead, { by });
    for (const part of ['found', 'resolved', 'failed', 'open'] as const) {
      const cells = rows.map((row) => row[part]);
      if (cells.includes(null) || total[part] === null) continue;
      assert.equal(
        cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0),
        total[part],
        `${by} ${part}`,
      );
    }
  }
});

test('who may not list the cases sees no small number, and no hidden one is the total less the others', async () => {
  for (const by of ['type', 'origin', 'area'] as const) {
    const { total, rows } = await read(office.cityReader, { by });
    for (const part of ['found', 'resolved', 'failed', 'terminated', 'notAccepted'] as const) {
      const cells = rows.map((row) => row[part]);
      assert.ok(
        cells.every((cell) => cell === null || cell === 0 || cell >= 10),
        `${by} ${part} ${cells}`,
      );
      if (total[part] !== null)
        assert.notEqual(cells.filter((cell) => cell === null).length, 1, `${by} ${part}`);
    }
  }
});

test('a county’s own page says no more than the table above it; map and table are one', async () => {
  const { exact, rows } = await read(office.cityReader, { by: 'area' });
  assert.equal(exact, false);
  const map = await actAs(office.city, office.cityReader, {
    route: mapRoute,
    operation: getRiskMap,
    input: { query: year },
  });
  assert.deepEqual(
    map.areas.map(({ regionCode, found, resolved }) => [regionCode, found, resolved]),
    rows.map(({ key, found, resolved }) => [key, found, resolved]),
  );
  assert.deepEqual(
    map.areas.map(({ regionCode }) => regionCode),
    map.areas.map(({ regionCode }) => regionCode).toSorted(),
  );
  for (const row of rows) {
    const { total, rows: types } = await read(office.cityReader, { region: row.key });
    assert.deepEqual({ ...total, key: '', name: '' }, { ...row, key: '', name: '' });
    assert.ok(types.every(({ resolved }) => resolved === null));
  }
});

test('each reads the figures of their own area and none outside it', async () => {
  const records = await fromRecords("region_code like '341302%'");
  const { total, regionName } = await read(office.lead);
  assert.equal(regionName, '埇桥区');
  assert.equal(
    total.found,
    [...records.values()].reduce((sum, n) => sum + n, 0),
  );
  await assert.rejects(read(office.lead, { region: '341321' }), failsWith('record.not_found'));
  await assert.rejects(read(office.lead, { region: '341300' }), failsWith('record.not_found'));
  await assert.rejects(
    read(office.lead, { from: '2023-12-31', to: '2023-01-01' }),
    failsWith('request.invalid'),
  );
});
