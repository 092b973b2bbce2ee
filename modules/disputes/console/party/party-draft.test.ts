import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeIdentityNumber } from '@xinan/cn/identity';
import {
  faultsOfDrafts,
  identityFault,
  isBadPhone,
  newDraft,
  partyToSend,
  withIdentity,
} from './party-draft.ts';
import { readPeople } from './read-people.ts';

const today = '2026-03-02';
const grown = makeIdentityNumber({ areaCode: '341399', birthDate: '1980-01-02', serial: 12 });
const child = makeIdentityNumber({ areaCode: '341399', birthDate: '2014-05-06', serial: 3 });

test('a good number fills birth and sex; a wrong check digit is named', () => {
  const draft = withIdentity(newDraft('a', { side: 'applicant', kind: 'person' }), grown, today);
  assert.deepEqual([draft.birthDate, draft.sex], ['1980-01-02', 'female']);
  const wrong = `${grown.slice(0, 17)}${grown.endsWith('0') ? '1' : '0'}`;
  assert.equal(identityFault(wrong, today), 'check');
  assert.equal(identityFault('', today), null);
});

test('a child asks for a guardian until there is one', () => {
  const minor = withIdentity(
    newDraft('c', { side: 'applicant', kind: 'person', name: '小明' }),
    child,
    today,
  );
  assert.deepEqual(
    faultsOfDrafts([minor], today).map(({ kind }) => kind),
    ['minor_alone'],
  );
  const guardian = newDraft('g', { side: 'applicant', kind: 'guardian', name: '妈妈', actsFor: ['c'] });
  assert.deepEqual(faultsOfDrafts([minor, guardian], today), []);
});

test('the same person on both sides is found by the number', () => {
  const one = newDraft('a', { side: 'applicant', kind: 'person', name: '甲', identityNumber: grown });
  const other = newDraft('b', { side: 'respondent', kind: 'person', name: '乙', identityNumber: grown });
  assert.deepEqual(
    new Set(faultsOfDrafts([one, other], today).map(({ kind }) => kind)),
    new Set(['both_sides']),
  );
});

test('what is empty is not sent, so that a number on record stays', () => {
  const draft = newDraft('a', { side: 'applicant', kind: 'person', name: ' 甲 ', identityMasked: '3****2' });
  assert.deepEqual(partyToSend(draft), { id: 'a', side: 'applicant', kind: 'person', name: '甲' });
});

test('an agent is sent with whom and how far', () => {
  const agent = newDraft('x', {
    side: 'applicant',
    kind: 'agent',
    name: '律师',
    actsFor: ['a'],
    authority: 'special',
  });
  assert.deepEqual(partyToSend(agent).actsFor, ['a']);
  assert.equal(partyToSend(agent).authority, 'special');
});

test('telephones as people write them', () => {
  assert.equal(isBadPhone('160 0000 1234'), false);
  assert.equal(isBadPhone('12345678'), true);
});

test('people pasted from a table, whatever the order of the columns', () => {
  assert.deepEqual(
    readPeople(`序号\n1\t张三\t${grown}\t16000001234\n2,李四,16000001235\n王五 ${child}\n\n`),
    [
      { name: '序号', identityNumber: '', phone: '' },
      { name: '张三', identityNumber: grown, phone: '16000001234' },
      { name: '李四', identityNumber: '', phone: '16000001235' },
      { name: '王五', identityNumber: child, phone: '' },
    ],
  );
});
