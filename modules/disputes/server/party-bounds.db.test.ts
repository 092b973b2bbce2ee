import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as contract from '../contract.ts';
import { type CaseFile, codeOf, openCase } from './cases/case.fixture.ts';
import {
  acceptAndTriage,
  draft,
  openTable as openTalks,
  seat,
  settle,
  sign,
  signAll,
} from './cases/course.fixture.ts';
import {
  call,
  failsWith,
  openTable,
  person,
  type registered,
  type Table,
  township,
  withCode,
} from './table.fixture.ts';

let table: Table;
before(async () => {
  table = await openTable();
});
after(() => table.city.close());

type Parties = NonNullable<NonNullable<Parameters<typeof registered>[1]>['parties']>;
async function atTable(parties?: Parties): Promise<CaseFile> {
  const file = await openCase(table, parties ? { parties } : {});
  await acceptAndTriage(file);
  await seat(file);
  return file;
}
const partyOf = async (file: CaseFile, index: number) => {
  const { parties } = await file.read();
  const { id } = parties[index]!;
  return { id, mine: withCode(await codeOf(file, id)) };
};
const minor = () => person('applicant', '小周', { birthDate: '2015-06-01' });

test('a party reads the course of the case and their own acts, not the checks of danger or the other side’s words', async () => {
  const { mediator, registrar } = table;
  const file = await atTable();
  await openTalks(file, mediator);
  await file.take(registrar, contract.recordMeasure, {
    kind: 'police_informed',
    at: new Date().toISOString(),
    note: '已告知派出所',
  });
  const [one, other] = [await partyOf(file, 0), await partyOf(file, 1)];
  await file.take(one.mine, contract.giveMyWord, { kind: 'counsellor', principalId: one.id, given: true });
  const labels = async ({ mine }: typeof one) => {
    const view = await call(table.city, mine, {
      route: contract.getMyDispute,
      input: { params: { id: file.id } },
    });
    return view.timeline.map(({ label }) => label.en);
  };
  const course = [
    'Reported',
    'Complete registration',
    'Accept',
    'Triage',
    'Assign mediators',
    'Start the investigation',
    'Open the mediation',
  ];
  assert.deepEqual(await labels(one), [...course, 'A party gave their word']);
  assert.deepEqual(await labels(other), course);
});

test('offers bind: a minor leaves them to the guardian, a general agent to the principal', async () => {
  const { mediator } = table;
  const child = minor();
  const other = person('respondent', '吴家');
  const acting = (name: string, kind: 'guardian' | 'agent', forWhom: { id: string; side: string }) => ({
    ...person(forWhom.side as 'applicant', name),
    kind,
    actsFor: [forWhom.id],
  });
  const guardian = acting('周父', 'guardian', child);
  const file = await atTable([child, other, guardian as never, acting('代办', 'agent', other) as never]);
  await file.take(mediator, contract.startInvestigation, {});
  const words = (['mediation', 'rights_notice'] as const).flatMap((kind) =>
    [
      { principalId: child.id, partyId: guardian.id },
      { principalId: other.id, partyId: other.id },
    ].map((who) => ({ kind, ...who, given: true, manner: 'in_person' as const })),
  );
  await file.take(mediator, contract.recordConsent, { words });
  await file.take(mediator, contract.checkRisk, { facts: [], colour: 'blue', observed: '平静' });
  await file.take(mediator, contract.openMediation, {});
  const offer = async (index: number) =>
    file.take((await partyOf(file, index)).mine, contract.makeMyOffer, { terms: '道歉' });
  const { parties } = await file.read();
  for (const name of ['小周', '代办'])
    await assert.rejects(
      offer(parties.findIndex((each) => each.name === name)),
      failsWith('dispute.voice_missing'),
      name,
    );
  const { offers } = await offer(parties.findIndex((each) => each.name === '周父'));
  const agent = await partyOf(
    file,
    parties.findIndex((each) => each.name === '代办'),
  );
  const answer = { of: { offerId: offers[0]!.id }, answer: 'accepted' as const };
  await assert.rejects(
    file.take(agent.mine, contract.answerOffer, answer),
    failsWith('dispute.voice_missing'),
  );
});

