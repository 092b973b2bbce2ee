import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentRow, LicenceRow } from '../../contract.ts';
import { toDoOf } from './to-do.ts';

const licence = (change: Partial<LicenceRow>): LicenceRow => ({
  id: 'phq9',
  abbr: 'PHQ-9',
  name: { zh: '量表', en: 'form' },
  class: 'A',
  citation: null,
  statement: 'free',
  attribution: null,
  conditions: [],
  zhTextRights: 'open',
  source: 'web',
  locales: ['en'],
  ...change,
});
const standing = { shown: true, approved: false, canApprove: false, reason: null };
const row = (change: Partial<InstrumentRow>): InstrumentRow => ({
  id: 'phq9',
  edition: '0',
  version: '1',
  abbr: 'PHQ-9',
  name: { zh: '量表', en: 'form' },
  origin: 'shipped',
  kind: 'self-report',
  licenceClass: 'A',
  items: 9,
  minutes: 2,
  minAge: 18,
  maxAge: null,
  topics: [],
  hasAlerts: true,
  standing: { zh: standing, en: standing },
  offered: true,
  retired: false,
  draft: null,
  ...change,
});

test('a free form that is shown needs nothing', () => {
  assert.deepEqual(toDoOf(licence({}), row({})), [{ kind: 'nothing' }]);
  assert.deepEqual(toDoOf(licence({ conditions: ['unchanged'] }), undefined), [{ kind: 'conditions' }]);
});

test('a wording the city may settle is to be approved, in its language', () => {
  const open = { ...standing, shown: false, canApprove: true };
  const waiting = row({ standing: { zh: open, en: standing } });
  assert.deepEqual(toDoOf(licence({}), waiting), [{ kind: 'approve', locale: 'zh' }]);
  assert.deepEqual(toDoOf(licence({ conditions: ['unchanged'] }), waiting), [
    { kind: 'conditions' },
    { kind: 'approve', locale: 'zh' },
  ]);
});

test('a protected form needs permission; a professional’s form is not for residents', () => {
  assert.deepEqual(toDoOf(licence({ class: 'C', locales: [] }), row({})), [{ kind: 'permission' }]);
  assert.deepEqual(toDoOf(licence({ class: 'C', locales: [] }), row({ kind: 'interview' })), [
    { kind: 'professional' },
  ]);
});
