import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as contract from '../../contract.ts';
import { readFile } from '../file/book/read-file.ts';
import { call, failsWith, openTable as openCounty, person, type Table, withCode } from '../table.fixture.ts';
import { type CaseFile, codeOf, openCase, principalsIn } from './case.fixture.ts';
import { acceptAndTriage, allSayYes, draft, meet, seat, settle, sign, signAll } from './course.fixture.ts';

const wife = person('applicant', '苏女士', { phone: '13855571234' });
const husband = person('respondent', '丁先生');
const secrets = { police: '民警自己的记录：出警三次', counsellor: '顾问自己的记录：她说夜里睡不着' };

let table: Table;
let file: CaseFile;
before(async () => {
  table = await openCounty();
  const facts = '妻子提出离婚，丈夫扬言报复，双方已分居。';
  const riskFacts = ['revenge_threat', 'separation'] as const;
  file = await openCase(
    table,
    { type: 'family', origin: 'police', facts, riskFacts: [...riskFacts], parties: [wife, husband] },
    { familyMatter: 'divorce', claims: ['解除婚姻关系', '孩子随母亲生活'] },
  );
});
after(() => table.city.close());

const redDuties = async () =>
  (
    await table.city.owner.query(
      `select kind, urgent, round(extract(epoch from due_at - opened_at) / 60)::int as minutes from duties
        where record_id = $1 and kind like 'dispute.red%' and closed_at is null order by due_at`,
      [file.id],
    )
  ).rows;
const police = () => file.take(table.police, contract.getPoliceView, {});
const counsellor = () => file.take(table.consultant, contract.getCounsellorView, {});

test('a threat makes it red at once: a call in half an hour, the police in one, support within a day', async () => {
  assert.deepEqual(await redDuties(), [
    { kind: 'dispute.red_phone', urgent: true, minutes: 30 },
    { kind: 'dispute.red_police', urgent: true, minutes: 60 },
    { kind: 'dispute.red_counsellor', urgent: true, minutes: 1440 },
  ]);
  await file.take(table.registrar, contract.checkRisk, {
    facts: ['revenge_threat'],
    colour: 'yellow',
    observed: '又说了一次',
  });
  assert.equal((await file.read()).riskColour, 'red', 'a choice never lowers what was heard');
  assert.equal((await redDuties()).length, 3, 'red once, not twice');
});

test('police and counsellor come only with the consent of every party', async () => {
  const { registrar, panel } = table;
  await acceptAndTriage(file, 'joint');
  const team = {
    members: [
      { practitionerId: panel.mediator, part: 'lead_mediator' as const, chosenBy: 'office' as const },
      { practitionerId: panel.police, part: 'police' as const, chosenBy: 'office' as const },
      { practitionerId: panel.consultant, part: 'counsellor' as const, chosenBy: 'office' as const },
    ],
  };
  await assert.rejects(
    file.take(registrar, contract.assignTeam, team),
    failsWith('dispute.experts_need_consent'),
  );
  const say = (principalId: string, given: boolean) =>
    file.take(registrar, contract.recordConsentAtDesk, {
      words: (['police', 'counsellor'] as const).map((kind) => ({
        kind,
        principalId,
        partyId: principalId,
        given,
        manner: 'by_phone' as const,
      })),
    });
  await say(wife.id, true);
  await assert.rejects(
    file.take(registrar, contract.assignTeam, team),
    failsWith('dispute.experts_need_consent'),
  );
  await say(husband.id, false);
  await assert.rejects(
    file.take(registrar, contract.assignTeam, team),
    failsWith('dispute.experts_need_consent'),
  );
  await say(husband.id, true);
  await seat(file, { mediator: 'lead_mediator', police: 'police', consultant: 'counsellor' });
  const record = await file.read();
  assert.deepEqual([record.mode, record.psychInvolved, record.policeInvolved], ['joint', true, true]);
});

test('the mediation opens only once the three measures stand; each stops its own clock', async () => {
  const { mediator, registrar } = table;
  await file.take(mediator, contract.startInvestigation, {});
  await allSayYes(file, mediator, ['mediation', 'rights_notice']);
  const measure = (kind: 'phone_report' | 'police_informed' | 'counsellor_offered', at = new Date()) =>
    file.take(registrar, contract.recordMeasure, { kind, at: at.toISOString(), note: '已告知并记下' });
  await assert.rejects(
    measure('phone_report', new Date(Date.now() + 3_600_000)),
    failsWith('dispute.dates_invalid'),
  );
  for (const [kind, left] of [
    ['phone_report', 2],
    ['police_informed', 1],
  ] as const) {
    await measure(kind);
    assert.equal((await redDuties()).length, left);
    await assert.rejects(file.take(mediator, contract.openMediation, {}), failsWith('dispute.step_unmet'));
  }
  assert.match((await file.read(mediator)).awaited?.needs[0]?.zh ?? '', /红色风险/);
  await measure('counsellor_offered');
  assert.deepEqual(await redDuties(), []);
  assert.equal((await file.take(mediator, contract.openMediation, {})).state, 'mediating');
});

