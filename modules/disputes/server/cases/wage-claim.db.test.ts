import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { localDateOf } from '@xinan/cn';
import * as contract from '../../contract.ts';
import { failsWith, openTable as openCounty, person, type Table, withCode } from '../table.fixture.ts';
import { keepClocks } from '../track/keep-clocks.ts';
import { addPaper, type CaseFile, codeOf, letDaysPass, openCase, principalsIn } from './case.fixture.ts';
import { acceptAndTriage, draft, meet, seat, settle, sign, signAll } from './course.fixture.ts';

const workers = Array.from({ length: 23 }, (_, n) => person('applicant', `工人${n + 1}`));
const firm = {
  ...person('respondent', '宏远建筑公司'),
  kind: 'organisation' as const,
  representative: '孙经理',
};
const agent = (name: string, side: 'applicant' | 'respondent', more: object) => ({
  ...person(side, name),
  kind: 'agent' as const,
  ...more,
});
const ids = (from: number, to: number) => workers.slice(from, to).map(({ id }) => id);
const general = agent('工友代表', 'applicant', { actsFor: ids(0, 12), authority: 'general' });
const special = agent('援助律师', 'applicant', { actsFor: ids(12, 23), authority: 'special' });
const counsel = agent('公司法务', 'respondent', { actsFor: [firm.id], authority: 'special' });

let table: Table;
let file: CaseFile;
before(async () => {
  table = await openCounty();
  const parties = [...workers, firm, general, special, counsel];
  const report = {
    type: 'labour',
    origin: 'applied',
    amount: '276,000元',
    peopleInvolved: 24,
    parties,
  } as const;
  file = await openCase(
    table,
    { ...report, facts: '年底停工，二十三名工人三个月工资未发。' },
    {
      claims: ['支付拖欠工资'],
      amount: '２７６０００',
      peopleInvolved: 24,
    },
  );
  await acceptAndTriage(file);
  await seat(file);
});
after(() => table.city.close());

const word = (
  principalId: string,
  partyId = principalId,
  kind: 'mediation' | 'rights_notice' | 'extension' = 'mediation',
) => ({
  kind,
  principalId,
  partyId,
  given: true,
  manner: partyId === principalId ? ('in_person' as const) : ('by_agent' as const),
});

test('23 workers, a firm and three agents: the amount is read, the line is masked, each has a code', async () => {
  const record = await file.read();
  assert.equal(record.amountYuan, '276000');
  assert.match(record.partiesMasked, /^工\*+与宏\*+等 24 方$/);
  assert.equal(principalsIn(record).length, 24);
  assert.equal(record.parties.find(({ id }) => id === special.id)?.actsFor.length, 11);
  assert.equal((await codeOf(file, special.id)).length, 19);
});

test('words of all workers are recorded at once, each for each; one that nobody may give refuses all', async () => {
  const { mediator } = table;
  await file.take(mediator, contract.startInvestigation, {});
  const good = [
    ...ids(0, 13).map((id) => word(id)),
    ...ids(13, 23).map((id) => word(id, special.id)),
    word(firm.id, counsel.id),
  ];
  const both = good.flatMap((each) => [each, { ...each, kind: 'rights_notice' as const }]);
  const strange = word(workers[20]!.id, general.id);
  await assert.rejects(
    file.take(mediator, contract.recordConsent, { words: [...both, strange] }),
    failsWith('dispute.voice_missing'),
  );
  assert.deepEqual((await file.read()).consents, []);
  const record = await file.take(mediator, contract.recordConsent, { words: both });
  assert.equal(record.consents.length, 48);
  assert.ok(
    principalsIn(record).every(({ words }) => words.mediation === true && words.rights_notice === true),
  );
  assert.equal(record.version, (await file.read()).version);
});

