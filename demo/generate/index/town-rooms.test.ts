import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ScoreRow } from '@xinan/city-index/domain';
import { dealRooms, roomsIndicator } from './town-rooms.ts';

const town = (code: string) => ({ code, parentCode: '341302', level: 4, name: { zh: code, en: code } });
const county = {
  code: '341302',
  name: { zh: '甲', en: 'A' },
  towns: ['341302001', '341302002', '341302003'].map(town),
  villages: [],
};
const row = { unit: '341302', code: roomsIndicator, numerator: 29, denominator: 40 } as ScoreRow;

test('the towns of a county add up to what it reported, the same each time', () => {
  const inputs = dealRooms(1, [county], [row]);
  const own = [...inputs.values()].map((codes) => codes.get(roomsIndicator));
  const sum = (key: 'numerator' | 'denominator') =>
    own.reduce((total, input) => total + (input?.[key] ?? 0), 0);
  assert.deepEqual([sum('numerator'), sum('denominator')], [29, 40]);
  for (const input of own) assert.ok((input?.numerator ?? 0) <= (input?.denominator ?? 0));
  assert.deepEqual(dealRooms(1, [county], [row]), inputs);
  assert.equal(dealRooms(1, [county], []).size, 0);
});
