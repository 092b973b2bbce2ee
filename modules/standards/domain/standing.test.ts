import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsWithin, lastDayOf, standingOn, type Validity } from './standing.ts';

const version = (given: Partial<Validity>): Validity => ({
  state: 'in_force',
  validFrom: '2026-01-01',
  validUntil: null,
  supersededOn: null,
  ...given,
});

test('a version holds from its first day to its last', () => {
  const year = version({ validUntil: '2026-12-31' });
  assert.equal(standingOn(year, '2025-12-31'), 'upcoming');
  assert.equal(standingOn(year, '2026-01-01'), 'in_force');
  assert.equal(standingOn(year, '2026-12-31'), 'in_force');
  assert.equal(standingOn(year, '2027-01-01'), 'expired');
});

test('a superseded version holds until the day before its successor', () => {
  const old = version({ state: 'superseded', supersededOn: '2026-12-01' });
  assert.equal(lastDayOf(old), '2026-11-30');
  assert.equal(standingOn(old, '2026-11-30'), 'in_force');
  assert.equal(standingOn(old, '2026-12-01'), 'superseded');
});

test('the earlier of two ends counts', () => {
  assert.equal(lastDayOf(version({ validUntil: '2026-06-30', supersededOn: '2026-12-01' })), '2026-06-30');
  assert.equal(lastDayOf(version({})), null);
});

test('drafts and withdrawn versions hold on no day', () => {
  assert.equal(standingOn(version({ state: 'draft', validFrom: null }), '2026-05-01'), 'draft');
  assert.equal(standingOn(version({ state: 'withdrawn' }), '2026-05-01'), 'withdrawn');
});

test('what ends soon is in force and has an end', () => {
  const soon = { day: '2026-11-22', days: 90 };
  assert.equal(endsWithin(version({ validUntil: '2026-12-31' }), soon), true);
  assert.equal(endsWithin(version({ validUntil: '2027-12-31' }), soon), false);
  assert.equal(endsWithin(version({}), soon), false);
  assert.equal(endsWithin(version({ validFrom: '2026-12-01', validUntil: '2026-12-31' }), soon), false);
});
