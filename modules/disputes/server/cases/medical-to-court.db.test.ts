import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as contract from '../../contract.ts';
import { failsWith, openTable as openCounty, person, type Table, withCode } from '../table.fixture.ts';
import { addPaper, type CaseFile, codeOf, letDaysPass, openCase, principalsIn } from './case.fixture.ts';
import { acceptAndTriage, archive, meet, openTable, seat } from './course.fixture.ts';

const patient = person('applicant', '秦先生');
const hospital = { ...person('respondent', '县第二医院'), kind: 'organisation' as const };
const dayMs = 86_400_000;

let table: Table;
let file: CaseFile;
before(async () => {
  table = await openCounty();
  const facts = '手术后恢复不好，患者认为医院有过错。';
  file = await openCase(table, { type: 'medical', origin: 'applied', facts, parties: [patient, hospital] });
  await acceptAndTriage(file);
  await seat(file);
  await openTable(file, table.mediator);
  await meet(file, table.mediator);
});
after(() => table.city.close());

const extend = (days = 20) =>
  file.take(table.mediator, contract.extendMediation, { days, reason: '等待鉴定意见' });
const agree = (principalId: string, given = true) =>
  file.take(table.mediator, contract.recordConsent, {
    words: [{ kind: 'extension', principalId, partyId: principalId, given, manner: 'in_person' }],
  });
const clocks = async () =>
  (
    await table.city.owner.query(
      "select kind, due_at from duties where record_id = $1 and kind in ('dispute.mediate', 'dispute.remind') and closed_at is null order by kind",
      [file.id],
    )
  ).rows as { kind: string; due_at: Date }[];

test('the time is extended only by the word of both, counted from the limit, and every clock follows', async () => {
  const before = new Date((await file.read()).deadline!);
  await assert.rejects(extend(), failsWith('dispute.step_unmet'));
  await agree(patient.id);
  await assert.rejects(extend(), failsWith('dispute.step_unmet'));
  await agree(hospital.id, false);
  await assert.rejects(extend(), failsWith('dispute.step_unmet'));
  await agree(hospital.id);
  const record = await extend();
  const limit = new Date(record.deadline!);
  assert.equal(record.extensions, 1);
  assert.equal(Math.round((limit.getTime() - before.getTime()) / dayMs), 20);
  assert.deepEqual(await clocks(), [
    { kind: 'dispute.mediate', due_at: limit },
    { kind: 'dispute.remind', due_at: new Date(limit.getTime() - 7 * dayMs) },
  ]);
});

test('consent to one extension is none to the next: silence and old words extend nothing', async () => {
  await assert.rejects(extend(), failsWith('dispute.step_unmet'));
  const mine = withCode(await codeOf(file, patient.id));
  const isAsked = async () =>
    (await file.take(mine, contract.getMyDispute, {})).asked.some(({ kind }) => kind === 'extension');
  assert.equal(await isAsked(), false, 'there is time enough');
  await letDaysPass(table, 45);
  assert.equal(await isAsked(), true, 'asked anew when the time is nearly over');
  await file.take(mine, contract.giveMyWord, { kind: 'extension', principalId: patient.id, given: true });
  await assert.rejects(extend(), failsWith('dispute.step_unmet'));
  await agree(hospital.id);
  assert.equal((await extend(10)).extensions, 2);
});

test('a party withdraws: no session, no settlement; the mediation fails and every clock but the archive’s stops', async () => {
  const { mediator } = table;
  const mine = withCode(await codeOf(file, patient.id));
  await file.take(mine, contract.giveMyWord, { kind: 'mediation', principalId: patient.id, given: false });
  await assert.rejects(meet(file, mediator), failsWith('dispute.step_unmet'));
  const record = await file.take(mediator, contract.failMediation, {
    reason: 'no_agreement',
    remark: '双方对过错分歧很大',
  });
  assert.deepEqual(
    [record.state, record.outcome, record.endReason?.zh],
    ['failed', 'failed', '经调解未达成协议'],
  );
  assert.deepEqual(await file.duties(), ['dispute.archive']);
});

test('both read which ways remain, on the notice and on their own page', async () => {
  const { city, registrar } = table;
  const mine = withCode(await codeOf(file, hospital.id));
  const view = await file.take(mine, contract.getMyDispute, {});
  assert.equal(view.routes.length, 3);
  assert.match(view.routes.map(({ zh }) => zh).join(), /仲裁.*行政.*法院/);
  const endpoint = await import('../file/print-dispute-form.ts');
  const notice = await city.transact(registrar.actor, 'dispute.read', (tx) =>
    endpoint.printDisputeForm('https://city.example')(tx, {
      params: { id: file.id, form: 'routes_notice' },
      query: {},
    }),
  );
  assert.match(notice.html, /人民法院/);
  assert.match(notice.html, /仲裁/);
});

test('it is archived with the papers of a failed mediation, without an agreement or revisits', async () => {
  const { registrar } = table;
  const lines = (await file.read()).papers;
  const mandatory = lines.filter(({ mandatory: must }) => must).map(({ paper, state }) => [paper, state]);
  assert.deepEqual(mandatory, [
    ['application', 'present'],
    ['rights_notice', 'present'],
    ['identity', 'missing'],
    ['minutes', 'present'],
    ['routes_notice', 'present'],
    ['closing_report', 'present'],
  ]);
  await assert.rejects(archive(file), failsWith('dispute.step_unmet'));
  await addPaper(file, registrar, 'identity');
  await file.take(registrar, contract.explainGap, { of: { paper: 'evidence' }, reason: '病历由医院保管' });
  const record = await archive(file);
  assert.deepEqual([record.state, record.outcome], ['archived', 'failed']);
  assert.equal(record.papers.find(({ paper }) => paper === 'evidence')?.reason, '病历由医院保管');
  assert.equal(principalsIn(record).length, 2);
});
