import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DomainError } from '@xinan/contract-kit';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import type { DecisionKind, InstrumentCard } from '../contract.ts';
import { decideInstrument } from './decide-instrument.ts';
import { getInstrument } from './get-instrument.ts';
import { listInstruments } from './list-instruments.ts';
import { listLibrary } from './list-library.ts';
import { listLicences } from './list-licences.ts';
import { openInstrument } from './open-instrument.ts';
import { registerShipped } from './register-shipped.ts';

const codeOf = (code: string) => (fault: unknown) => fault instanceof DomainError && fault.code === code;

describe('the library of instruments', () => {
  let city: TestCity;
  let approver: Hired;
  let reader: Hired;

  const anonymous = { kind: 'anonymous' } as const;
  const decide = (instrumentId: string, kind: DecisionKind, locale: 'zh' | 'en' | null = null) =>
    city.transact(approver.actor, 'instrument.decide', (tx) =>
      decideInstrument(tx, {
        params: { instrumentId },
        body: { kind, locale, reason: ' 与正式版逐字核对 ' },
      }),
    );
  const offered = async (id: string): Promise<InstrumentCard | undefined> => {
    const { instruments } = await city.transact(anonymous, 'instrument.browse', listInstruments);
    return instruments.find((card) => card.id === id);
  };
  const register = () => city.transact(city.systemActor, 'instrument.register', registerShipped);

  before(async () => {
    city = await openTestCity(migrationSources);
    approver = await hireStaff(city, { name: '审', roles: ['instrument_approver'], regionCode: '341300' });
    reader = await hireStaff(city, { name: '读', roles: ['counsellor'], regionCode: '341300' });
  });
  after(() => city.close());

  test('shipped editions are registered once, however many servers start', async () => {
    const added = await Promise.all([register(), register()]);
    const { rows } = await city.owner.query<{ n: number }>(
      'select count(*)::int as n from instrument_editions',
    );
    assert.ok((rows[0]?.n ?? 0) > 80);
    assert.ok(added.includes(rows[0]?.n ?? 0));
    assert.equal(await register(), 0);
  });

  test('an approved wording enters the residents’ catalogue, and leaves it when the approval is taken back', async () => {
    assert.deepEqual((await offered('pss10'))?.locales, ['en']);
    const approved = await decide('pss10', 'approve_wording', 'zh');
    assert.deepEqual([approved.standing.zh.shown, approved.standing.zh.approved], [true, true]);
    assert.deepEqual(
      approved.decisions.map(({ kind, locale, reason, by }) => [kind, locale, reason, by]),
      [['approve_wording', 'zh', '与正式版逐字核对', '审']],
    );
    assert.deepEqual((await offered('pss10'))?.locales, ['zh', 'en']);
    await assert.rejects(decide('pss10', 'approve_wording', 'zh'), codeOf('instrument.step_not_open'));
    await decide('pss10', 'withdraw_wording', 'zh');
    assert.deepEqual((await offered('pss10'))?.locales, ['en']);
  });

  test('a licence that is missing is never approvable', async () => {
    for (const id of ['scoff', 'isi', 'hamd17'])
      await assert.rejects(decide(id, 'approve_wording', 'zh'), (fault) => {
        assert.ok(fault instanceof DomainError && fault.code === 'instrument.not_approvable', id);
        return typeof fault.details['reason'] === 'object';
      });
    await assert.rejects(decide('nothing', 'retire'), codeOf('instrument.unknown'));
    await assert.rejects(decide('pss10', 'approve_wording'), codeOf('request.invalid'));
  });

  test('retired, a form is no longer offered; restored, it is', async () => {
    await decide('gad7', 'retire');
    assert.equal(await offered('gad7'), undefined);
    await assert.rejects(
      city.transact(anonymous, 'instrument.browse', (tx) =>
        getInstrument(tx, { params: { instrumentId: 'gad7' } }),
      ),
      codeOf('instrument.unknown'),
    );
    await assert.rejects(decide('gad7', 'retire'), codeOf('instrument.step_not_open'));
    assert.equal((await decide('gad7', 'restore')).offered, true);
    assert.ok(await offered('gad7'));
  });

  test('two retire at once: one line is written', async () => {
    const results = await Promise.allSettled([decide('gad2', 'retire'), decide('gad2', 'retire')]);
    assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  });

  test('staff see every instrument with its key; a decision is the approver’s', async () => {
    const rows = await city.transact(reader.actor, 'instrument.read', listLibrary);
    assert.deepEqual(
      ['phq9', 'isi', 'hamd17'].map((id) => rows.find((row) => row.id === id)?.origin),
      ['shipped', 'key', 'shipped'],
    );
    const detail = await city.transact(reader.actor, 'instrument.read', (tx) =>
      openInstrument(tx, { params: { instrumentId: 'phq9' } }),
    );
    assert.equal(detail.definition.items.length, 10);
    assert.deepEqual(
      detail.editions.map(({ edition, current }) => [edition, current]),
      [[detail.edition, true]],
    );
    await assert.rejects(
      city.transact(reader.actor, 'instrument.decide', (tx) =>
        decideInstrument(tx, {
          params: { instrumentId: 'phq9' },
          body: { kind: 'retire', locale: null, reason: '试试' },
        }),
      ),
      codeOf('action.forbidden'),
    );
  });

  test('licences: what residents are shown comes first, each with its owner', async () => {
    const rows = await city.transact(anonymous, 'instrument.browse', listLicences);
    const firstHidden = rows.findIndex(({ locales }) => locales.length === 0);
    assert.ok(firstHidden > 0 && rows.slice(firstHidden).every(({ locales }) => locales.length === 0));
    assert.match(rows.find(({ id }) => id === 'who5')?.statement ?? '', /CC BY-NC-SA/);
  });

  test('what was decided is never rewritten', async () => {
    await assert.rejects(
      city.transact(approver.actor, 'instrument.decide', (tx) =>
        tx.sql("update instrument_decisions set reason = 'x'"),
      ),
    );
  });
});
