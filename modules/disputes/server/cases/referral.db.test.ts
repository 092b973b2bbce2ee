import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as contract from '../../contract.ts';
import { failsWith, openTable as openCounty, type Table } from '../table.fixture.ts';
import { addPaper, type CaseFile, openCase } from './case.fixture.ts';
import {
  acceptAndTriage,
  archive,
  draft,
  meet,
  openTable,
  seat,
  settle,
  signAll,
  visitAgain,
} from './course.fixture.ts';

let table: Table;
before(async () => {
  table = await openCounty();
});
after(() => table.city.close());

const agency = '劳动人事争议仲裁委员会';
async function referred(): Promise<CaseFile> {
  const file = await openCase(table, { type: 'labour' });
  await acceptAndTriage(file, 'arbitration');
  await file.take(table.registrar, contract.referDispute, { agency, reason: '先行仲裁' });
  return file;
}
const answer = (file: CaseFile, who: Table['lead'], word: 'resolved' | 'failed' | 'take_back') =>
  file.take(who, contract.answerReferral, { answer: word, remark: '来函答复' });
const missing = async (file: CaseFile) =>
  (await file.read()).papers.filter(({ state }) => state === 'missing').map(({ paper }) => paper);

test('a case for another body goes there under the lead’s eye, and to no mediator of ours', async () => {
  const { registrar, panel } = table;
  const file = await openCase(table, { type: 'labour' });
  await acceptAndTriage(file, 'arbitration');
  await assert.rejects(
    file.take(registrar, contract.assignTeam, {
      members: [{ practitionerId: panel.mediator, part: 'lead_mediator', chosenBy: 'office' }],
    }),
    failsWith('dispute.step_unmet'),
  );
  const record = await file.take(registrar, contract.referDispute, { agency, reason: '先行仲裁' });
  assert.deepEqual(
    [record.state, record.outcome, record.supervised, record.leadAgency, record.mode],
    ['referred', 'open', true, agency, null],
  );
  const { rows } = await table.city.owner.query(
    'select kind, role from duties where record_id = $1 and closed_at is null',
    [file.id],
  );
  assert.deepEqual(rows, [{ kind: 'dispute.referral', role: 'mediation_lead' }]);
  const ours = await openCase(table);
  await acceptAndTriage(ours);
  await assert.rejects(
    ours.take(registrar, contract.referDispute, { agency, reason: '不应转' }),
    failsWith('dispute.step_unmet'),
  );
});

test('resolved there: it counts as resolved, is revisited, and needs only our own papers', async () => {
  const { registrar, lead } = table;
  const file = await referred();
  const record = await answer(file, registrar, 'resolved');
  assert.deepEqual(
    [record.state, record.outcome, record.transfers[0]?.answer],
    ['revisiting', 'resolved', 'resolved'],
  );
  assert.deepEqual(await missing(file), []);
  await assert.rejects(archive(file), failsWith('dispute.step_unmet'));
  await visitAgain(file, lead);
  assert.equal((await archive(file)).state, 'archived');
});

test('not resolved there: it counts as failed, and is archived without minutes we could not have', async () => {
  const file = await referred();
  const record = await answer(file, table.registrar, 'failed');
  assert.deepEqual([record.state, record.outcome], ['failed', 'failed']);
  assert.deepEqual(await file.duties(), ['dispute.archive']);
  assert.deepEqual(await missing(file), []);
  assert.equal((await archive(file)).outcome, 'failed');
});

test('taken back by the lead alone and settled here, it needs the papers of a case settled here', async () => {
  const { registrar, lead, mediator } = table;
  const file = await referred();
  await assert.rejects(answer(file, registrar, 'take_back'), failsWith('dispute.step_role'));
  const back = await answer(file, lead, 'take_back');
  assert.deepEqual([back.state, back.transfers[0]?.answer], ['triaged', 'take_back']);
  assert.deepEqual(await file.duties(), ['dispute.triage']);
  await file.take(registrar, contract.triageDispute, {
    route: 'peoples',
    difficulty: 'simple',
    supervised: false,
  });
  await seat(file);
  await openTable(file, mediator);
  await meet(file, mediator);
  await draft(file, mediator);
  await signAll(file, mediator);
  await settle(file, mediator);
  assert.deepEqual(await missing(file), ['identity', 'revisits']);
  await file.take(mediator, contract.startPerformance, {});
  await file.take(mediator, contract.startRevisits, {});
  await visitAgain(file, mediator);
  await assert.rejects(archive(file), failsWith('dispute.step_unmet'));
  await addPaper(file, registrar, 'identity');
  assert.equal((await archive(file)).outcome, 'resolved');
});

test('a case that is not accepted says why and is archived; one that is may be ended at the desk', async () => {
  const { registrar } = table;
  const refused = await openCase(table);
  const record = await refused.take(registrar, contract.refuseDispute, {
    reason: 'under_procedure',
    explanation: '法院已立案',
  });
  assert.deepEqual([record.outcome, record.endReason?.zh], ['not_accepted', '已由法院、公安或其他机关受理']);
  assert.equal((await archive(refused)).outcome, 'not_accepted');
  const ended = await openCase(table);
  await acceptAndTriage(ended);
  await ended.take(registrar, contract.terminateAtDesk, { reason: 'crime', remark: '移送公安机关' });
  assert.equal((await archive(ended)).outcome, 'terminated');
  const { rows } = await table.city.owner.query(
    "select sum(quantity)::int as n from facts where metric = 'dispute.escalated_criminal'",
  );
  assert.deepEqual(rows, [{ n: 1 }]);
});
