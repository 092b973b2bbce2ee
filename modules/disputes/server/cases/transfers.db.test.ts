import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { climbLadders } from '@xinan/platform';
import * as contract from '../../contract.ts';
import { disputeDutyKinds } from '../../domain.ts';
import {
  county,
  failsWith,
  farCounty,
  openTable as openCounty,
  type Table,
  township,
} from '../table.fixture.ts';
import { noteClimbs } from '../track/note-climbs.ts';
import { acceptAndTriage } from './course.fixture.ts';
import { type CaseFile, openCase } from './case.fixture.ts';

let table: Table;
let file: CaseFile;
before(async () => {
  table = await openCounty();
  file = await openCase(table, { riskFacts: ['weapon'] });
});
after(() => table.city.close());

const transfer = (who: (keyof Table & `${string}egistrar`) | 'cityLead' | 'lead', regionCode: string) =>
  file.take(table[who] as Table['registrar'], contract.transferDispute, { regionCode, reason: '属地在那边' });
const openDuties = async (): Promise<[string, string, string][]> =>
  (
    await table.city.owner.query(
      'select kind, role, region_code from duties where record_id = $1 and closed_at is null order by kind, role, region_code',
      [file.id],
    )
  ).rows.map(({ kind, role, region_code }) => [kind, role, region_code]);

test('a case goes to another county with its clocks; the sender reaches it no longer', async () => {
  const { registrar, farRegistrar } = table;
  const answer = await transfer('registrar', farCounty);
  assert.deepEqual(Object.keys(answer), ['caseNo', 'regionName']);
  assert.equal(answer.regionName, '砀山县');
  await assert.rejects(file.read(registrar), failsWith('record.not_found'));
  const record = await file.read(farRegistrar);
  assert.deepEqual([record.state, record.regionCode, record.supervised], ['registered', farCounty, true]);
  assert.deepEqual(
    record.transfers.map(({ from, to, receivedAt }) => [from, to, receivedAt]),
    [['埇桥区 埇桥街道', '砀山县', null]],
  );
  assert.deepEqual(await openDuties(), [
    ['dispute.red_counsellor', 'registrar', farCounty],
    ['dispute.red_phone', 'registrar', farCounty],
    ['dispute.red_police', 'registrar', farCounty],
    ['dispute.transfer', 'mediation_lead', township],
    ['dispute.transfer', 'registrar', farCounty],
  ]);
});

test('silence climbs to the leads of both ends, once for each, and stands in the timeline', async () => {
  const { city, farRegistrar } = table;
  const ladders = new Map(Object.entries(disputeDutyKinds).map(([kind, { ladder }]) => [kind, ladder]));
  await city.owner.query(
    `update duties set due_at = now() - interval '1 minute', escalate_at = now() - interval '1 minute'
      where record_id = $1 and kind = 'dispute.transfer'`,
    [file.id],
  );
  const climbs = await climbLadders(city, ladders);
  assert.deepEqual(climbs.map(({ kind, role, area }) => [kind, role, area]).toSorted(), [
    ['dispute.transfer', 'mediation_lead', '34.13.02.001'],
    ['dispute.transfer', 'mediation_lead', '34.13.21'],
  ]);
  await noteClimbs(city, climbs);
  const record = await file.read(farRegistrar);
  assert.equal(record.escalation, 1);
  assert.deepEqual(
    record.timeline.map(({ step }) => step),
    ['report', 'register', 'transfer', 'escalate'],
  );
  assert.deepEqual(await climbLadders(city, ladders), [], 'the next rung is a day away');
});

test('the receiving desk takes it over: both clocks of the transfer stop, the next one runs', async () => {
  const { farRegistrar } = table;
  const [sent] = (await file.read(farRegistrar)).transfers;
  await file.take(farRegistrar, contract.receiveTransfer, { of: { transferId: sent!.id } });
  const record = await file.read(farRegistrar);
  assert.notEqual(record.transfers[0]?.receivedAt, null);
  assert.deepEqual(
    (await openDuties()).filter(([kind]) => !kind.startsWith('dispute.red')),
    [['dispute.decide', 'registrar', farCounty]],
  );
  await assert.rejects(
    file.take(farRegistrar, contract.receiveTransfer, { of: { transferId: sent!.id } }),
    failsWith('record.not_found'),
  );
});

test('a second transfer is a bounce: refused to the desk, decided by the lead above both', async () => {
  await assert.rejects(transfer('farRegistrar', county), failsWith('dispute.transfer_bounces'));
  const answer = await transfer('cityLead', county);
  assert.equal(answer.regionName, '埇桥区');
  const record = await file.read();
  assert.deepEqual([record.regionCode, record.transfers.length], [county, 2]);
  await assert.rejects(transfer('lead', farCounty), failsWith('dispute.transfer_bounces'));
});

test('whoever takes it further has received it, said so or not', async () => {
  const { registrar } = table;
  assert.ok((await file.duties()).includes('dispute.transfer'));
  const record = await file.take(registrar, contract.acceptDispute, {});
  assert.notEqual(record.transfers.at(-1)?.receivedAt, null);
  assert.ok(!(await file.duties()).includes('dispute.transfer'));
});

test('nowhere, the same place, another city and too late are refused, and nothing has moved', async () => {
  const before = await file.read();
  for (const code of ['341399', county, '340100', '340000', '001302'])
    await assert.rejects(transfer('registrar', code), failsWith('dispute.target_unknown'), code);
  await assert.rejects(transfer('farRegistrar', farCounty), failsWith('record.not_found'));
  assert.deepEqual(await file.read(), before);
  const taken = await openCase(table);
  await acceptAndTriage(taken);
  await taken.take(table.registrar, contract.assignTeam, {
    members: [{ practitionerId: table.panel.mediator, part: 'lead_mediator', chosenBy: 'office' }],
  });
  await assert.rejects(
    taken.take(table.registrar, contract.transferDispute, { regionCode: farCounty, reason: '晚了' }),
    failsWith('dispute.step_not_open'),
  );
});

test('a place corrected within the desk’s own area takes its clocks along', async () => {
  const { registrar, city } = table;
  const corrected = await openCase(table, { regionCode: county }, { regionCode: township });
  const { rows } = await city.owner.query(
    'select distinct region_code, area::text from duties where record_id = $1 and closed_at is null',
    [corrected.id],
  );
  assert.deepEqual(rows, [{ region_code: township, area: '34.13.02.001' }]);
  await corrected.take(registrar, contract.refuseDispute, {
    reason: 'duplicate',
    explanation: '与在办纠纷重复',
  });
});

test('the count of the county it left is the count of the county it went to', async () => {
  const { rows } = await table.city.owner.query(
    `select region_code, sum(quantity)::int as n from facts where metric = 'dispute.case' group by region_code having sum(quantity) <> 0 order by region_code`,
  );
  assert.deepEqual(rows, [
    { region_code: county, n: 1 },
    { region_code: township, n: 2 },
  ]);
});
