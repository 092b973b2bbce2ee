import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as contract from '../contract.ts';
import { type CaseFile, openCase } from './cases/case.fixture.ts';
import { acceptAndTriage, allSayYes, convene, seat } from './cases/course.fixture.ts';
import { call, failsWith, openTable, person, type Table } from './table.fixture.ts';

let table: Table;
before(async () => {
  table = await openTable();
});
after(() => table.city.close());

const lead = (practitionerId: string) => ({
  practitionerId,
  part: 'lead_mediator' as const,
  chosenBy: 'office' as const,
});
async function triagedCase(
  ...given: Parameters<typeof openCase> extends [Table, ...infer Rest] ? Rest : never
) {
  const file = await openCase(table, ...given);
  await acceptAndTriage(file);
  return file;
}

const assign = (
  file: CaseFile,
  given: { members: ReturnType<typeof lead>[]; release?: string[]; teamId?: string },
) => file.take(table.registrar, contract.assignTeam, given);
const owed = async ({ id }: CaseFile, accountId: string) =>
  (
    await table.city.owner.query(
      'select kind from duties where record_id = $1 and owner_account_id = $2 and closed_at is null order by kind',
      [id, accountId],
    )
  ).rows.map(({ kind }) => String(kind));

test('a new lead takes the place of the one before, who owes nothing any more and reads nothing', async () => {
  const { mediator, otherMediator, panel } = table;
  const file = await triagedCase();
  await seat(file);
  await assign(file, { members: [lead(panel.otherMediator)] });
  assert.deepEqual(await owed(file, mediator.accountId), []);
  assert.deepEqual(
    (await file.read()).members.map(({ name, state }) => [name, state]),
    [
      ['吴调解', 'released'],
      ['郑调解', 'offered'],
    ],
  );
  await assert.rejects(file.read(mediator), failsWith('record.not_found'));
  await assert.rejects(
    file.take(otherMediator, contract.startInvestigation, {}),
    failsWith('dispute.step_unmet'),
    'nobody has accepted yet',
  );
});

test('two leads at once are refused', async () => {
  const { panel } = table;
  const file = await triagedCase();
  await assert.rejects(
    assign(file, { members: [lead(panel.mediator), lead(panel.otherMediator)] }),
    failsWith('request.invalid'),
  );
});

test('without a lead the desk keeps the clock: none named, the only one let go, the only one recused', async () => {
  const { mediator, panel } = table;
  const helper = { ...lead(panel.otherMediator), part: 'mediator' as never };
  const named = await triagedCase();
  await assign(named, { members: [helper] });
  await named.take(table.otherMediator, contract.answerAssignment, { answer: 'accept' });
  assert.deepEqual(await named.duties(), ['dispute.assign']);

  const released = await triagedCase();
  await seat(released);
  const [first] = (await released.read()).members;
  await assign(released, { members: [helper], release: [first!.id] });
  const record = await released.read();
  assert.equal(record.lead, null);
  assert.deepEqual(await released.duties(), ['dispute.answer_offer', 'dispute.assign']);

  const recused = await triagedCase();
  await seat(recused);
  await recused.take(mediator, contract.answerAssignment, { answer: 'recuse', reason: 'relative' });
  assert.equal((await recused.read()).lead, null);
  assert.deepEqual(await recused.duties(), ['dispute.assign']);
});

test('a lead who comes in the middle is not asked for a first contact again', async () => {
  const { mediator, panel } = table;
  const file = await triagedCase();
  await seat(file);
  await file.take(mediator, contract.startInvestigation, {});
  await assign(file, { members: [lead(panel.otherMediator)] });
  assert.deepEqual(await file.duties(), ['dispute.answer_offer', 'dispute.mediate', 'dispute.remind']);
});

test('the case is counted for a team only while its lead comes in that team’s name; an unknown team is refused', async () => {
  const { besties, city, panel } = table;
  const file = await triagedCase();
  const [sister = ''] = besties.memberIds;
  await assert.rejects(
    assign(file, { members: [lead(sister)], teamId: sister }),
    failsWith('dispute.person_unknown'),
  );
  await assign(file, { members: [lead(sister)], teamId: besties.teamId });
  await assign(file, { members: [lead(panel.mediator)] });
  const { rows } = await city.owner.query('select team_id, team_zh, team_kind from disputes where id = $1', [
    file.id,
  ]);
  assert.deepEqual(rows, [{ team_id: null, team_zh: null, team_kind: 'committee' }]);
});

