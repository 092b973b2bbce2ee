import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodOf, readPeriodChoice, yearsUpTo } from './period-choice.ts';

const today = '2024-02-29';

describe('periodOf', () => {
  it('ends a running year or month today', () => {
    assert.deepEqual(periodOf('this-year', today), { from: '2024-01-01', to: today });
    assert.deepEqual(periodOf('2024', today), { from: '2024-01-01', to: today });
    assert.deepEqual(periodOf('this-month', today), { from: '2024-02-01', to: today });
  });

  it('takes former years whole', () => {
    assert.deepEqual(periodOf('last-year', today), { from: '2023-01-01', to: '2023-12-31' });
    assert.deepEqual(periodOf('2021', today), { from: '2021-01-01', to: '2021-12-31' });
  });

  it('counts thirty days with today', () => {
    assert.deepEqual(periodOf('last-30-days', today), { from: '2024-01-31', to: today });
  });
});

describe('readPeriodChoice', () => {
  it('reads an address and falls back to this year', () => {
    assert.equal(readPeriodChoice('2023'), '2023');
    assert.equal(readPeriodChoice('last-30-days'), 'last-30-days');
    assert.equal(readPeriodChoice('1899'), 'this-year');
    assert.equal(readPeriodChoice(undefined), 'this-year');
  });
});

describe('yearsUpTo', () => {
  it('offers the newest year first', () => {
    assert.deepEqual(yearsUpTo('2020-06-01'), [2020, 2019, 2018]);
  });
});
