import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { toLtree } from '@xinan/cn/regions';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { IndicatorSetDraft } from '@xinan/indicators';
import { loadReferenceSet } from '@xinan/indicators/reference';
import { uuidV7 } from '@xinan/platform';
import * as contract from '../../contract.ts';
import { call, cityCode, counties, failsWith, type Office, openOffice, seat } from '../office.fixture.ts';

type Loose = { [key: string]: Loose } & Loose[];
const reference = await loadReferenceSet();
const firstIndicator = '/themes/0/level1/0/indicators/0';

/** A copy of the reference set with some places, given as JSON pointers, set to other values. */
function draftWith(changes: Readonly<Record<string, unknown>> = {}): IndicatorSetDraft {
  const { edition: _, ...rest } = reference;
  const draft = JSON.parse(JSON.stringify(rest)) as Loose;
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    let place = draft;
    for (const step of steps) place = place[step as unknown as number] as Loose;
    (place as Record<string, unknown>)[last] = value;
  }
  return draft as unknown as IndicatorSetDraft;
}

let office: Office;
before(async () => {
  office = await openOffice();
});
after(() => office.city.close());

async function newDraft(version: string): Promise<string> {
  const id = uuidV7();
  const content = JSON.stringify(draftWith({ '/version': version }));
  await call(office, office.manager, contract.createSet, { body: { id, format: 'json', content } });
  return id;
}
const revise = (id: string, rowVersion: number, document: IndicatorSetDraft) =>
  call(office, office.manager, contract.reviseSet, { params: { id }, body: { rowVersion, document } });
const freeze = (id: string, rowVersion: number) =>
  call(office, office.manager, contract.freezeSet, { params: { id }, body: { rowVersion } });