test('each of the three sees what is theirs: notes stay behind their walls, advice passes', async () => {
  const { police: officer, consultant, mediator } = table;
  await meet(file, mediator, '共同谈话记录');
  await file.take(officer, contract.recordPoliceNote, { text: secrets.police });
  await file.take(consultant, contract.recordPsychNote, { text: secrets.counsellor, minutes: 50 });
  await file.take(officer, contract.givePoliceAdvice, { topic: 'safety', text: '见面须有人在场' });
  await file.take(consultant, contract.giveCounsellorAdvice, {
    topic: 'meet_separately',
    text: '建议先分开谈',
  });
  const [seenByPolice, seenByCounsellor, record] = [
    await police(),
    await counsellor(),
    await file.read(mediator),
  ];
  assert.deepEqual(
    seenByPolice.notes.map(({ text }) => text),
    [secrets.police],
  );
  assert.deepEqual(
    seenByCounsellor.notes.map(({ text, minutes }) => [text, minutes]),
    [[secrets.counsellor, 50]],
  );
  for (const view of [seenByPolice, seenByCounsellor, record])
    assert.deepEqual(
      view.advices.map(({ from }) => from),
      ['police', 'counsellor'],
    );
  const [policeText, counsellorText, fileText] = [seenByPolice, seenByCounsellor, record].map((view) =>
    JSON.stringify(view),
  ) as [string, string, string];
  assert.ok(!policeText.includes(secrets.counsellor) && !policeText.includes('共同谈话记录'));
  assert.ok(policeText.includes('扬言报复') && policeText.includes('13855571234'));
  assert.ok(!counsellorText.includes(secrets.police) && !counsellorText.includes('扬言报复'));
  assert.ok(!fileText.includes(secrets.police) && !fileText.includes(secrets.counsellor));
});

test('no door leads around the walls, and the file that is built holds neither note', async () => {
  const { police: officer, consultant, mediator, registrar, lead, city } = table;
  const params = { params: { id: file.id } };
  for (const [who, route] of [
    [officer, contract.getDispute],
    [consultant, contract.getDispute],
    [officer, contract.getCounsellorView],
    [consultant, contract.getPoliceView],
    [mediator, contract.getPoliceView],
    [lead, contract.getCounsellorView],
    [registrar, contract.getPoliceView],
  ] as const)
    await assert.rejects(
      call(city, who, { route: route as typeof contract.getDispute, input: params }),
      failsWith('action.forbidden'),
      route.id,
    );
  const book = await city.transact(mediator.actor, 'dispute.read', (tx) => readFile(tx, file.id, 'zh'));
  const printed = JSON.stringify(book);
  assert.ok(printed.includes('共同谈话记录'));
  for (const secret of Object.values(secrets)) assert.ok(!printed.includes(secret));
});

test('the service is finished and reviewed; its hours come from the counsellor’s own notes', async () => {
  const { consultant, registrar, city } = table;
  const service = (await file.read()).members.find(({ part }) => part === 'counsellor');
  const review = () =>
    file.take(registrar, contract.reviewMember, { of: { memberId: service!.id }, score: 5 });
  await assert.rejects(review(), failsWith('record.not_found'));
  await file.take(consultant, contract.finishService, {});
  await assert.rejects(file.take(consultant, contract.finishService, {}), failsWith('dispute.step_not_open'));
  const record = await review();
  const member = record.members.find(({ part }) => part === 'counsellor');
  assert.deepEqual([member?.state, member?.reviewScore], ['reviewed', 5]);
  const { rows } = await city.owner.query('select minutes_served from dispute_team_members where id = $1', [
    service!.id,
  ]);
  assert.deepEqual(rows, [{ minutes_served: 50 }]);
});

test('a divorce is signed on paper only, and no court confirms it', async () => {
  const { mediator, city } = table;
  const asked = { params: { id: file.id }, query: {} };
  const proposed = await call(city, mediator, { route: contract.proposeAgreement, input: asked });
  assert.deepEqual([proposed.template, proposed.mayESign, proposed.mayConfirm], ['divorce', false, false]);
  await assert.rejects(
    draft(file, mediator, { template: 'divorce', signing: 'electronic' }),
    failsWith('dispute.paper_signing_only'),
  );
  await draft(file, mediator, {
    template: 'divorce',
    signing: 'paper',
    terms: ['双方自愿离婚', '孩子随母亲生活'],
  });
  const mine = withCode(await codeOf(file, wife.id));
  const signing = { agreementVersion: 1, principalId: wife.id };
  await assert.rejects(
    file.take(mine, contract.signMyAgreement, { ...signing, act: 'sign' }),
    failsWith('dispute.paper_signing_only'),
  );
  await assert.rejects(
    sign(file, mediator, [{ kind: 'party', principalId: wife.id, manner: 'electronic' }]),
    failsWith('dispute.paper_signing_only'),
  );
  const view = await file.take(mine, contract.signMyAgreement, { ...signing, act: 'reading' });
  assert.deepEqual([view.mayRead, view.maySign], [false, false]);
  await signAll(file, mediator);
  const record = await settle(file, mediator, { preventedCrime: 2 });
  assert.equal(principalsIn(record).length, 2);
  assert.equal(record.confirmation.state, 'ineligible');
  await assert.rejects(
    file.take(mediator, contract.recordConfirmation, {
      event: 'applied',
      at: new Date().toISOString(),
      bothParties: true,
    }),
    failsWith('dispute.not_confirmable'),
  );
});
