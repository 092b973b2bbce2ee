import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import * as contract from '../../contract.ts';
import {
  call,
  county,
  failsWith,
  openTable as openCounty,
  person,
  type Table,
  withCode,
} from '../table.fixture.ts';
import { type CaseFile, codeOf, openCase } from './case.fixture.ts';
import { acceptAndTriage, draft, openTable, seat, sign } from './course.fixture.ts';

let table: Table;
before(async () => {
  table = await openCounty();
});
after(() => table.city.close());

test('a signature after withdrawal is refused, at the table and by code; willing again, it is taken', async () => {
  const { mediator } = table;
  const file = await openCase(table);
  await acceptAndTriage(file);
  await seat(file);
  const [one] = (await openTable(file, mediator)).parties;
  await draft(file, mediator, { signing: 'electronic' });
  const mine = withCode(await codeOf(file, one!.id));
  const say = (given: boolean) =>
    file.take(mine, contract.giveMyWord, { kind: 'mediation', principalId: one!.id, given });
  const byCode = () =>
    file.take(mine, contract.signMyAgreement, { agreementVersion: 1, principalId: one!.id, act: 'sign' });
  const atTable = () => sign(file, mediator, [{ kind: 'party', principalId: one!.id, manner: 'paper' }]);
  const view = await say(false);
  assert.deepEqual([view.mayRead, view.maySign], [false, false]);
  await assert.rejects(byCode(), failsWith('dispute.consent_withdrawn'));
  await assert.rejects(atTable(), failsWith('dispute.consent_withdrawn'));
  await say(true);
  await byCode();
  await byCode();
  assert.equal((await atTable()).agreement?.signatures.length, 1, 'signed twice counts once');
  await draft(file, mediator, { signing: 'electronic', terms: ['改了一条'] });
  await assert.rejects(byCode(), failsWith('dispute.agreement_changed'));
});

test('codes: a stranger’s opens nothing, one case’s code not another case, one that was revoked nothing at all', async () => {
  const { mediator } = table;
  const file = await openCase(table, {
    parties: [person('applicant', '甲'), person('applicant', '乙'), person('respondent', '丙')],
  });
  const other = await openCase(table);
  await acceptAndTriage(file);
  await seat(file);
  const [, leaving] = (await file.read()).parties;
  const code = await codeOf(file, leaving!.id);
  const see = (each: string, { id }: CaseFile = file) =>
    call(table.city, withCode(each), { route: contract.getMyDispute, input: { params: { id } } });
  await see(code);
  await assert.rejects(see(code, other), failsWith('record.not_found'));
  await file.take(mediator, contract.changeParties, { put: [], leave: [leaving!.id] });
  const stranger = code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`;
  for (const wrong of [code, stranger, '', code.slice(0, 9)])
    await assert.rejects(see(wrong), failsWith('claim.unknown'), wrong);
});

test('the other side’s separate minutes do not exist, by id or in the list; nor do they through an agent', async () => {
  const { mediator } = table;
  const mine = person('applicant', '甲');
  const theirs = person('respondent', '丙');
  const agent = {
    ...person('respondent', '丙的代理人'),
    kind: 'agent' as const,
    actsFor: [theirs.id],
    authority: 'special' as const,
  };
  const file = await openCase(table, { regionCode: county, parties: [mine, theirs, agent] });
  await acceptAndTriage(file);
  await seat(file);
  const { acceptedAt } = await openTable(file, mediator);
  const sessionId = uuidV7();
  await file.take(mediator, contract.recordSession, {
    id: sessionId,
    kind: 'separate',
    side: 'applicant',
    heldAt: acceptedAt!,
    endedAt: acceptedAt!,
    place: '调解室',
    attended: [mine.id],
    minutes: '只对调解员说的话',
    feelings: [],
  });
  const read = async (partyId: string) =>
    file.take(withCode(await codeOf(file, partyId)), contract.getMySession, { of: { sessionId } } as never);
  assert.equal((await read(mine.id)).minutes, '只对调解员说的话');
  for (const id of [theirs.id, agent.id]) {
    await assert.rejects(read(id), failsWith('record.not_found'));
    const view = await file.take(withCode(await codeOf(file, id)), contract.getMyDispute, {});
    assert.deepEqual(view.sessions, []);
  }
});
