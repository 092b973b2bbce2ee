import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentRow } from '../../contract.ts';
import { filterRows, fits, noFilters } from './filters.ts';

const shown = { shown: true, approved: false, canApprove: false, reason: null };
const open = { shown: false, approved: false, canApprove: true, reason: null };
const row = (id: string, change: Partial<InstrumentRow> = {}): InstrumentRow => ({
  id,
  edition: '0',
  version: '1',
  abbr: 'PHQ-9',
  name: { zh: '患者健康问卷', en: 'Patient Health Questionnaire' },
  origin: 'shipped',
  kind: 'self-report',
  licenceClass: 'A',
  items: 9,
  minutes: 2,
  minAge: null,
  maxAge: null,
  topics: ['low-mood'],
  hasAlerts: true,
  standing: { zh: shown, en: shown },
  offered: true,
  retired: false,
  draft: null,
  ...change,
});

const rows = [
  row('phq9'),
  row('waits', { standing: { zh: open, en: shown }, topics: [], licenceClass: 'B' }),
  row('gone', { standing: { zh: open, en: open }, retired: true, offered: false }),
  row('own', { origin: 'own', kind: 'interview', offered: false, draft: { id: 'd', state: 'draft' } }),
];
const ids = (filters: Parameters<typeof filterRows>[1]) =>
  filterRows(rows, { ...noFilters, ...filters }).map(({ id }) => id);

test('a state keeps its rows; what is retired waits for no approval', () => {
  assert.deepEqual(ids({ state: 'offered' }), ['phq9', 'waits']);
  assert.deepEqual(ids({ state: 'needsApproval' }), ['waits']);
  assert.deepEqual(ids({ state: 'professional' }), ['own']);
  assert.deepEqual(ids({ state: 'own' }), ['own']);
  assert.deepEqual(ids({ state: 'retired' }), ['gone']);
  assert.deepEqual(ids({ state: 'draft' }), ['own']);
});

test('an address may carry anything: an unknown state keeps all', () => {
  assert.equal(ids({ state: 'toString' }).length, rows.length);
});

test('topic and licence narrow together', () => {
  assert.deepEqual(ids({ licence: 'B' }), ['waits']);
  assert.deepEqual(ids({ licence: 'B', topic: 'low-mood' }), []);
});

test('a search reads names without hyphens and spaces', () => {
  assert.ok(fits(row('phq9'), 'phq 9'));
  assert.ok(fits(row('phq9'), '健康'));
  assert.ok(!fits(row('phq9'), 'gad'));
});
