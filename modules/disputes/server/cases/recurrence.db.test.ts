import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as contract from '../../contract.ts';
import {
  call,
  failsWith,
  farCounty,
  openTable as openCounty,
  person,
  report,
  type Table,
  township,
} from '../table.fixture.ts';
import { type CaseFile, caseOf, letDaysPass, openCase } from './case.fixture.ts';
import { acceptAndTriage, draft, openTable, seat, settle, sign } from './course.fixture.ts';

const identityNumber = '341302199003074216';
const phone = '13855570001';
const zhao = () => person('applicant', '赵一', { identityNumber, phone });
const qian = () => person('respondent', '钱二', { phone: '13855570002' });

let table: Table;
let earlier: CaseFile;
before(async () => {
  table = await openCounty();
  const { mediator } = table;
  earlier = await openCase(table, { parties: [zhao(), qian()] });
  await acceptAndTriage(earlier);
  await seat(earlier);
  await openTable(earlier, mediator);
  await draft(earlier, mediator, { kind: 'oral', signing: 'oral' });
  const { parties } = await earlier.read();
  await sign(earlier, mediator, [
    ...parties.map(({ id }) => ({ kind: 'reading' as const, principalId: id, manner: 'oral' as const })),
    { kind: 'recorder', manner: 'oral' },
  ]);
  await settle(earlier, mediator);
  await letDaysPass(table, 100);
});
after(() => table.city.close());

type Asked = Parameters<typeof search>[0];
async function search(
  asked: {
    place?: string;
    days?: number;
    except?: string;
    people?: { name?: string; phone?: string; identityNumber?: string }[];
  },
  who = table.registrar,
) {
  const body = { regionCode: township, people: [], ...asked };
  const { rows } = await call(table.city, who, { route: contract.searchSimilar, input: { body } });
  return rows.map(({ id, because, daysAgo }) => ({ id, because: because.map(({ zh }) => zh), daysAgo }));
}
const found = (...because: string[]) => [{ id: earlier.id, because, daysAgo: 100 }];

test('it is found again by identity number, telephone or place, however they are typed', async () => {
  const place = '幸福小区 ３号楼，2单元';
  const asked: [Asked, string[]][] = [
    [{ people: [{ identityNumber }] }, ['同一证件号码']],
    [{ people: [{ identityNumber: '３４1302 19900307 4216' }] }, ['同一证件号码']],
    [{ people: [{ phone: '+86 138 5557 0001' }] }, ['同一电话']],
    [{ place }, ['同一地点']],
    [
      { place, people: [{ name: '赵一', phone, identityNumber }] },
      ['同一证件号码', '同一电话', '同名', '同一地点'],
    ],
  ];
  for (const [words, because] of asked)
    assert.deepEqual(await search(words), found(...because), JSON.stringify(words));
});

test('a name alone finds nobody; at the same place it is one more reason', async () => {
  assert.deepEqual(await search({ people: [{ name: '赵一' }] }), []);
  assert.deepEqual(await search({ people: [{ name: '钱二' }], place: '另一个小区' }), []);
  assert.deepEqual(
    await search({ people: [{ name: ' 赵一 ' }], place: '幸福小区3号楼2单元' }),
    found('同名', '同一地点'),
  );
});

test('not beyond the term, not itself, not from another county, and without anything wrong in it', async () => {
  assert.deepEqual(await search({ people: [{ phone }], days: 99 }), []);
  assert.deepEqual(await search({ people: [{ phone }], except: earlier.id }), []);
  assert.deepEqual(await search({ people: [{ phone }] }, table.farRegistrar), []);
  assert.deepEqual(await search({ people: [{ phone: '12', identityNumber: '341302199003074210' }] }), []);
});

test('the second case links to the first: its agreement counts as having come back', async () => {
  const { city, registrar } = table;
  const agreements = async () =>
    (
      await city.owner.query(
        "select dims ->> 'recurred' as recurred, sum(quantity)::int as n from facts where metric = 'dispute.agreement' group by 1 having sum(quantity) <> 0",
      )
    ).rows;
  assert.deepEqual(await agreements(), [{ recurred: 'no', n: 1 }]);
  const again = await openCase(
    table,
    { facts: '又在夜里拖动家具。', parties: [zhao(), qian()] },
    { recurOf: earlier.id },
  );
  const [first, second] = [await earlier.read(), await again.read()];
  assert.deepEqual([second.recurs, second.recurOf?.caseNo], [true, first.caseNo]);
  assert.deepEqual(
    first.recurrences.map(({ id }) => id),
    [again.id],
  );
  assert.equal(first.timeline.at(-1)?.step, 'mark_recurrence');
  assert.deepEqual(await agreements(), [{ recurred: 'yes', n: 1 }]);
  const third = await openCase(table, { parties: [zhao(), qian()] }, { recurOf: earlier.id });
  assert.equal((await third.read()).recurs, true);
  assert.deepEqual(await agreements(), [{ recurred: 'yes', n: 1 }], 'one agreement came back once');
  assert.equal((await search({ people: [{ phone }] }, registrar)).length, 3);
});

test('after the term it is linked and no longer counts; nothing links to itself or beyond reach', async () => {
  const { city, gridWorker } = table;
  const old = await openCase(table, { place: '另一处' });
  await letDaysPass(table, 181);
  const later = await openCase(table, { place: '另一处' }, { recurOf: old.id });
  assert.equal((await later.read()).recurOf?.id, old.id);
  const { rows } = await city.owner.query('select recurred from disputes where id = $1', [old.id]);
  assert.deepEqual(rows, [{ recurred: false }]);
  const far = report({ regionCode: farCounty });
  await call(city, gridWorker, { route: contract.registerDispute, input: { body: far } });
  await assert.rejects(
    openCase(table, {}, { recurOf: caseOf(table, far.id).id }),
    failsWith('record.not_found'),
  );
});
