import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeIdentityNumber } from '@xinan/cn/identity';
import { getRecurrenceGraph as route } from '../../contract.ts';
import { getRecurrenceGraph } from './get-recurrence-graph.ts';
import { actAs, failsWith, type Office, oldCase, openOffice, upload } from './office.fixture.ts';

const year = { from: '2023-01-01', to: '2023-12-31' };
const number = makeIdentityNumber({ areaCode: '341399', birthDate: '1980-05-01', serial: 12 });
let office: Office;
before(async () => {
  office = await openOffice();
  const rows = [
    oldCase({ oldNumber: '1', applicantName: '欧阳明月', applicantIdentity: number }),
    oldCase({
      oldNumber: '2',
      applicantName: '欧阳明月',
      applicantIdentity: number,
      applicantPhone: '16000000009',
    }),
    oldCase({
      oldNumber: '3',
      respondentName: '欧阳明月',
      respondentPhone: '16000000009',
      place: '幸福小区３号楼',
    }),
    oldCase({ oldNumber: '4', applicantName: '李四', place: '幸福小区 3号楼' }),
    oldCase({ oldNumber: '5', applicantName: '独行侠', place: '别处' }),
    oldCase({
      oldNumber: '6',
      region: '砀山县 砀城镇',
      applicantName: '欧阳明月',
      applicantIdentity: number,
    }),
    oldCase({
      oldNumber: '7',
      foundOn: '2022-06-01',
      acceptedOn: '2022-06-02',
      endedOn: '2022-06-09',
      effectiveOn: '2022-06-09',
      applicantIdentity: number,
    }),
  ];
  await upload(office, office.cityLead, { rows, commit: true });
});
after(() => office.city.close());

const read = (who: Office['lead'], query = {}) =>
  actAs(office.city, who, { route, operation: getRecurrenceGraph, input: { query: { ...year, ...query } } });

test('cases of one person or one place are tied; names are masked, single ones not drawn', async () => {
  const { nodes, edges } = await read(office.lead);
  const hubs = nodes.filter(({ kind }) => kind !== 'case');
  assert.deepEqual(
    hubs.map(({ kind, label, degree }) => [kind, label, degree]),
    [
      ['person', '欧阳**', 3],
      ['place', '埇桥区 符离镇', 2],
    ],
  );
  assert.equal(nodes.filter(({ kind }) => kind === 'case').length, 4);
  assert.equal(edges.length, 5);
  const told = JSON.stringify({ nodes, edges });
  for (const secret of ['明月', '李四', '独行', '幸福', number, '16000000009'])
    assert.ok(!told.includes(secret), secret);
});

test('a lead sees their own area only; the city sees the person across counties', async () => {
  assert.deepEqual(await read(office.farLead), { nodes: [], edges: [] });
  const { nodes } = await read(office.cityLead);
  assert.equal(nodes.find(({ kind }) => kind === 'person')?.degree, 4);
  await assert.rejects(read(office.lead, { region: '341321' }), failsWith('record.not_found'));
  await assert.rejects(read(office.registrar), failsWith('action.forbidden'));
});
