import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import * as contract from '../../contract.ts';
import {
  call,
  county,
  failsWith,
  farCounty,
  openTable as openCounty,
  person,
  registered,
  report,
  type Table,
  withCode,
} from '../table.fixture.ts';
import { type CaseFile, caseOf, codeOf, openCase } from './case.fixture.ts';
import { acceptAndTriage, draft, openTable, seat, sign } from './course.fixture.ts';

let table: Table;
before(async () => {
  table = await openCounty();
});
after(() => table.city.close());

type Report = Parameters<typeof report>[0];
const send = (given: Report, who = table.gridWorker) =>
  call(table.city, who, { route: contract.registerDispute, input: { body: report(given) } });
/** Refused with the code, at the field that is wrong. */
const refusedAt =
  (code: string, ...pointers: string[]) =>
  (fault: unknown) => {
    assert.equal((fault as { code?: string }).code, code);
    assert.deepEqual(
      (fault as { faults: { pointer: string }[] }).faults.map(({ pointer }) => pointer),
      pointers,
    );
    return true;
  };
const countOf = async (from: string, values: unknown[] = []) =>
  Number((await table.city.owner.query(`select count(*)::int as n from ${from}`, values)).rows[0].n);
const settled = <Value>(outcomes: PromiseSettledResult<Value>[]) => ({
  done: outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])),
  codes: outcomes.flatMap((each) =>
    each.status === 'rejected' ? [(each.reason as { code: string }).code] : [],
  ),
});

test('the same person on both sides is refused, told by number or by name and telephone', async () => {
  const identityNumber = '341302199003074216';
  const both = [
    person('applicant', '赵一', { identityNumber }),
    person('respondent', '赵某', { identityNumber }),
  ];
  await assert.rejects(
    send({ parties: both }),
    refusedAt('dispute.parties_invalid', '/parties/0/name', '/parties/1/name'),
  );
  const phone = '13855570009';
  const again = [
    person('applicant', '钱二', { phone }),
    person('respondent', '钱二', { phone: '138-5557-0009' }),
  ];
  await assert.rejects(
    send({ parties: again }),
    refusedAt('dispute.parties_invalid', '/parties/0/name', '/parties/1/name'),
  );
  await send({ parties: [person('applicant', '钱二'), person('respondent', '钱二')] });
});

test('a minor comes with a guardian of the same side; a first report may still lack one', async () => {
  const child = person('applicant', '小周', { birthDate: '2015-06-01' });
  const other = person('respondent', '吴家');
  const guardian = (side: 'applicant' | 'respondent', actsFor: string[]) => ({
    ...person(side, '周父'),
    kind: 'guardian' as const,
    actsFor,
  });
  await send({ parties: [child, other] });
  const complete = (parties: unknown[]) => registered(table, { parties: [] }, { parties: parties as never });
  await assert.rejects(complete([child, other]), refusedAt('dispute.parties_invalid', '/parties/0/name'));
  await assert.rejects(
    complete([child, other, guardian('applicant', [])]),
    failsWith('dispute.parties_invalid'),
  );
  await assert.rejects(
    complete([child, other, guardian('respondent', [child.id])]),
    failsWith('dispute.parties_invalid'),
  );
  const fresh = { ...child, id: uuidV7() };
  const record = await complete([fresh, { ...other, id: uuidV7() }, guardian('applicant', [fresh.id])]);
  assert.deepEqual(
    record.parties.map(({ isMinor }) => isMinor),
    [true, false, false],
  );
});

test('numbers, telephones and dates that cannot be are told all at once, each at its field', async () => {
  const wrong = [
    person('applicant', '甲', { identityNumber: '341302199003074217', phone: '12' }),
    person('respondent', '乙', { identityNumber: '34130219900230421X', birthDate: '2099-01-01' }),
  ];
  await assert.rejects(
    send({ parties: wrong }),
    refusedAt(
      'dispute.identity_invalid',
      '/parties/0/identityNumber',
      '/parties/1/identityNumber',
      '/parties/0/phone',
      '/parties/1/birthDate',
    ),
  );
  for (const happenedOn of ['2099-01-01', '2026-02-30', '昨天'])
    await assert.rejects(send({ happenedOn }), refusedAt('dispute.dates_invalid', '/happenedOn'), happenedOn);
});

