import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOfStep } from './check-draft.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { registrationBody } from './registration-body.ts';

let made = 0;
const newId = () => `01960000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
const making = { cityCode: '341300', newId };
const told: Draft = {
  ...emptyDraft,
  type: 'neighbours',
  facts: '  楼上漏水，厨房吊顶泡坏了。 ',
  myName: '王女士',
  myPhone: '160 0000 0001',
};

test('the least that is asked for makes a registration of one party, in the city', () => {
  const body = registrationBody(told, making);
  assert.equal(body.facts, '楼上漏水，厨房吊顶泡坏了。');
  assert.equal(body.regionCode, '341300');
  assert.deepEqual(
    body.parties.map(({ side, kind, phone }) => [side, kind, phone]),
    [['applicant', 'person', '16000000001']],
  );
  assert.equal(body.iAm, body.parties[0]?.id);
  assert.equal('claims' in body || 'place' in body || 'amount' in body, false);
});

test('who speaks for family acts for them; the other side is named when it is known', () => {
  const body = registrationBody(
    { ...told, whose: 'family', familyName: '王大爷', otherName: '李先生', wish: '修好吊顶', amount: '1800' },
    making,
  );
  const [me, family, other] = body.parties;
  assert.deepEqual([me?.kind, me?.actsFor, body.iAm], ['agent', [family?.id], me?.id]);
  assert.deepEqual([family?.kind, family?.side, other?.side], ['person', 'applicant', 'respondent']);
  assert.deepEqual([body.claims, body.amount], [['修好吊顶'], '1800']);
});

test('each step says what it still needs', () => {
  assert.deepEqual(faultsOfStep(emptyDraft, 0), { type: 'fault_type' });
  assert.deepEqual(faultsOfStep({ ...emptyDraft, amount: '一千' }, 1), {
    facts: 'fault_facts',
    amount: 'fault_amount',
  });
  assert.deepEqual(
    faultsOfStep({ ...emptyDraft, whose: 'family', myPhone: '123', otherPhone: '16000000002' }, 2),
    {
      familyName: 'fault_familyName',
      myName: 'fault_name',
      myPhone: 'fault_phone',
      otherPhone: 'fault_otherNameFirst',
    },
  );
  for (const step of [0, 1, 2]) assert.deepEqual(faultsOfStep(told, step), {});
});
