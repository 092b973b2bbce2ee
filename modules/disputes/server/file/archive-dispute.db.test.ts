import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidV7 } from '@xinan/platform';
import * as contract from '../../contract.ts';
import type { DisputeRecord } from '../../contract.ts';
import { call, failsWith, openTable, registered, type Table } from '../table.fixture.ts';
import { announcement, begin, jpegOf, open, remove, upload } from './file.fixture.ts';

let table: Table;
before(async () => {
  table = await openTable();
});
after(() => table.city.close());

const volume = { volumeNo: ' 〔2026〕埇人调字第 31 号 ', retention: 'long' as const };
const archive = (who: Table['registrar'], { id, version }: Pick<DisputeRecord, 'id' | 'version'>) =>
  call(table.city, who, {
    route: contract.archiveDispute,
    input: { params: { id }, body: { version, ...volume } },
  });
const get = (id: string, who = table.registrar) =>
  call(table.city, who, { route: contract.getDispute, input: { params: { id } } });

/** A case that was not accepted: every mandatory paper is one that the platform writes. */
async function refused(): Promise<DisputeRecord> {
  const record = await registered(table);
  return call(table.city, table.registrar, {
    route: contract.refuseDispute,
    input: {
      params: { id: record.id },
      body: { version: record.version, reason: 'under_procedure', explanation: '法院已立案' },
    },
  });
}

/** A case with a lead mediator and a second one, whose mediation failed before anybody sat together. */
async function failed(): Promise<DisputeRecord> {
  const { city, registrar, mediator, otherMediator, panel } = table;
  const { id, version } = await registered(table);
  const params = { id };
  const accepted = await call(city, registrar, {
    route: contract.acceptDispute,
    input: { params, body: { version } },
  });
  const triaged = await call(city, registrar, {
    route: contract.triageDispute,
    input: {
      params,
      body: { version: accepted.version, route: 'peoples', difficulty: 'simple', supervised: false },
    },
  });
  await call(city, registrar, {
    route: contract.assignTeam,
    input: {
      params,
      body: {
        version: triaged.version,
        members: [
          { practitionerId: panel.mediator, part: 'lead_mediator', chosenBy: 'parties' },
          { practitionerId: panel.otherMediator, part: 'mediator', chosenBy: 'office' },
        ],
      },
    },
  });
  for (const who of [mediator, otherMediator])
    await call(city, who, {
      route: contract.answerAssignment,
      input: { params, body: { answer: 'accept' } },
    });
  const started = await call(city, mediator, {
    route: contract.startInvestigation,
    input: { params, body: { version: (await get(id)).version } },
  });
  return call(city, mediator, {
    route: contract.failMediation,
    input: { params, body: { version: started.version, reason: 'no_agreement', remark: '差距太大' } },
  });
}

test('a file is archived once its papers are there: duties close, and of the team only the lead still opens it', async () => {
  const { registrar, mediator, otherMediator } = table;
  const record = await failed();
  await assert.rejects(archive(registrar, record), (fault: unknown) => {
    assert.ok(failsWith('dispute.step_unmet')(fault));
    assert.match(JSON.stringify((fault as { details: unknown }).details), /必备材料齐全/);
    return true;
  });
  const where = { table, who: registrar, disputeId: record.id };
  for (const paper of ['rights_notice', 'identity', 'minutes'] as const)
    await upload(where, jpegOf(20), { paper });
  assert.deepEqual(
    (await get(record.id)).papers.filter(({ state }) => state === 'missing'),
    [],
  );
  const archived = await archive(registrar, await get(record.id));
  assert.deepEqual([archived.state, archived.outcome, archived.steps], ['archived', 'failed', []]);
  const { rows } = await table.city.owner.query<Record<string, unknown>>(
    `select volume_no, retention, archived_at is not null as at,
       (select count(*)::int from duties where record_id = d.id and closed_at is null) as open_duties,
       (select array_agg(account_id) from assignments where record_id = d.id and expires_at is null) as assigned
     from disputes d where id = $1`,
    [record.id],
  );
  assert.deepEqual(rows[0], {
    volume_no: '〔2026〕埇人调字第 31 号',
    retention: 'long',
    at: true,
    open_duties: 0,
    assigned: [mediator.accountId],
  });
  assert.equal((await get(record.id, mediator)).state, 'archived');
  await assert.rejects(get(record.id, otherMediator), failsWith('record.not_found'));
});

test('a mandatory paper is not explained away; another gap is, and can be explained anew', async () => {
  const record = await refused();
  const explain = (version: number, paper: 'evidence' | 'closing_report', reason = '没有书面证据') =>
    call(table.city, table.registrar, {
      route: contract.explainGap,
      input: { params: { id: record.id, paper }, body: { version, reason } },
    });
  await assert.rejects(explain(record.version, 'closing_report'), (fault: unknown) => {
    assert.ok(failsWith('dispute.paper_mandatory')(fault));
    assert.deepEqual((fault as { details: { paper: unknown } }).details.paper, {
      zh: '结案报告表',
      en: 'Closing report',
    });
    return true;
  });
  const once = await explain(record.version, 'evidence');
  const twice = await explain(once.version, 'evidence', '证据已退还当事人');
  const line = twice.papers.find(({ paper }) => paper === 'evidence');
  assert.deepEqual([line?.state, line?.reason], ['explained', '证据已退还当事人']);
  assert.equal(twice.papers.find(({ paper }) => paper === 'statement')?.state, 'present');
  const { rows } = await table.city.owner.query<{ sealed: Buffer }>(
    'select sealed from dispute_gaps where dispute_id = $1',
    [record.id],
  );
  assert.equal(rows.length, 1);
  assert.ok(!rows[0]?.sealed.includes(Buffer.from('证据')));
});

test('an archived file stands still: nothing is added, taken out or archived again, and its papers still open', async () => {
  const record = await refused();
  const where = { table, who: table.registrar, disputeId: record.id };
  const { id } = await upload(where, jpegOf(20));
  const begun = announcement(jpegOf(9));
  await begin(where, begun);
  const archived = await archive(table.registrar, await get(record.id));
  await assert.rejects(begin(where, announcement(jpegOf(9))), failsWith('dispute.step_not_open'));
  await assert.rejects(remove(where, id), failsWith('dispute.step_not_open'));
  await assert.rejects(archive(table.registrar, archived), failsWith('dispute.step_not_open'));
  assert.equal((await open(where, id)).name, '照片.jpg');
});

test('the desk of another county, a mediator and a colleague who saw an older version do not archive it', async () => {
  const record = await refused();
  await assert.rejects(archive(table.farRegistrar, record), failsWith('record.not_found'));
  await assert.rejects(archive(table.mediator, record), failsWith('action.forbidden'));
  await assert.rejects(
    archive(table.registrar, { ...record, version: record.version - 1 }),
    failsWith('record.changed'),
  );
});

test('taking a paper out while the file is archived: one of the two wins, never an archived file without its paper', async () => {
  for (let round = 0; round < 4; round += 1) {
    const record = await failed();
    const where = { table, who: table.registrar, disputeId: record.id };
    for (const paper of ['rights_notice', 'minutes'] as const) await upload(where, jpegOf(20), { paper });
    const { id } = await upload(where, jpegOf(20), { paper: 'identity' });
    const version = (await get(record.id)).version;
    await Promise.allSettled([archive(table.registrar, { id: record.id, version }), remove(where, id)]);
    const after = await get(record.id);
    const stays = after.attachments.some((attachment) => attachment.id === id);
    assert.equal(after.state === 'archived', stays, uuidV7());
  }
});
