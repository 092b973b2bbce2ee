import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualTerms } from './calendar.ts';
import {
  daysOf,
  faultsOfDays,
  faultsOfGroups,
  groupsOf,
  peerGroupsOf,
  termsOf,
  usualDays,
} from './index-settings.ts';

const name = (zh: string) => ({ zh, en: zh });
const counties = [
  { code: '341302', name: name('埇桥区') },
  { code: '341321', name: name('砀山县') },
];
const group = (code: string, zh: string, units: string[]) => ({ code, name: name(zh), units });

test('groups and the setting say the same', () => {
  const groups = [group('urban', '城区', ['341302']), group('rural', '县域', ['341321', '341322'])];
  assert.deepEqual(groupsOf(peerGroupsOf(groups)), groups);
  assert.deepEqual(groupsOf({ of: {}, names: {} }), []);
});

test('a county is in one group at most, a group has counties, a name stands once', () => {
  const places = (groups: Parameters<typeof faultsOfGroups>[0]) =>
    faultsOfGroups(groups, counties).map(({ pointer }) => pointer);
  assert.deepEqual(places([group('a', '城区', ['341302']), group('b', '县域', ['341321'])]), []);
  assert.deepEqual(places([group('a', '城区', ['341302']), group('b', '县域', ['341302'])]), [
    '/groups/1/units',
  ]);
  assert.deepEqual(places([group('a', '城区', []), group('b', '城区', ['341321'])]), [
    '/groups/0/units',
    '/groups/1/name',
  ]);
  assert.deepEqual(places([group('a', '城区', ['999999'])]), ['/groups/0/units']);
});

test('terms there and back, and their limits', () => {
  assert.deepEqual(termsOf(daysOf(usualTerms)), usualTerms);
  assert.deepEqual(faultsOfDays(usualDays), []);
  assert.deepEqual(
    faultsOfDays({ ...usualDays, month: 0, verify: 2.5, appeal: 31 }).map(({ pointer }) => pointer),
    ['/month', '/verify', '/appeal'],
  );
});
