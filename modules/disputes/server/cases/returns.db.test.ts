import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addDays, localDateOf } from '@xinan/cn/dates';
import * as contract from '../../contract.ts';
import { openTable as openCounty, type Table } from '../table.fixture.ts';
import { type CaseFile, letDaysPass, openCase } from './case.fixture.ts';
import { acceptAndTriage, draft, openTable, seat, settle, signAll } from './course.fixture.ts';

let table: Table;
before(async () => {
  table = await openCounty();
});
after(() => table.city.close());

async function settled(): Promise<CaseFile> {
  const file = await openCase(table);
  await acceptAndTriage(file);
  await seat(file);
  await openTable(file, table.mediator);
  await draft(file, table.mediator);
  await signAll(file, table.mediator);
  await settle(file, table.mediator);
  return file;
}

async function cellsOf(metric: string): Promise<[string, Record<string, string>, number][]> {
  const { rows } = await table.city.owner.query<{ day: string; dims: Record<string, string>; n: number }>(
    `select to_char(day, 'YYYY-MM-DD') as day, dims, sum(quantity)::int as n from facts where metric = $1
      group by 1, 2 having sum(quantity) <> 0 order by 1, 2`,
    [metric],
  );
  return rows.map(({ day, dims, n }) => [day, dims, n]);
}

const today = () => localDateOf(new Date());

test('a conflict that comes back within ninety days stands in the cohort of its resolution as come back, once', async () => {
  const first = await settled();
  assert.deepEqual(await cellsOf('dispute.resolution'), [[addDays(today(), 90), { again: 'no' }, 1]]);
  await letDaysPass(table, 30);
  await openCase(table, {}, { recurOf: first.id });
  await openCase(table, {}, { recurOf: first.id });
  assert.deepEqual(await cellsOf('dispute.resolution'), [[addDays(today(), 60), { again: 'yes' }, 1]]);
});

test('one that comes back later, though within the city’s own term, does not', async () => {
  await table.city.owner.query('delete from facts');
  const first = await settled();
  await letDaysPass(table, 91);
  await openCase(table, {}, { recurOf: first.id });
  assert.deepEqual(await cellsOf('dispute.resolution'), [[addDays(today(), -1), { again: 'no' }, 1]]);
  const { rows } = await table.city.owner.query('select recurred from disputes where id = $1', [first.id]);
  assert.deepEqual(rows, [{ recurred: true }]);
});

test('a return that is written down late still moves the resolution', async () => {
  await table.city.owner.query('delete from facts');
  const first = await settled();
  await letDaysPass(table, 20);
  const again = await openCase(table);
  await letDaysPass(table, 100);
  const { parties } = await again.read();
  await again.take(table.registrar, contract.completeRegistration, {
    type: 'family',
    origin: 'found',
    regionCode: '341302001',
    facts: '经过',
    claims: [],
    peopleInvolved: 2,
    familyMatter: 'none',
    recurOf: first.id,
    parties: parties.map(({ id, side, kind, name }) => ({ id, side, kind, name })),
  });
  assert.deepEqual(await cellsOf('dispute.resolution'), [[addDays(today(), -30), { again: 'yes' }, 1]]);
});

test('an accepted case stands on the day its limit ends: open, then ended within it', async () => {
  await table.city.owner.query('delete from facts');
  const file = await openCase(table);
  await acceptAndTriage(file);
  const { deadline } = await file.read();
  const day = localDateOf(new Date(deadline!));
  assert.deepEqual(await cellsOf('dispute.limit'), [[day, { closed: 'open' }, 1]]);
  await seat(file);
  await openTable(file, table.mediator);
  await draft(file, table.mediator);
  await signAll(file, table.mediator);
  await settle(file, table.mediator);
  assert.deepEqual(await cellsOf('dispute.limit'), [[day, { closed: 'in_time' }, 1]]);
  assert.deepEqual(
    (await cellsOf('dispute.acceptance')).map(([on, dims]) => [on, dims.outcome]),
    [[today(), 'resolved']],
  );
});
