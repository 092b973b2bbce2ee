import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { addDays, localDateOf } from '@xinan/cn/dates';
import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import { declareAbsence } from './declare-absence.ts';
import { getAvailability } from './get-availability.ts';
import { noteAbsence } from './note-absence.ts';
import { registerPerson } from './people.fixture.ts';
import { withdrawAbsence } from './withdraw-absence.ts';

const isCode = (code: string) => (fault: unknown) => fault instanceof DomainError && fault.code === code;

describe('own availability', () => {
  let city: TestCity;
  let mediator: Hired;
  let colleague: Hired;
  let newcomer: Hired;
  let lead: Hired;
  let colleagueId: string;
  const today = localDateOf(new Date());
  const days = { from: today, until: addDays(today, 2) };

  const declare = <Result>(fn: (tx: ActorTx) => Promise<Result>, by = mediator) =>
    city.transact(by.actor, 'availability.declare', fn);
  const input = <Part extends object>(part: Part) => part as never;

  before(async () => {
    city = await openTestCity(migrationSources);
    const hire = (name: string) => hireStaff(city, { name, roles: ['mediator'], regionCode: '341302001' });
    mediator = await hire('本人');
    colleague = await hire('同事');
    newcomer = await hire('新人');
    lead = await hireStaff(city, { name: '负责人', roles: ['mediation_lead'], regionCode: '341302' });
    const base = { profession: 'mediator', regionCode: '341302001' } as const;
    await registerPerson(city, { ...base, name: '本人', accountId: mediator.accountId, mostCases: 5 });
    colleagueId = await registerPerson(city, { ...base, name: '同事', accountId: colleague.accountId });
  });
  after(() => city.close());

  test('is declared by oneself, counts at once, and can be taken back', async () => {
    const { id } = await declare((tx) => declareAbsence(tx, input({ body: days })));
    const there = await declare((tx) => getAvailability(tx));
    assert.deepEqual([there.absentToday, there.absences, there.mostCases], [true, [{ id, ...days }], 5]);
    await assert.rejects(
      declare((tx) => withdrawAbsence(tx, input({ params: { id } })), colleague),
      isCode('record.not_found'),
      'nobody else takes it back',
    );
    await declare((tx) => withdrawAbsence(tx, input({ params: { id } })));
    assert.deepEqual((await declare((tx) => getAvailability(tx))).absences, []);
  });

  test('tells the own load, one record once', async () => {
    const record = randomUUID();
    for (const part of ['mediator', 'lead'])
      await city.owner.query(
        `insert into assignments (record_id, account_id, part, area) values ($1, $2, $3, '34.13.02')`,
        [record, mediator.accountId, part],
      );
    assert.equal((await declare((tx) => getAvailability(tx))).openCases, 1);
    assert.equal((await declare((tx) => getAvailability(tx), colleague)).openCases, 0);
  });

  test('ends after it begins, and needs an entry in the register', async () => {
    const reversed = { from: addDays(today, 3), until: today };
    await assert.rejects(
      declare((tx) => declareAbsence(tx, input({ body: reversed }))),
      isCode('practitioner.days_reversed'),
    );
    await assert.rejects(
      declare((tx) => declareAbsence(tx, input({ body: days })), newcomer),
      isCode('practitioner.not_registered'),
    );
    assert.equal((await declare((tx) => getAvailability(tx), newcomer)).practitionerId, null);
  });

  test('cannot be written for another under one’s own name; the desk of the area notes it', async () => {
    await assert.rejects(
      declare((tx) =>
        tx.run(
          tx.db.insertInto('practitioner_absences').values({
            id: tx.newId(),
            practitioner_id: colleagueId,
            area: '34.13.02.001',
            from_day: days.from,
            until_day: days.until,
          }),
        ),
      ),
      isCode('record.not_found'),
    );
    await city.transact(lead.actor, 'team.manage', (tx) =>
      noteAbsence(tx, input({ params: { id: colleagueId }, body: days })),
    );
    assert.equal((await declare((tx) => getAvailability(tx), colleague)).absentToday, true);
  });
});