test('a counsellor counts once they accept; one who declines never took part', async () => {
  const { city, consultant, panel, registrar } = table;
  const file = await openCase(table);
  await file.take(registrar, contract.acceptDispute, {});
  await file.take(registrar, contract.triageDispute, {
    route: 'joint',
    difficulty: 'ordinary',
    supervised: false,
  });
  await allSayYes(file, registrar, ['counsellor', 'police'], contract.recordConsentAtDesk);
  const counsellor = { ...lead(panel.consultant), part: 'counsellor' as never };
  await assign(file, { members: [lead(panel.mediator), counsellor] });
  assert.equal((await file.read()).psychInvolved, false);
  const counted = async () =>
    (
      await city.owner.query(
        `select dims ->> 'psych' as psych, sum(quantity)::int as n from facts
          where metric = 'dispute.case' and dims ->> 'mode' = 'joint' group by 1 having sum(quantity) <> 0`,
      )
    ).rows;
  assert.deepEqual(await counted(), [{ psych: 'no', n: 1 }]);
  await file.take(consultant, contract.answerAssignment, { answer: 'accept' });
  assert.equal((await file.read()).psychInvolved, true);
  assert.deepEqual(await counted(), [{ psych: 'yes', n: 1 }]);
});

test('a party of the same name is a warning, not a refusal; who recused does not come again', async () => {
  const { city, mediator, panel, registrar } = table;
  const file = await triagedCase({
    parties: [person('applicant', '吴调解'), person('respondent', '钱二')],
  });
  const asked = async () => {
    const { candidates } = await call(city, registrar, {
      route: contract.listCandidates,
      input: { params: { id: file.id }, query: { part: 'lead_mediator' } },
    });
    const { conflict, warning } = candidates.find(({ practitionerId }) => practitionerId === panel.mediator)!;
    return [conflict?.en, warning?.en];
  };
  const sameName = 'has the same name as a party: check first';
  assert.deepEqual(await asked(), [undefined, sameName]);
  await seat(file);
  await file.take(mediator, contract.answerAssignment, { answer: 'recuse', reason: 'relative' });
  assert.deepEqual(await asked(), ['recused or declined in this case', sameName]);
  await assert.rejects(
    assign(file, { members: [lead(panel.mediator)] }),
    failsWith('dispute.conflict_of_interest'),
  );
});

test('a check of the risk beside the file spoils nobody’s open form', async () => {
  const { mediator, registrar } = table;
  const file = await triagedCase();
  await seat(file);
  await file.take(mediator, contract.startInvestigation, {});
  const open = await convene(file, mediator);
  await file.take(registrar, contract.checkRisk, { facts: [], colour: 'yellow', observed: '来电抱怨' });
  const recorded = await call(table.city, mediator, {
    route: contract.recordMove,
    input: { params: { id: file.id }, body: { version: open.version, move: 'calm', note: '先各自冷静' } },
  });
  assert.equal(recorded.riskColour, 'yellow');
});

test('colleagues see who works beside them, not why somebody stayed away', async () => {
  const { consultant, mediator, otherMediator, panel, registrar, police } = table;
  const file = await openCase(table);
  await file.take(registrar, contract.acceptDispute, {});
  await file.take(registrar, contract.triageDispute, {
    route: 'joint',
    difficulty: 'ordinary',
    supervised: false,
  });
  await allSayYes(file, registrar, ['counsellor', 'police'], contract.recordConsentAtDesk);
  await seat(file, { mediator: 'lead_mediator', police: 'police', consultant: 'counsellor' });
  await assign(file, { members: [{ ...lead(panel.otherMediator), part: 'mediator' as never }] });
  await file.take(otherMediator, contract.answerAssignment, { answer: 'decline', reason: 'relative' });
  await file.take(consultant, contract.finishService, {});
  const served = (await file.read()).members.find(({ state }) => state === 'served');
  await file.take(registrar, contract.reviewMember, { of: { memberId: served!.id }, score: 2 });
  const { members } = await call(table.city, police, {
    route: contract.getPoliceView,
    input: { params: { id: file.id } },
  });
  assert.deepEqual(members.map(({ name, reviewScore, reason }) => [name, reviewScore, reason]).toSorted(), [
    ['吴调解', null, null],
    ['林顾问', null, null],
    ['高警官', null, null],
  ]);
  assert.equal((await file.read(mediator)).members.length, 4);
});
