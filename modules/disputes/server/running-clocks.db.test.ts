import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { localDateOf } from '@xinan/cn';
import * as contract from '../contract.ts';
import { type CaseFile, letDaysPass, openCase } from './cases/case.fixture.ts';
import {
  acceptAndTriage,
  allSayYes,
  draft,
  openTable as openTalks,
  seat,
  settle,
  signAll,
  visitAgain,
} from './cases/course.fixture.ts';
import { call, county, farCounty, openTable, type Table } from './table.fixture.ts';

let table: Table;
before(async () => {
  table = await openTable();
});
after(() => table.city.close());

const red = ['dispute.red_counsellor', 'dispute.red_phone', 'dispute.red_police'];
const check = (file: CaseFile, facts: ('weapon' | 'quarrel')[]) =>
  file.take(table.registrar, contract.checkRisk, { facts, colour: 'blue', observed: '听邻居说的' });
const measure = (file: CaseFile, kind: 'phone_report' | 'police_informed' | 'counsellor_offered') =>
  file.take(table.registrar, contract.recordMeasure, { kind, at: new Date().toISOString(), note: '已告知' });

test('danger does not end with the mediation: its clocks run on until the measures are taken', async () => {
  const refused = await openCase(table, { riskFacts: ['weapon'] });
  await refused.take(table.registrar, contract.refuseDispute, { reason: 'duplicate', explanation: '重复' });
  assert.deepEqual(await refused.duties(), ['dispute.archive', ...red]);
  await measure(refused, 'police_informed');
  assert.deepEqual(await refused.duties(), [
    'dispute.archive',
    'dispute.red_counsellor',
    'dispute.red_phone',
  ]);

  const settled = await openCase(table);
  await acceptAndTriage(settled);
  await seat(settled);
  await openTalks(settled, table.mediator);
  await check(settled, ['weapon']);
  await draft(settled, table.mediator);
  await signAll(settled, table.mediator);
  await settle(settled, table.mediator);
  assert.deepEqual(
    (await settled.duties()).filter((kind) => kind.startsWith('dispute.red')),
    red,
  );
});

test('red again while its clocks run opens none twice; measures of a past danger cover no new one', async () => {
  const { mediator } = table;
  const file = await openCase(table, { riskFacts: ['weapon'] });
  await check(file, ['quarrel']);
  await check(file, ['weapon']);
  assert.deepEqual(
    (await file.duties()).filter((kind) => kind.startsWith('dispute.red')),
    red,
  );
  for (const kind of ['phone_report', 'police_informed', 'counsellor_offered'] as const)
    await measure(file, kind);
  await letDaysPass(table, 1);
  await check(file, ['quarrel']);
  await check(file, ['weapon']);
  assert.deepEqual(
    (await file.duties()).filter((kind) => kind.startsWith('dispute.red')),
    red,
  );
  await acceptAndTriage(file);
  await seat(file);
  await file.take(mediator, contract.startInvestigation, {});
  const { awaited } = await file.read(mediator);
  assert.match(awaited?.needs.map(({ zh }) => zh).join() ?? '', /红色风险/);
});

test('with everything performed and every revisit done the case still has a clock, until it is archived', async () => {
  const { mediator } = table;
  const file = await openCase(table);
  await acceptAndTriage(file);
  await seat(file);
  await openTalks(file, mediator);
  await draft(file, mediator, {
    schedule: [{ bySide: 'respondent', what: '付清', dueOn: localDateOf(new Date()) }],
  });
  await signAll(file, mediator);
  await settle(file, mediator);
  await visitAgain(file, mediator);
  const [item] = (await file.read()).performances;
  await file.take(mediator, contract.recordPerformance, {
    of: { performanceId: item!.id },
    state: 'performed',
  });
  assert.deepEqual(await file.duties(), ['dispute.confirmation', 'dispute.perform']);
  await file.take(mediator, contract.startPerformance, {});
  await file.take(mediator, contract.startRevisits, {});
  assert.deepEqual(await file.duties(), ['dispute.archive', 'dispute.confirmation']);
});

test('a city without revisits archives what another body has resolved', async () => {
  const { city, registrar } = table;
  await city.owner.query(
    `insert into city_settings (name, value) values ('dispute.clocks', '{"revisitDays": []}')`,
  );
  const file = await openCase(table);
  await acceptAndTriage(file, 'administrative');
  await file.take(registrar, contract.referDispute, { agency: '住建局', reason: '主管' });
  await file.take(registrar, contract.answerReferral, { answer: 'resolved', remark: '已解决' });
  assert.deepEqual(await file.duties(), ['dispute.archive']);
  await city.owner.query(`delete from city_settings where name = 'dispute.clocks'`);
});

test('a case for another body goes on waiting for that body after a transfer, and not for a team', async () => {
  const { farRegistrar, registrar, lead, cityLead } = table;
  const file = await openCase(table);
  await acceptAndTriage(file, 'administrative');
  await file.take(registrar, contract.transferDispute, { regionCode: farCounty, reason: '属地在那边' });
  const [sent] = (await file.read(farRegistrar)).transfers;
  await file.take(farRegistrar, contract.receiveTransfer, { of: { transferId: sent!.id } });
  assert.deepEqual(await file.duties(), ['dispute.triage']);
  await file.take(farRegistrar, contract.referDispute, { agency: '住建局', reason: '主管' });
  assert.deepEqual(await file.duties(), ['dispute.referral']);

  const passedOn = await openCase(table);
  await passedOn.take(registrar, contract.transferDispute, { regionCode: farCounty, reason: '属地在那边' });
  await passedOn.take(cityLead, contract.transferDispute, { regionCode: county, reason: '退回' });
  await passedOn.take(lead, contract.acceptDispute, {});
  const { transfers } = await passedOn.read();
  assert.deepEqual(
    transfers.map(({ receivedAt }) => receivedAt !== null),
    [false, true],
  );
  await passedOn.take(lead, contract.triageDispute, {
    route: 'peoples',
    difficulty: 'simple',
    supervised: false,
  });
  assert.equal((await passedOn.read()).transfers[0]?.receivedAt, null, 'nobody ever received the first');
});

test('a reminder is not overdue: lists show the time limit it speaks of', async () => {
  const { city, registrar } = table;
  const file = await openCase(table);
  await acceptAndTriage(file);
  await seat(file);
  await file.take(table.mediator, contract.startInvestigation, {});
  await letDaysPass(table, 25);
  const { caseNo, dueKind, light } = await file.read();
  assert.deepEqual([dueKind, light], ['dispute.mediate', 'amber']);
  const late = await call(city, registrar, {
    route: contract.listDisputes,
    input: { query: { overdue: true } },
  });
  assert.ok(!late.rows.some((row) => row.caseNo === caseNo));
});

test('no reminder comes ahead of a time limit that is nearer than its warning', async () => {
  const { mediator } = table;
  const file = await openCase(table);
  await acceptAndTriage(file);
  await seat(file);
  await openTalks(file, mediator);
  await letDaysPass(table, 28);
  await allSayYes(file, mediator, ['extension']);
  await file.take(mediator, contract.extendMediation, { days: 3, reason: '再谈一次' });
  assert.deepEqual(await file.duties(), ['dispute.mediate']);
});
