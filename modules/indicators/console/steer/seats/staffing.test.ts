import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Seat } from '../../../contract.ts';
import { hasGap, matching, staffingOf } from './staffing.ts';

const department = (code: string) => ({ code, name: { zh: `${code}局`, en: `Office ${code}` } });
const seat = (code: string, roles: Seat['roles'], name = '周明'): Seat => ({
  id: `${code}${name}`,
  accountId: name,
  name,
  roles,
  regionCode: '341300',
  regionName: { zh: '宿州市', en: 'Suzhou' },
  department: department(code),
  seatedAt: '2026-01-01T00:00:00.000Z',
});

const staffing = staffingOf({
  departments: ['AA', 'BB', 'CC'].map(department),
  seats: [
    seat('AA', ['data_officer']),
    seat('AA', ['data_reviewer'], '吴桐'),
    seat('BB', ['data_officer']),
    seat('ZZ', ['data_officer', 'data_reviewer']),
  ],
});

describe('who serves which department', () => {
  it('puts those without anybody first, then those with a gap; a former department is still seen', () => {
    assert.deepEqual(
      staffing.map((each) => [each.department.code, each.seats.length, hasGap(each)]),
      [
        ['CC', 0, true],
        ['BB', 1, true],
        ['AA', 2, false],
        ['ZZ', 1, false],
      ],
    );
  });

  it('finds by department or person', () => {
    const codes = (text: string) => matching(staffing, text).map((each) => each.department.code);
    assert.deepEqual(codes('吴'), ['AA']);
    assert.deepEqual(codes('bb'), ['BB']);
    assert.equal(codes(' ').length, 4);
    assert.deepEqual(codes('没有'), []);
  });
});
