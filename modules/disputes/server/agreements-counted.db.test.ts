import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import * as contract from '../contract.ts';
import { caseOf, type CaseFile, letDaysPass, openCase } from './cases/case.fixture.ts';
import {
  acceptAndTriage,
  draft,
  openTable as openTalks,
  seat,
  settle,
  signAll,
} from './cases/course.fixture.ts';
import { call, failsWith, openTable, report, type Table, township } from './table.fixture.ts';

let table: Table;
before(async () => {
  table = await openTable();
});
after(() => table.city.close());

const intake = {
  type: 'family',
  origin: 'found',
  regionCode: township,
  facts: '经过',
  claims: [] as string[],
  peopleInvolved: 2,
} as const;

test('a case comes back to an earlier one only, and two that do so at once count it once', async () => {
  const { city, registrar, gridWorker } = table;
  const earlier = await openCase(table);
  const later = await openCase(table);
  const complete = async (file: CaseFile, recurOf: string) => {
    const { version, parties } = await file.read();
    const body = {
      ...intake,
      version,
      familyMatter: 'none' as const,
      recurOf,
      parties: parties.map(({ id, side, kind, name }) => ({ id, side, kind, name })),
    };
    return call(city, registrar, {
      route: contract.completeRegistration,
      input: { params: { id: file.id }, body },
    });
  };
  await assert.rejects(complete(earlier, later.id), failsWith('record.not_found'));
  await acceptAndTriage(earlier);
  await seat(earlier);
  await openTalks(earlier, table.mediator);
  await draft(earlier, table.mediator);
  await signAll(earlier, table.mediator);
  await settle(earlier, table.mediator);
  const twins = [later, caseOf(table, uuidV7())];
  await call(city, gridWorker, {
    route: contract.registerDispute,
    input: { body: report({ id: twins[1]!.id }) },
  });
  await Promise.all(twins.map((file) => complete(file, earlier.id)));
  const { rows } = await city.owner.query(
    `select dims ->> 'recurred' as recurred, sum(quantity)::int as n from facts where metric = 'dispute.agreement' and dims ->> 'recurred' = 'yes' group by 1`,
  );
  assert.deepEqual(rows, [{ recurred: 'yes', n: 1 }]);
});

test('a sum beyond 32 bits is counted whole', async () => {
  const { city, mediator } = table;
  const file = await openCase(table, {}, { amount: '3500000000' });
  await acceptAndTriage(file);
  await seat(file);
  await openTalks(file, mediator);
  await draft(file, mediator);
  await signAll(file, mediator);
  await settle(file, mediator);
  const { rows } = await city.owner.query(
    `select sum(quantity)::text as yuan from facts where metric = 'dispute.amount'`,
  );
  assert.deepEqual(rows, [{ yuan: '3500000000' }]);
});

test('a court decides after the application, not before', async () => {
  const { mediator } = table;
  const file = await openCase(table);
  await acceptAndTriage(file);
  await seat(file);
  await openTalks(file, mediator);
  await draft(file, mediator);
  await signAll(file, mediator);
  await settle(file, mediator);
  await letDaysPass(table, 5);
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const tell = (event: 'applied' | 'confirmed', days: number) =>
    file.take(mediator, contract.recordConfirmation, { event, at: daysAgo(days), bothParties: true });
  await tell('applied', 2);
  await assert.rejects(tell('confirmed', 3), failsWith('dispute.dates_invalid'));
  assert.equal((await tell('confirmed', 1)).confirmation.state, 'confirmed');
});
