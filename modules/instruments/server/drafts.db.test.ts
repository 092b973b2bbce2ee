import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DomainError } from '@xinan/contract-kit';
import { nameConstraint, uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import type { InstrumentDraft } from '@xinan/scoring';
import { instrumentById } from '@xinan/scoring/catalogue';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import type { ResidentWords } from '../contract.ts';
import { exampleForm, exampleWords } from '../domain/example-form.fixture.ts';
import { decideDraft } from './decide-draft.ts';
import { discardDraft } from './discard-draft.ts';
import { instrumentsModule } from './index.ts';
import { listDrafts } from './list-drafts.ts';
import { openInstrument } from './open-instrument.ts';
import { saveDraft } from './save-draft.ts';
import { submitDraft } from './submit-draft.ts';

const codeOf = (code: string) => (fault: unknown) => fault instanceof DomainError && fault.code === code;

describe('drafts of instruments', () => {
  let city: TestCity;
  let writer: Hired;
  let colleague: Hired;
  let approver: Hired;
  let both: Hired;

  const save = (
    id: string,
    revision: number,
    document: object,
    { by = writer, resident = null as ResidentWords | null, note = '' } = {},
  ) =>
    city.transact(by.actor, 'instrument.draft', (tx) =>
      saveDraft(tx, {
        params: { id },
        body: { revision, note, document: document as InstrumentDraft, resident },
      }),
    );
  const submit = (id: string, revision: number) =>
    city.transact(writer.actor, 'instrument.draft', (tx) =>
      submitDraft(tx, { params: { id }, body: { revision } }),
    );
  const decide = (id: string, revision: number, { by = approver, release = true } = {}) =>
    city.transact(by.actor, 'instrument.decide', (tx) =>
      decideDraft(tx, { params: { id }, body: { revision, release, reason: '看过了' } }),
    );
  const own = (id: string, changes: Partial<InstrumentDraft> = {}) => ({ ...exampleForm, id, ...changes });

  before(async () => {
    city = await openTestCity(migrationSources);
    for (const [constraint, code] of Object.entries(instrumentsModule.constraints ?? {}))
      nameConstraint(constraint, code);
    const hire = (name: string, ...roles: Parameters<typeof hireStaff>[1]['roles'][number][]) =>
      hireStaff(city, { name, roles, regionCode: '341300' });
    writer = await hire('甲', 'instrument_manager');
    colleague = await hire('乙', 'instrument_manager');
    approver = await hire('丙', 'instrument_approver');
    both = await hire('丁', 'instrument_manager', 'instrument_approver');
  });
  after(() => city.close());

  test('a draft is kept as it is, with every fault at its place; only a whole one is submitted', async () => {
    const id = uuidV7();
    const broken = own('kept', { bands: exampleForm.bands.slice(1), scales: [] });
    const saved = await save(id, 0, broken);
    assert.deepEqual(saved.document, JSON.parse(JSON.stringify(broken)));
    assert.ok(saved.faults > 0 && saved.faults === saved.faultList.length);
    assert.ok(saved.faultList.some(({ path }) => path === 'scales'));
    await assert.rejects(submit(id, 1), (fault) => {
      assert.ok(fault instanceof DomainError && fault.code === 'instrument.faulty');
      assert.equal(fault.details['count'], saved.faults);
      return fault.faults[0]?.pointer === '/document/scales';
    });
    const whole = await save(id, 1, own('kept'));
    assert.deepEqual([whole.faults, whole.revision], [0, 2]);
    assert.equal((await submit(id, 2)).state, 'submitted');
    await assert.rejects(save(id, 2, own('kept')), codeOf('instrument.step_not_open'));
  });

  test('two save at once: one is kept, the other is told, nothing is lost', async () => {
    const id = uuidV7();
    await save(id, 0, own('at_once'));
    const results = await Promise.allSettled([
      save(id, 1, own('at_once', { version: '2.0.0' })),
      save(id, 1, own('at_once', { version: '3.0.0' }), { by: colleague }),
    ]);
    const refused = results.filter((result) => result.status === 'rejected');
    assert.equal(refused.length, 1);
    assert.ok(codeOf('record.changed')(refused[0]?.reason));
    const [kept] = results.filter((result) => result.status === 'fulfilled');
    assert.equal(kept?.value.revision, 2);
    await assert.rejects(save(id, 0, own('at_once')), codeOf('record.changed'));
    await assert.rejects(save(uuidV7(), 3, own('nowhere')), codeOf('record.not_found'));
  });

  test('two begin the same instrument: one of them is told that the id is taken', async () => {
    const results = await Promise.allSettled([
      save(uuidV7(), 0, own('contested')),
      save(uuidV7(), 0, own('contested')),
    ]);
    const refused = results.filter((result) => result.status === 'rejected');
    assert.equal(refused.length, 1);
    assert.ok(codeOf('instrument.id_taken')(refused[0]?.reason));
  });

  test('two persons: whoever wrote a word neither releases nor sends back', async () => {
    const id = uuidV7();
    await save(id, 0, own('two_persons'), { resident: exampleWords });
    await save(id, 1, own('two_persons'), { by: both, resident: exampleWords });
    await submit(id, 2);
    await assert.rejects(decide(id, 2, { by: both }), codeOf('instrument.own_draft'));
    await assert.rejects(decide(id, 2, { by: both, release: false }), codeOf('instrument.own_draft'));
    // The database says so as well.
    await assert.rejects(
      city.owner.query(
        `update instrument_drafts set state = 'released', decided_by = $2, decided_at = now(), decision_reason = '自己' where id = $1`,
        [id, both.accountId],
      ),
      /instrument_drafts_two_persons/,
    );
    const released = await decide(id, 2);
    assert.deepEqual(
      [released.state, released.decidedBy, released.writers],
      ['released', '丙', ['甲', '丁']],
    );
    await assert.rejects(save(id, 2, own('two_persons')), codeOf('instrument.step_not_open'));
    await assert.rejects(
      city.owner.query(`update instrument_drafts set note = '改' where id = $1`, [id]),
      /does not change/,
    );
  });

  test('sent back, a draft is with its writer again, with the reason, until it is submitted anew', async () => {
    const id = uuidV7();
    await save(id, 0, own('sent_back'));
    await submit(id, 1);
    assert.equal((await decide(id, 1, { release: false })).decisionReason, '看过了');
    const again = await save(id, 1, own('sent_back', { version: '1.0.1' }));
    assert.deepEqual([again.state, again.decisionReason], ['draft', '看过了']);
    assert.deepEqual([(await submit(id, 2)).decisionReason, (await decide(id, 2)).state], [null, 'released']);
  });

  test('whoever sent it back may write on, and then another decides', async () => {
    const id = uuidV7();
    await save(id, 0, own('changed_sides'));
    await submit(id, 1);
    await decide(id, 1, { by: both, release: false });
    await save(id, 1, own('changed_sides'), { by: both });
    await submit(id, 2);
    await assert.rejects(decide(id, 2, { by: both }), codeOf('instrument.own_draft'));
    assert.equal((await decide(id, 2)).state, 'released');
  });

  test('a published key stays under its own id', async () => {
    const phq9 = instrumentById('phq9') ?? assert.fail();
    const { edition: _edition, ...document } = phq9;
    await assert.rejects(save(uuidV7(), 0, { ...document, bands: [] }), codeOf('instrument.key_differs'));
    await assert.rejects(save(uuidV7(), 0, { id: 'phq9' }), codeOf('instrument.key_differs'));
    const id = uuidV7();
    const reworded = await save(id, 0, { ...document, name: { zh: '另一个名字', en: 'Another name' } });
    assert.equal(reworded.instrumentId, 'phq9');
  });

  test('given up, a draft is off the list and its id is free', async () => {
    const id = uuidV7();
    await save(id, 0, own('given_up'));
    await city.transact(writer.actor, 'instrument.draft', (tx) => discardDraft(tx, { params: { id } }));
    const rows = await city.transact(approver.actor, 'instrument.draft_read', listDrafts);
    assert.ok(!rows.some((row) => row.id === id));
    assert.equal((await save(uuidV7(), 0, own('given_up'))).state, 'draft');
  });

  test('a corrected instrument keeps both editions, with the reason', async () => {
    const first = uuidV7();
    await save(first, 0, own('corrected'), { resident: exampleWords, note: '新编' });
    await submit(first, 1);
    await decide(first, 1);
    const second = uuidV7();
    const items = exampleForm.items.map((item, index) =>
      index === 0 ? { ...item, text: { zh: '我觉得很累', en: 'I was very tired' } } : item,
    );
    await save(second, 0, own('corrected', { items, version: '1.1.0' }), {
      resident: exampleWords,
      note: '第1题措辞更清楚',
    });
    await submit(second, 1);
    await decide(second, 1);
    const detail = await city.transact(approver.actor, 'instrument.read', (tx) =>
      openInstrument(tx, { params: { instrumentId: 'corrected' } }),
    );
    assert.deepEqual(
      detail.editions.map(({ version, current, reason }) => [version, current, reason]),
      [
        ['1.1.0', true, '第1题措辞更清楚'],
        ['1.0.0', false, '新编'],
      ],
    );
    assert.equal(detail.offered, true);
  });

  test('who neither writes nor decides finds no draft', async () => {
    const reader = await hireStaff(city, { name: '戊', roles: ['counsellor'], regionCode: '341300' });
    await assert.rejects(city.transact(reader.actor, 'instrument.draft_read', listDrafts));
    const id = uuidV7();
    await save(id, 0, own('hidden'));
    const seen = await city.transact(reader.actor, 'instrument.read', (tx) =>
      tx.all(tx.db.selectFrom('instrument_drafts').select('id')),
    );
    assert.deepEqual(seen, []);
  });
});
