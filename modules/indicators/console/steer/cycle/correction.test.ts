import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TaskRow } from '../../../contract.ts';
import { faultOf, mostCorrections, withTask } from './correction.ts';

const task = (id: string): TaskRow => ({
  id,
  batchId: 'b',
  indicator: 'A2-06',
  name: { zh: '', en: '' },
  department: { code: 'JY', name: { zh: '', en: '' } },
  unit: { code: '341321', name: { zh: '', en: '' } },
  period: '2026-10',
  mode: 'manual',
  state: 'published',
  version: 3,
  numerator: 5,
  denominator: 10,
  value: 50,
  valueUnit: { zh: '%', en: '%' },
  notApplicable: false,
  late: false,
  provisional: false,
  outcome: 'verified',
  spotCheck: null,
  dueOn: '2026-11-11',
  findings: 0,
});

describe('a correction', () => {
  it('needs every figure the formula needs, and another than before', () => {
    const one = { task: task('a'), numerator: 5, denominator: 10, notApplicable: false };
    assert.equal(faultOf(one, true), 'same');
    assert.equal(faultOf({ ...one, numerator: null }, true), 'numbers');
    assert.equal(faultOf({ ...one, denominator: null }, true), 'numbers');
    assert.equal(faultOf({ ...one, denominator: 11 }, true), null);
    assert.equal(faultOf({ ...one, denominator: null }, false), 'same');
    const none = { ...one, numerator: null, denominator: null, notApplicable: true };
    assert.equal(faultOf(none, true), null, 'not applicable needs no figures');
    const before = { ...task('a'), notApplicable: true };
    assert.equal(faultOf({ ...none, task: before }, true), 'same');
    assert.equal(faultOf({ ...one, task: before }, true), null, 'applicable after all');
  });

  it('starts with the present figures, holds a value once, and no more than fifty', () => {
    const [first] = withTask([], task('a'));
    assert.deepEqual([first?.numerator, first?.denominator], [5, 10]);
    assert.equal(withTask(withTask([], task('a')), task('a')).length, 1);
    let items = withTask([], task('0'));
    for (let at = 1; at <= mostCorrections; at++) items = withTask(items, task(String(at)));
    assert.equal(items.length, mostCorrections);
  });
});
