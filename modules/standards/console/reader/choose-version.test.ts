import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StandardPage, VersionSummary } from '../../contract.ts';
import { otherVersion, shownVersion } from './choose-version.ts';

const version = (given: Partial<VersionSummary>): VersionSummary => ({
  id: `id-${given.number}`,
  number: 1,
  state: 'in_force',
  title: { zh: '', en: '' },
  owner: { zh: '', en: '' },
  changeNote: { zh: '', en: '' },
  screens: [],
  isPublic: false,
  authorId: null,
  authorName: '',
  writtenAt: '',
  approverName: null,
  approvedAt: null,
  validFrom: null,
  validUntil: null,
  supersededOn: null,
  withdrawnOn: null,
  withdrawalNote: null,
  ...given,
});
const page = (versions: VersionSummary[]): StandardPage => ({
  id: '',
  code: '',
  kind: 'method',
  today: '2026-11-22',
  versions,
});

const draft = version({ number: 3, state: 'draft' });
const present = version({ number: 2, validFrom: '2026-01-01' });
const former = version({
  number: 1,
  state: 'superseded',
  validFrom: '2025-01-01',
  supersededOn: '2026-01-01',
});
const all = page([draft, present, former]);

test('without a number the version in force is shown, else the newest', () => {
  assert.equal(shownVersion(all, undefined)?.number, 2);
  assert.equal(shownVersion(page([draft]), undefined)?.number, 3);
  assert.equal(shownVersion(all, '99')?.number, 2);
  assert.equal(shownVersion(all, '1')?.number, 1);
});

test('a version is not compared with itself', () => {
  assert.equal(otherVersion(all, '1', present)?.number, 1);
  assert.equal(otherVersion(all, '2', present), undefined);
  assert.equal(otherVersion(all, 'x', present), undefined);
});