describe('a draft', () => {
  test('is kept with its faults, and frozen only without; it keeps its name among the versions', async () => {
    const id = await newDraft('2.0.0');
    const faulty = draftWith({
      '/version': '2.0.0',
      '/id': 'another-name',
      [`${firstIndicator}/weight`]: 0.9,
      [`${firstIndicator}/name/en`]: '',
      [`${firstIndicator}/formula/numerator/expression`]: 'hotline.unknown +',
    });
    const kept = await revise(id, 1, faulty);
    assert.deepEqual([kept.rowVersion, kept.code], [2, 'xinan-reference-158']);
    const read = await call(office, office.manager, contract.getSet, { params: { id } });
    assert.deepEqual(read.document, faulty);
    await assert.rejects(freeze(id, 2), (fault: { code: string; faults: { pointer: string }[] }) => {
      const pointers = fault.faults.map(({ pointer }) => pointer);
      assert.ok(pointers.includes('/themes/0/level1/0/indicators'));
      assert.ok(pointers.includes(`${firstIndicator}/name/en`));
      assert.ok(pointers.includes(`${firstIndicator}/formula/numerator/expression`));
      return fault.code === 'index.set_invalid';
    });
    await assert.rejects(
      call(office, office.manager, contract.bridgeSetVersions, { params: { id } }),
      failsWith('index.set_invalid'),
    );
    await revise(id, 2, draftWith({ '/version': '2.0.0' }));
    assert.equal((await freeze(id, 3)).state, 'frozen');
    await assert.rejects(revise(id, 4, draftWith({ '/version': '2.0.0' })), failsWith('index.set_frozen'));
  });

  test('what is no set at all is not kept', async () => {
    const id = await newDraft('2.1.0');
    await assert.rejects(revise(id, 1, draftWith({ '/themes': [] })), failsWith('index.set_invalid'));
    await assert.rejects(
      revise(id, 1, draftWith({ [`${firstIndicator}/weight`]: '0.2' })),
      failsWith('index.set_invalid'),
    );
    const read = await call(office, office.manager, contract.getSet, { params: { id } });
    assert.deepEqual([read.rowVersion, read.document], [1, draftWith({ '/version': '2.1.0' })]);
  });

  test('of two who save at the same time the second is told, and the first is not overwritten', async () => {
    const id = await newDraft('2.2.0');
    const one = draftWith({ '/version': '2.2.0', [`${firstIndicator}/name/zh`]: '甲改' });
    const other = draftWith({ '/version': '2.2.0', [`${firstIndicator}/name/zh`]: '乙改' });
    const answers = await Promise.allSettled([revise(id, 1, one), revise(id, 1, other)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    const lost = answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    assert.ok(failsWith('record.changed')(lost.reason));
    const read = await call(office, office.manager, contract.getSet, { params: { id } });
    assert.equal(read.rowVersion, 2);
    assert.ok(['甲改', '乙改'].includes(read.document.themes[0]?.level1[0]?.indicators[0]?.name.zh ?? ''));
  });
});

describe('known values of a trial', () => {
  type Asked = InputOf<typeof contract.readKnownValues>['body'];
  const ask = (body: Omit<Asked, 'basis'>) =>
    call(office, office.manager, contract.readKnownValues, { body: { basis: 'period', ...body } });
  const told = ({ values }: OutputOf<typeof contract.readKnownValues>) =>
    Object.fromEntries(values.map(({ name, value, hidden }) => [name, hidden ? 'hidden' : value]));

  const month = '2023-05';
  const addFacts = async (unit: string, outcome: string, quantity: number) =>
    office.city.owner.query(
      'insert into facts (id, metric, region_code, area, day, dims, quantity) values ($1, $2, $3, $4::ltree, $5, $6, $7)',
      [
        uuidV7(),
        'dispute.acceptance',
        unit,
        toLtree(unit),
        '2023-05-09',
        { outcome, type: 'family', psych: 'no', origin: 'found' },
        quantity,
      ],
    );
  before(async () => {
    for (const [unit, resolved, open] of [
      [counties[0], 300, 30],
      [counties[1], 200, 4],
      [counties[2], 3, 0],
    ] as const) {
      await addFacts(unit, 'resolved', resolved);
      if (open > 0) await addFacts(unit, 'open', open);
    }
  });
  const names = ['disputes.resolved', 'disputes.accepted', 'disputes.accepted[type=family]'];

  test('are counted by the platform, also filtered and of the period before', async () => {
    const answer = await ask({ unit: counties[0], period: month, names });
    assert.deepEqual(told(answer), {
      'disputes.resolved': 300,
      'disputes.accepted': 330,
      'disputes.accepted[type=family]': 330,
    });
    assert.deepEqual(
      answer.units.map(({ code }) => code),
      [cityCode, ...counties],
    );
    const next = await ask({ unit: counties[0], period: '2023-06', names: ['disputes.accepted@prev'] });
    assert.deepEqual(told(next), { 'disputes.accepted@prev': 330 });
  });

  test('small counts are hidden, the next smallest county with the only one, and of two that differ by few the smaller', async () => {
    assert.deepEqual(told(await ask({ unit: counties[2], period: month, names: ['disputes.accepted'] })), {
      'disputes.accepted': 'hidden',
    });
    assert.deepEqual(told(await ask({ unit: counties[1], period: month, names: ['disputes.accepted'] })), {
      'disputes.accepted': 'hidden',
    });
    await office.city.owner.query('update facts set quantity = 120 where region_code = $1', [counties[2]]);
    assert.deepEqual(told(await ask({ unit: counties[1], period: month, names })), {
      'disputes.resolved': 'hidden',
      'disputes.accepted': 204,
      'disputes.accepted[type=family]': 204,
    });
  });

  test('are what departments reported, for the city as the sum of its counties', async () => {
    await seat(office, office.officer, ['ZFW']);
    const id = uuidV7();
    await call(office, office.manager, contract.openCycle, { body: { id, period: '2023' } });
    const { rows } = await office.city.owner.query<{ indicator: string }>(
      "select distinct indicator from indicator_tasks where cycle_id = $1 and mode = 'manual' and unit_code = $2 order by 1 limit 1",
      [id, counties[0]],
    );
    const code = rows[0]?.indicator ?? assert.fail('no manual task');
    for (const [i, unit] of counties.entries())
      await office.city.owner.query(
        'update indicator_tasks set numerator = $3, denominator = $4 where indicator = $1 and unit_code = $2',
        [code, unit, 50 + i, 100],
      );
    const indicator = reference.themes
      .flatMap(({ level1 }) => level1)
      .flatMap(({ indicators }) => indicators)
      .find((one) => one.code === code);
    const { numerator, denominator } = indicator?.formula ?? assert.fail(code);
    const asked = [numerator.expression, denominator?.expression ?? assert.fail(code)];
    assert.deepEqual(
      Object.values(told(await ask({ unit: counties[1], period: '2023', names: asked }))),
      [51, 100],
    );
    assert.deepEqual(Object.values(told(await ask({ period: '2023', names: asked }))), [153, 300]);
  });

  test('nothing is made up, and no unit elsewhere is told', async () => {
    assert.deepEqual(
      told(await ask({ period: month, names: ['hotline.calls', 'input.zz', 'I{A2-06}', '1 +', 'no.such'] })),
      { 'hotline.calls': null, 'input.zz': null, 'I{A2-06}': null, '1 +': null, 'no.such': null },
    );
    await assert.rejects(ask({ unit: '340100', period: month, names: [] }), failsWith('record.not_found'));
    await assert.rejects(
      call(office, office.officer, contract.readKnownValues, {
        body: { period: month, basis: 'period', names: [] },
      }),
    );
  });
});
