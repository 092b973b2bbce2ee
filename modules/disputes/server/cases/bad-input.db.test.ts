import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import * as contract from '../../contract.ts';
import {
  call,
  failsWith,
  farCounty,
  openTable as openCounty,
  person,
  registered,
  report,
  type Table,
} from '../table.fixture.ts';
import { type CaseFile, caseOf, openCase } from './case.fixture.ts';

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
