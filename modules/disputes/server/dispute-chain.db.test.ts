import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import * as contract from '../contract.ts';
import type { DisputeRecord } from '../contract.ts';
import { call, failsWith, openTable, registered, type Table, withCode } from './table.fixture.ts';

let table: Table;
before(async () => {
  table = await openTable();
});
after(() => table.city.close());

const at = ({ id, version }: DisputeRecord) => ({ params: { id }, body: { version } });

async function assigned(record: DisputeRecord): Promise<DisputeRecord> {
  const { city, registrar, mediator, panel } = table;
  const accepted = await call(city, registrar, { route: contract.acceptDispute, input: at(record) });
  const triaged = await call(city, registrar, {
    route: contract.triageDispute,
    input: {
      params: { id: record.id },
      body: { version: accepted.version, route: 'peoples', difficulty: 'simple', supervised: false },
    },
  });
  await call(city, registrar, {
    route: contract.assignTeam,
    input: {
      params: { id: record.id },
      body: {
        version: triaged.version,
        members: [{ practitionerId: panel.mediator, part: 'lead_mediator', chosenBy: 'parties' }],
      },
    },
  });
  await call(city, mediator, {
    route: contract.answerAssignment,
    input: { params: { id: record.id }, body: { answer: 'accept' } },
  });
  return call(city, mediator, { route: contract.getDispute, input: { params: { id: record.id } } });
}

const yes = (record: DisputeRecord, kind: 'mediation' | 'rights_notice') =>
  record.parties.map(({ id }) => ({
    kind,
    principalId: id,
    partyId: id,
    given: true,
    manner: 'in_person' as const,
  }));

test('a noise quarrel goes from the first sign to the archive', async () => {
  const { city, mediator, registrar } = table;
  let record = await assigned(await registered(table));
  assert.equal(record.state, 'assigned');
  const step = async <R extends Parameters<typeof call>[2]['route']>(
    route: R,
    body: Record<string, unknown> = {},
  ) => {
    record = (await call(city, mediator, {
      route,
      input: { params: { id: record.id }, body: { version: record.version, ...body } } as never,
    })) as DisputeRecord;
  };
  await step(contract.startInvestigation);
  await assert.rejects(step(contract.openMediation), failsWith('dispute.step_unmet'));
  await step(contract.recordConsent, {
    words: [...yes(record, 'mediation'), ...yes(record, 'rights_notice')],
  });
  await call(city, mediator, {
    route: contract.checkRisk,
    input: {
      params: { id: record.id },
      body: { facts: ['quarrel'], colour: 'blue', observed: '当面争吵过两次' },
    },
  });
  record = await call(city, mediator, { route: contract.getDispute, input: { params: { id: record.id } } });
  assert.equal(record.riskColour, 'yellow');
  await step(contract.openMediation);
  const now = new Date().toISOString();
  await step(contract.recordSession, {
    id: uuidV7(),
    kind: 'joint',
    heldAt: record.acceptedAt,
    endedAt: now,
    place: '村委会调解室',
    attended: record.parties.map(({ id }) => id),
    minutes: '双方说明情况，同意晚十点后不挪家具。',
    feelings: record.parties.map(({ id }) => ({ partyId: id, moment: 'after', score: 2 })),
  });
  await assert.rejects(
    step(contract.recordMove, { move: 'clarify', note: '理' }),
    failsWith('dispute.moves_in_order'),
  );
  for (const move of ['calm', 'exchange', 'clarify'])
    await step(contract.recordMove, { move, note: '记下了' });
  await step(contract.draftAgreement, {
    kind: 'oral',
    template: 'neighbours',
    signing: 'oral',
    facts: '噪音',
    terms: ['晚十点后保持安静'],
    performance: '持续履行',
    schedule: [],
  });
  await assert.rejects(
    step(contract.settleDispute, { preventedCrime: 0, preventedCrowd: 0 }),
    failsWith('dispute.step_unmet'),
  );
  await step(contract.signAtTable, {
    agreementVersion: 1,
    signatures: [
      ...record.parties.map(({ id }) => ({ kind: 'reading', principalId: id, manner: 'oral' })),
      { kind: 'recorder', manner: 'oral' },
    ],
  });
  await step(contract.settleDispute, { preventedCrime: 0, preventedCrowd: 0 });
  assert.equal(record.outcome, 'resolved');
  assert.equal(record.confirmation.state, 'ineligible');
  await step(contract.startPerformance);
  await step(contract.startRevisits);
  for (const { id } of record.revisits) {
    record = await call(city, mediator, {
      route: contract.recordRevisit,
      input: {
        params: { id: record.id, revisitId: id },
        body: { version: record.version, manner: 'visit', quiet: true, findings: '安静了' },
      },
    });
  }
  assert.deepEqual(
    record.papers.filter(({ state }) => state === 'missing').map(({ paper }) => paper),
    ['identity'],
  );
  const desk = await call(city, registrar, {
    route: contract.getDispute,
    input: { params: { id: record.id } },
  });
  assert.equal(desk.awaited?.step, 'archive');
});

test('the parties follow with their codes, and read nothing of the other side', async () => {
  const { city, mediator, registrar } = table;
  let record = await assigned(await registered(table, { facts: '另一件' }));
  const { codes } = await call(city, registrar, {
    route: contract.getFollowCodes,
    input: { params: { id: record.id } },
  });
  const [mine, theirs] = codes.map(({ code }) => withCode(code)) as [
    ReturnType<typeof withCode>,
    ReturnType<typeof withCode>,
  ];
  const view = await call(city, mine, { route: contract.getMyDispute, input: { params: { id: record.id } } });
  assert.deepEqual(view.asked.map(({ kind }) => kind).slice(0, 2), ['mediation', 'rights_notice']);
  await call(city, mine, {
    route: contract.giveMyWord,
    input: {
      params: { id: record.id },
      body: { kind: 'mediation', principalId: view.me.partyId, given: true },
    },
  });
  record = await call(city, mediator, {
    route: contract.startInvestigation,
    input: { params: { id: record.id }, body: { version: record.version } },
  });
  const id = uuidV7();
  const [applicant] = record.parties;
  await call(city, mediator, {
    route: contract.recordSession,
    input: {
      params: { id: record.id },
      body: {
        version: record.version,
        id,
        kind: 'separate',
        side: 'applicant',
        heldAt: record.acceptedAt!,
        endedAt: new Date().toISOString(),
        place: '调解室',
        attended: [applicant!.id],
        minutes: '单独说的话',
        feelings: [],
      },
    },
  }).then(
    () => assert.fail('a separate session is mediation'),
    (fault: unknown) => assert.ok(failsWith('dispute.step_not_open')(fault)),
  );
  await call(city, mediator, {
    route: contract.recordSession,
    input: {
      params: { id: record.id },
      body: {
        version: record.version,
        id,
        kind: 'investigation',
        side: 'applicant',
        heldAt: record.acceptedAt!,
        endedAt: new Date().toISOString(),
        place: '调解室',
        attended: [applicant!.id],
        minutes: '单独说的话',
        feelings: [],
      },
    },
  });
  const session = { params: { id: record.id, sessionId: id } };
  assert.equal(
    (await call(city, mine, { route: contract.getMySession, input: session })).minutes,
    '单独说的话',
  );
  await assert.rejects(
    call(city, theirs, { route: contract.getMySession, input: session }),
    failsWith('record.not_found'),
  );
});
