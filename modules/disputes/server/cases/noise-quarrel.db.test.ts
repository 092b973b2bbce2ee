import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as contract from '../../contract.ts';
import { call, failsWith, openTable as openCounty, type Table } from '../table.fixture.ts';
import { addPaper, type CaseFile, openCase, principalsIn } from './case.fixture.ts';
import {
  acceptAndTriage,
  archive,
  draft,
  meet,
  openTable,
  settle,
  sign,
  visitAgain,
} from './course.fixture.ts';

let table: Table;
let file: CaseFile;
before(async () => {
  table = await openCounty();
  file = await openCase(table);
});
after(() => table.city.close());

const missingPapers = async () =>
  (await file.read()).papers.filter(({ state }) => state === 'missing').map(({ paper }) => paper);

test('the desk names a 闺蜜团 whose members have no account: they serve at once, nobody is waited for', async () => {
  const { registrar, besties, lead } = table;
  await acceptAndTriage(file);
  const [first, second] = besties.memberIds as [string, string];
  const record = await file.take(registrar, contract.assignTeam, {
    teamId: besties.teamId,
    members: [
      { practitionerId: first, part: 'lead_mediator', chosenBy: 'parties' },
      { practitionerId: second, part: 'mediator', chosenBy: 'office' },
    ],
  });
  assert.equal(record.team?.zh, '幸福里家事调解闺蜜团');
  assert.deepEqual(
    record.members.map(({ name, part, state }) => [name, part, state]),
    [
      ['秦大姐', 'lead_mediator', 'accepted'],
      ['许大姐', 'mediator', 'accepted'],
    ],
  );
  assert.deepEqual(await file.duties(), ['dispute.first_contact', 'dispute.mediate', 'dispute.remind']);
  const seen = await file.read(lead);
  assert.deepEqual(
    seen.steps.map(({ step, primary }) => [step, primary]),
    [
      ['reassign', false],
      ['investigate', true],
      ['terminate', false],
    ],
  );
  const desk = await file.read(registrar);
  assert.ok(!desk.steps.some(({ step }) => step === 'investigate'), 'the desk does not mediate');
});

test('the mediation lead records what the team did: 缓, 换, 理, one after the other', async () => {
  const { lead } = table;
  await openTable(file, lead);
  await meet(file, lead, '秦大姐先请双方各说各的难处，再一起看楼上的地面。');
  for (const move of ['exchange', 'clarify'] as const)
    await assert.rejects(
      file.take(lead, contract.recordMove, { move, note: '先后不对' }),
      failsWith('dispute.moves_in_order'),
    );
  for (const move of ['calm', 'exchange', 'clarify'] as const)
    await file.take(lead, contract.recordMove, { move, note: `${move} 记下了` });
  const { moves } = await file.read(lead);
  assert.deepEqual(
    moves.map(({ move }) => move),
    ['calm', 'exchange', 'clarify'],
  );
});

test('the oral agreement takes effect when everybody confirmed it and it is recorded', async () => {
  const { lead } = table;
  await assert.rejects(draft(file, lead, { kind: 'oral' }), failsWith('request.invalid'));
  await draft(file, lead, {
    kind: 'oral',
    signing: 'oral',
    template: 'neighbours',
    terms: ['晚十点后不挪家具'],
  });
  const parties = principalsIn(await file.read(lead));
  await sign(file, lead, [
    { kind: 'reading', principalId: parties[0]!.id, manner: 'oral' },
    { kind: 'recorder', manner: 'oral' },
  ]);
  await assert.rejects(settle(file, lead), failsWith('dispute.step_unmet'));
  await sign(file, lead, [{ kind: 'reading', principalId: parties[1]!.id, manner: 'oral' }]);
  const record = await settle(file, lead);
  assert.deepEqual(
    [record.state, record.outcome, record.confirmation.state, record.agreement?.effectiveAt !== null],
    ['agreed', 'resolved', 'ineligible', true],
  );
  assert.deepEqual(
    record.revisits.map(({ dayOffset }) => dayOffset),
    [7, 30, 90],
  );
  await assert.rejects(
    file.take(lead, contract.recordConfirmation, {
      event: 'applied',
      at: new Date().toISOString(),
      bothParties: true,
    }),
    failsWith('dispute.not_confirmable'),
  );
});

test('nothing of it is archived before the revisits are done and the identity paper is there', async () => {
  const { lead, registrar } = table;
  await file.take(lead, contract.startPerformance, {});
  await file.take(lead, contract.startRevisits, {});
  await assert.rejects(archive(file), failsWith('dispute.step_unmet'));
  await visitAgain(file, lead);
  assert.deepEqual(await file.duties(), ['dispute.archive']);
  assert.deepEqual(await missingPapers(), ['identity']);
  await assert.rejects(archive(file), failsWith('dispute.step_unmet'));
  await assert.rejects(
    file.take(registrar, contract.explainGap, { of: { paper: 'identity' }, reason: '当事人没有带' }),
    failsWith('dispute.paper_mandatory'),
  );
  await addPaper(file, registrar, 'identity');
  assert.deepEqual(await missingPapers(), []);
  const record = await archive(file);
  assert.deepEqual([record.state, record.outcome], ['archived', 'resolved']);
  assert.deepEqual(await file.duties(), []);
  assert.equal(record.timeline.at(-1)?.step, 'archive');
});

test('it counts as the team’s own case, resolved, with an agreement that asks for nothing', async () => {
  const { rows } = await table.city.owner.query(
    `select metric, dims from facts where metric in ('dispute.case', 'dispute.agreement')
     group by metric, dims having sum(quantity) <> 0 order by metric`,
  );
  assert.deepEqual(rows, [
    {
      metric: 'dispute.agreement',
      dims: { recurred: 'no', performance: 'none', confirmation: 'ineligible' },
    },
    {
      metric: 'dispute.case',
      dims: {
        mode: 'peoples',
        team: 'bestie',
        type: 'neighbours',
        psych: 'no',
        origin: 'found',
        outcome: 'resolved',
      },
    },
  ]);
});

test('an archived file is read and no longer written', async () => {
  const { lead, city, mediator } = table;
  const before = await file.read(lead);
  for (const attempt of [
    () => meet(file, lead),
    () => file.take(lead, contract.checkRisk, { facts: [], colour: 'red', observed: '晚了' }),
    () => addPaper(file, table.registrar, 'evidence'),
  ])
    await assert.rejects(attempt(), failsWith('dispute.step_not_open'));
  assert.deepEqual(await file.read(lead), before);
  await assert.rejects(
    call(city, mediator, { route: contract.getDispute, input: { params: { id: file.id } } }),
    failsWith('record.not_found'),
  );
});