test('an agent with general authority speaks on willingness, and neither extends nor signs', async () => {
  const { mediator } = table;
  await file.take(mediator, contract.checkRisk, {
    facts: ['crowd', 'livelihood'],
    colour: 'yellow',
    observed: '十余人到工地门口',
  });
  const opened = await file.take(mediator, contract.openMediation, {});
  assert.equal(opened.riskColour, 'orange', 'what was seen is never lowered by a choice');
  await file.take(mediator, contract.recordConsent, { words: [word(workers[0]!.id, general.id)] });
  await assert.rejects(
    file.take(mediator, contract.recordConsent, { words: [word(workers[0]!.id, general.id, 'extension')] }),
    failsWith('dispute.voice_missing'),
  );
  const mine = withCode(await codeOf(file, general.id));
  await assert.rejects(
    file.take(mine, contract.giveMyWord, { kind: 'extension', principalId: workers[0]!.id, given: true }),
    failsWith('dispute.voice_missing'),
  );
  await meet(file, mediator);
  const today = localDateOf(new Date());
  await draft(file, mediator, {
    template: 'wages',
    signing: 'electronic',
    schedule: [
      { bySide: 'respondent', what: '首期工资', amount: '１3８,000.50元', dueOn: today },
      { bySide: 'respondent', what: '余款', amount: '137999.50', dueOn: today },
    ],
  });
  assert.deepEqual(
    (await file.read()).performances.map(({ amountYuan }) => amountYuan),
    ['138000.50', '137999.50'],
  );
  const view = await file.take(mine, contract.getMyDispute, {});
  assert.deepEqual([view.mayRead, view.maySign], [false, false]);
  for (const [who, principal] of [
    [general, workers[0]!],
    [special, workers[0]!],
  ] as const)
    await assert.rejects(
      file.take(withCode(await codeOf(file, who.id)), contract.signMyAgreement, {
        agreementVersion: 1,
        principalId: principal.id,
        act: 'sign',
      }),
      failsWith('dispute.voice_missing'),
    );
});

test('one worker leaves: nobody waits for them, their code opens nothing, the agent stays', async () => {
  const { mediator } = table;
  const leaver = workers[22]!;
  const theirs = withCode(await codeOf(file, leaver.id));
  await file.take(theirs, contract.getMyDispute, {});
  const record = await file.take(mediator, contract.changeParties, { put: [], leave: [leaver.id] });
  assert.equal(principalsIn(record).length, 23);
  assert.notEqual(record.parties.find(({ id }) => id === leaver.id)?.leftAt, null);
  await assert.rejects(file.take(theirs, contract.getMyDispute, {}));
  await assert.rejects(
    sign(file, mediator, [{ kind: 'party', principalId: leaver.id, partyId: special.id, manner: 'paper' }]),
    failsWith('dispute.voice_missing'),
  );
});

test('the agreement takes effect once the last worker, the mediator and the seal are on it', async () => {
  const { mediator } = table;
  const lawyer = withCode(await codeOf(file, special.id));
  for (const id of ids(12, 22))
    for (const act of ['reading', 'sign'] as const)
      await file.take(lawyer, contract.signMyAgreement, { agreementVersion: 1, principalId: id, act });
  const people = [...ids(0, 12), firm.id];
  await sign(file, mediator, [
    ...people.slice(1).flatMap((id) => [
      { kind: 'reading' as const, principalId: id, manner: 'paper' as const },
      { kind: 'party' as const, principalId: id, manner: 'fingerprint' as const },
    ]),
    { kind: 'mediator', manner: 'paper' },
    { kind: 'seal', manner: 'paper' },
  ]);
  await assert.rejects(settle(file, mediator), failsWith('dispute.step_unmet'));
  await signAll(file, mediator);
  const record = await settle(file, mediator, { preventedCrowd: 23 });
  assert.equal(record.agreement?.signatures.filter(({ kind }) => kind === 'party').length, 23, 'once each');
  assert.equal(record.confirmation.state, 'open');
  const { rows } = await table.city.owner.query(
    "select dims, sum(quantity)::int as n from facts where metric in ('dispute.prevented', 'dispute.amount') group by metric, dims order by metric, dims ->> 'count'",
  );
  assert.deepEqual(rows, [
    { dims: {}, n: 276000 },
    { dims: { what: 'crowd', count: 'cases' }, n: 1 },
    { dims: { what: 'crowd', count: 'people' }, n: 23 },
  ]);
});

