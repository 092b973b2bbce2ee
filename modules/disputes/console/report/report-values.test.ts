import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyReport, fieldOf, originOf, reportBody, type ReportValues } from './report-values.ts';

let made = 0;
const newId = () => `p${(made += 1)}`;
const empty = emptyReport({ roles: ['grid_worker'], regionCode: '341302' });
const told: ReportValues = { ...empty, type: 'neighbours', facts: ' 因排水沟争吵。 ' };

test('the origin follows the role', () => {
  assert.equal(originOf(['grid_worker']), 'found');
  assert.equal(originOf(['police_officer']), 'police');
  assert.equal(originOf(['petition_officer']), 'petition');
  assert.equal(originOf(['hotline_operator']), 'hotline');
  assert.equal(originOf(['mediator']), 'offered');
  assert.equal(originOf(['counsellor']), 'found');
});

test('what was left empty is not sent', () => {
  assert.deepEqual(reportBody('r1', told, newId), {
    id: 'r1',
    origin: 'found',
    type: 'neighbours',
    regionCode: '341302',
    facts: '因排水沟争吵。',
    parties: [],
  });
});

test('parties are those that have a name; numbers are tidied, danger is told as facts', () => {
  const body = reportBody(
    'r1',
    {
      ...told,
      otherName: '李某',
      otherPhone: '160-0000-0002',
      people: '6',
      danger: ['weapon'],
      happenedOn: '2026-03-01',
    },
    newId,
  );
  assert.deepEqual(
    body.parties.map(({ side, name, phone }) => [side, name, phone]),
    [['respondent', '李某', '16000000002']],
  );
  assert.deepEqual([body.peopleInvolved, body.riskFacts, body.happenedOn], [6, ['weapon'], '2026-03-01']);
});

test('a fault of the server is shown where it was written', () => {
  const both = { ...told, oneName: '甲', otherName: '乙' };
  assert.equal(fieldOf('/parties/0/phone', both), 'onePhone');
  assert.equal(fieldOf('/parties/1/name', both), 'otherName');
  assert.equal(fieldOf('/parties/0/phone', { ...told, otherName: '乙' }), 'otherPhone');
  assert.equal(fieldOf('/peopleInvolved', told), 'people');
  assert.equal(fieldOf('/regionCode', told), 'regionCode');
  assert.equal(fieldOf('/nothing', told), undefined);
});
