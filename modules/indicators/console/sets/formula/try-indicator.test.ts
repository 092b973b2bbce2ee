import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogueOf, type Indicator, parsePeriod } from '@xinan/indicators';
import { findPlaced, sampleDraft } from '../draft/sample-draft.ts';
import { excerptOf } from './excerpt.ts';
import { valuesOf } from './known-values.ts';
import { tryIndicator } from './try-indicator.ts';

const draft = await sampleDraft();
const catalogue = catalogueOf(draft);
const period = parsePeriod('2023Q1') ?? assert.fail();
const run = (indicator: Indicator, values: Record<string, number | null>) =>
  tryIndicator(indicator, { catalogue, period, values: new Map(Object.entries(values)) });
const dispute = findPlaced(draft, 'A2-06').item;
const round = (value: number | null) => value && Number(value.toFixed(4));

describe('a trial', () => {
  test('gives what the worked examples of the method give', () => {
    const one = run(dispute, { 'disputes.resolved': 300, 'disputes.accepted': 330 });
    assert.ok(one.kind === 'result');
    assert.deepEqual(
      [one.numerator, one.denominator, round(one.value), round(one.score)],
      [300, 330, 90.9091, 45.4545],
    );
    const sessions = run(findPlaced(draft, 'E2-05').item, {
      'counselling.sessions': 2450,
      'population.resident': 3_900_000,
    });
    assert.ok(sessions.kind === 'result');
    assert.deepEqual([round(sessions.value), round(sessions.score)], [25.4772, 17.1969]);
  });
  test('says which figures are missing, and when it does not apply', () => {
    const missing = run(dispute, { 'disputes.resolved': 300 });
    assert.ok(missing.kind === 'result');
    assert.deepEqual(
      [missing.value, missing.missing, missing.notApplicable],
      [null, ['disputes.accepted'], false],
    );
    const none = run(dispute, { 'disputes.resolved': 0, 'disputes.accepted': 0 });
    assert.ok(none.kind === 'result');
    assert.deepEqual([none.value, none.missing, none.notApplicable], [null, [], true]);
  });
  test('is a fault where a formula is one, also where a result is not finite', () => {
    const broken = { ...dispute, formula: { ...dispute.formula, expression: 'num /' } };
    assert.equal(run(broken, {}).kind, 'fault');
    const huge = run(dispute, { 'disputes.resolved': 1e308, 'disputes.accepted': 1 });
    assert.ok(huge.kind === 'fault' && huge.fault?.code === 'E_NOT_FINITE');
  });
  test('counts with what was typed, else with what is known', () => {
    const known = [
      { name: 'a.b', value: 1, hidden: false },
      { name: 'a.c', value: null, hidden: true },
    ];
    assert.deepEqual(
      [...valuesOf(['a.b', 'a.c', 'a.d', 'a.e'], known, { 'a.b': 7, 'a.d': 0, 'a.e': null })],
      [
        ['a.b', 7],
        ['a.c', null],
        ['a.d', 0],
        ['a.e', null],
      ],
    );
  });
});

test('an excerpt has the place of a fault in its midst', () => {
  assert.deepEqual(excerptOf('1 +', { start: 3, end: 3 }), { before: '1 +', marked: '', after: '' });
  assert.deepEqual(excerptOf(`${'a'.repeat(30)}！${'b'.repeat(30)}`, { start: 30, end: 31 }), {
    before: `…${'a'.repeat(18)}`,
    marked: '！',
    after: `${'b'.repeat(18)}…`,
  });
});