test('amounts: figures however they are typed; words and nonsense are refused with an example', async () => {
  for (const amount of ['十万', '约5000', '-3', '1.234', '1e6', '5千'])
    await assert.rejects(send({ amount }), refusedAt('dispute.amount_invalid', '/amount'), amount);
  for (const [amount, yuan] of [
    ['１２８０．５０', '1280.50'],
    ['1,280.50元', '1280.50'],
    ['￥1，280', '1280'],
    [' 0.5 元 ', '0.50'],
    ['', null],
  ] as const) {
    const { id } = await send({ amount });
    assert.equal((await caseOf(table, id).read()).amountYuan, yuan, amount);
  }
});

test('no place of another city, of no city, or out of the desk’s reach; what was refused left nothing', async () => {
  const before = await countOf('disputes');
  for (const regionCode of ['340100', '341399', '999999'])
    await assert.rejects(
      send({ regionCode }),
      refusedAt('dispute.target_unknown', '/regionCode'),
      regionCode,
    );
  assert.equal(await countOf('disputes'), before);
  const file = await openCase(table);
  const record = await file.read();
  await assert.rejects(
    file.take(table.registrar, contract.completeRegistration, { ...intakeOf(record), regionCode: farCounty }),
    failsWith('dispute.target_unknown'),
  );
  assert.deepEqual(await file.read(), record);
});

const intakeOf = ({
  type,
  familyMatter,
  origin,
  regionCode,
  facts,
  claims,
  parties,
}: Awaited<ReturnType<CaseFile['read']>>) => ({
  type,
  familyMatter,
  origin,
  regionCode,
  facts,
  claims,
  peopleInvolved: 2,
  parties: parties.map(({ id, side, kind, name }) => ({ id, side, kind, name })),
});

test('two registrars take the same report at once: one has it, the other is told, nothing is half done', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id } = await send({});
    const file = caseOf(table, id);
    const found = await file.read();
    const take = (who: Table['registrar']) =>
      call(table.city, who, {
        route: contract.completeRegistration,
        input: { params: { id }, body: { version: found.version, ...intakeOf(found) } },
      });
    const { done, codes } = settled(
      await Promise.allSettled([take(table.registrar), take(table.secondRegistrar)]),
    );
    assert.equal(done.length, 1);
    assert.ok(['dispute.taken', 'record.changed'].includes(codes[0] ?? ''), codes[0]);
    const record = await file.read();
    assert.deepEqual(record, { ...done[0], steps: record.steps });
    assert.deepEqual(
      record.timeline.map(({ step }) => step),
      ['report', 'register'],
    );
    assert.deepEqual(await file.duties(), ['dispute.decide']);
    const late = take(record.registrar === '杨受理' ? table.secondRegistrar : table.registrar);
    await assert.rejects(late, failsWith('dispute.taken'));
  }
});

test('one report sent again, and twice at once, is one case with one number and one code', async () => {
  const body = report({});
  const iAm = body.parties[0]!.id;
  const again = () =>
    call(table.city, table.gridWorker, {
      route: contract.registerDispute,
      input: { body: { ...body, iAm } },
    });
  const before = await countOf('disputes');
  const { done, codes } = settled(await Promise.allSettled([again(), again(), again()]));
  done.push(await again());
  assert.deepEqual(codes, []);
  assert.equal(new Set(done.map(({ caseNo }) => caseNo)).size, 1);
  assert.equal(done.filter(({ followCode }) => followCode !== null).length, 1, 'told to the first alone');
  assert.equal(await countOf('disputes'), before + 1);
  assert.equal(await countOf('dispute_parties where dispute_id = $1', [body.id]), 2);
  const facts = "facts where metric = 'dispute.step' and dims ->> 'step' = 'report'";
  assert.equal(await countOf(facts), before + 1);
  await assert.rejects(
    call(table.city, table.villageHead, { route: contract.registerDispute, input: { body } }),
    failsWith('request.key_reused'),
  );
});

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
    const view = await file.take(withCode(await codeOf(file, id)), contract.getMyDispute, {} as never);
    assert.deepEqual(view.sessions, []);
  }
});