test('what was not paid on the day is a breach, and may still be paid; what was paid stays paid', async () => {
  const { mediator } = table;
  const { performances } = await file.take(mediator, contract.startPerformance, {});
  const [first, second] = performances.map(({ id }) => id) as [string, string];
  const note = (id: string, state: 'performed' | 'breached') =>
    file.take(mediator, contract.recordPerformance, {
      of: { performanceId: id },
      state,
      note: '转账凭证已看',
    });
  const agreements = async () =>
    (
      await table.city.owner.query(
        "select dims ->> 'performance' as performance from facts where metric = 'dispute.agreement' group by dims having sum(quantity) <> 0",
      )
    ).rows.map(({ performance }) => String(performance));
  await note(first, 'performed');
  await assert.rejects(file.take(mediator, contract.startRevisits, {}), failsWith('dispute.step_unmet'));
  assert.deepEqual(await agreements(), ['pending']);
  await note(second, 'breached');
  assert.deepEqual(await agreements(), ['breached']);
  await assert.rejects(note(first, 'breached'), failsWith('record.not_found'));
  await note(second, 'performed');
  assert.deepEqual(await agreements(), ['performed']);
  assert.ok((await file.duties()).includes('dispute.perform'), 'what is left is to move the case on');
  await file.take(mediator, contract.startRevisits, {});
  assert.ok(!(await file.duties()).includes('dispute.perform'));
});

test('judicial confirmation: both together and in time, or not at all; silence lapses by itself', async () => {
  const { mediator, city } = table;
  const apply = (at: Date, bothParties = true) =>
    file.take(mediator, contract.recordConfirmation, {
      event: 'applied',
      at: at.toISOString(),
      court: '埇桥区人民法院',
      bothParties,
    });
  const decided = (event: 'confirmed' | 'refused') =>
    file.take(mediator, contract.recordConfirmation, {
      event,
      at: new Date(Date.now() - 60_000).toISOString(),
      documentNo: '（2026）皖 1302 民特 1 号',
      bothParties: true,
    });
  await letDaysPass(table, 20);
  await assert.rejects(apply(new Date(Date.now() - 60_000), false), failsWith('dispute.not_confirmable'));
  await assert.rejects(decided('confirmed'), failsWith('dispute.not_confirmable'));
  await letDaysPass(table, 12);
  const { confirmation } = await file.read();
  const lastDay = new Date(confirmation.dueAt!);
  await assert.rejects(apply(new Date()), failsWith('dispute.not_confirmable'), 'a day too late');
  await keepClocks(city);
  assert.equal((await file.read()).confirmation.state, 'lapsed');
  assert.ok(!(await file.duties()).includes('dispute.confirmation'), 'no clock runs for what is over');
  await assert.rejects(apply(new Date()), failsWith('dispute.not_confirmable'));
  await apply(new Date(lastDay.getTime() - 3_600_000));
  const record = await decided('confirmed');
  assert.deepEqual([record.confirmation.state, record.confirmation.court], ['confirmed', '埇桥区人民法院']);
  await assert.rejects(decided('refused'), failsWith('dispute.not_confirmable'));
  const { rows } = await city.owner.query(
    "select dims ->> 'confirmation' as confirmation from facts where metric = 'dispute.agreement' group by dims having sum(quantity) <> 0",
  );
  assert.deepEqual(rows, [{ confirmation: 'confirmed' }]);
});

test('agents’ letters of authority are mandatory for the archive', async () => {
  const { registrar } = table;
  const missing = async () =>
    (await file.read()).papers.filter(({ state }) => state === 'missing').map(({ paper }) => paper);
  assert.deepEqual(await missing(), ['identity', 'authority', 'revisits']);
  await addPaper(file, registrar, 'authority');
  assert.deepEqual(await missing(), ['identity', 'revisits']);
});
