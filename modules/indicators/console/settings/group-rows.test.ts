import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeCode, freeCounties, tidyGroups, ungrouped } from './group-rows.ts';

const counties = ['341302', '341321', '341322'].map((code) => ({ code }));
const groups = [
  { code: 'urban', units: ['341302'] },
  { code: 'group-2', units: ['341321'] },
];
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

test('a county of another group is not offered', () => {
  assert.deepEqual(codes(freeCounties(groups, 0, counties)), ['341302', '341322']);
  assert.deepEqual(codes(ungrouped(groups, counties)), ['341322']);
});

test('a new group has a code of its own', () => {
  assert.equal(freeCode(groups), 'group-3');
  assert.equal(freeCode([{ code: 'group-2' }]), 'group-3');
  assert.equal(freeCode([]), 'group-1');
});

test('what is half filled is sent whole', () => {
  assert.deepEqual(tidyGroups([{ code: 'a', name: { zh: ' 城区 ', en: 'Urban' } }, undefined]), [
    { code: 'a', name: { zh: '城区', en: 'Urban' }, units: [] },
    { code: 'group-2', name: { zh: '', en: '' }, units: [] },
  ]);
});