test('an offer answered twice at the same time has one answer', async () => {
  const { mediator } = table;
  const file = await atTable();
  await openTalks(file, mediator);
  const [one, other] = [await partyOf(file, 0), await partyOf(file, 1)];
  for (let round = 0; round < 4; round += 1) {
    const { offers } = await file.take(one.mine, contract.makeMyOffer, { terms: '各让一步' });
    const of = { offerId: offers.at(-1)!.id };
    const answers = await Promise.allSettled([
      file.take(other.mine, contract.answerOffer, { of, answer: 'accepted' }),
      file.take(other.mine, contract.answerOffer, { of, answer: 'declined' }),
      file.take(one.mine, contract.answerOffer, { of, answer: 'withdrawn' }),
    ]);
    const codes = answers.flatMap((each) =>
      each.status === 'rejected' ? [(each.reason as { code: string }).code] : [],
    );
    assert.deepEqual(codes, ['dispute.offer_over', 'dispute.offer_over']);
  }
});

const intake = {
  type: 'family',
  origin: 'found',
  regionCode: township,
  facts: '经过',
  claims: [] as string[],
  peopleInvolved: 2,
} as const;

test('a matter corrected to divorce after the draft: no electronic signature any more, and no agreement by one given before', async () => {
  const { mediator, registrar } = table;
  const file = await atTable();
  const { parties } = await openTalks(file, mediator);
  await draft(file, mediator, { signing: 'electronic' });
  const [one, other] = [await partyOf(file, 0), await partyOf(file, 1)];
  const byCode = ({ id, mine }: typeof one) =>
    file.take(mine, contract.signMyAgreement, { agreementVersion: 1, principalId: id, act: 'sign' });
  await byCode(one);
  await file.take(registrar, contract.completeRegistration, {
    ...intake,
    familyMatter: 'divorce',
    parties: parties.map(({ id, side, kind, name }) => ({ id, side, kind, name })),
  });
  await assert.rejects(byCode(other), failsWith('dispute.paper_signing_only'));
  await assert.rejects(
    sign(file, mediator, [{ kind: 'party', principalId: other.id, manner: 'electronic' }]),
    failsWith('dispute.paper_signing_only'),
  );
  await signAll(file, mediator);
  await assert.rejects(settle(file, mediator), failsWith('dispute.paper_signing_only'));
  await draft(file, mediator);
  await assert.rejects(
    sign(file, mediator, [{ kind: 'party', principalId: one.id, manner: 'oral' }]),
    failsWith('request.invalid'),
  );
  await signAll(file, mediator);
  assert.equal((await settle(file, mediator)).state, 'agreed');
});

test('nobody agrees with themselves: without the other side there is no mediation and no agreement', async () => {
  const { mediator } = table;
  const file = await atTable();
  await openTalks(file, mediator);
  const other = await partyOf(file, 1);
  await file.take(mediator, contract.changeParties, { put: [], leave: [other.id] });
  await draft(file, mediator);
  await signAll(file, mediator);
  await assert.rejects(settle(file, mediator), failsWith('dispute.step_unmet'));
});

test('the same person on both sides is refused in a change of parties too; who had left may come back', async () => {
  const { mediator } = table;
  const phone = '13855570001';
  const file = await atTable([person('applicant', '赵一', { phone }), person('respondent', '钱二')]);
  const { parties } = await file.read();
  const [, second] = parties;
  const change = (put: Parties, leave: string[] = []) =>
    file.take(mediator, contract.changeParties, { put, leave });
  await assert.rejects(
    change([person('respondent', '赵一', { phone })]),
    failsWith('dispute.parties_invalid'),
  );
  await change([person('respondent', '孙三')], [second!.id]);
  const { side, kind, name, id } = second!;
  const back = await change([{ side, kind, name, id }]);
  assert.equal(back.parties.find((each) => each.id === id)?.leftAt, null);
});
