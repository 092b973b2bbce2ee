import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CycleRow } from '../../../contract.ts';
import { calendarOf, nextDate } from './calendar.ts';

const cycle = (change: Partial<CycleRow>, tasks: Partial<CycleRow['tasks']> = {}): CycleRow => ({
  id: 'c',
  setId: 's',
  setTitle: { zh: '', en: '' },
  setVersion: '1',
  period: '2026-10',
  state: 'collecting',
  version: 1,
  startsOn: '2026-10-01',
  endsOn: '2026-10-31',
  submitBy: '2026-11-11',
  reviewBy: '2026-11-13',
  verifyBy: '2026-11-20',
  scoreBy: '2026-11-24',
  appealBy: null,
  openedAt: '2026-11-01T00:00:00.000Z',
  ...change,
  tasks: { total: 10, reported: 4, verified: 0, overdue: 0, late: 0, openAppeals: 0, ...tasks },
});
const lights = (row: CycleRow, today: string) => calendarOf(row, today).map(({ light }) => light);

describe('the dates of a cycle', () => {
  it('turn amber two days before, red the day after', () => {
    assert.equal(lights(cycle({}), '2026-11-08')[0], 'calm');
    assert.equal(lights(cycle({}), '2026-11-09')[0], 'due');
    assert.equal(lights(cycle({}), '2026-11-11')[0], 'due');
    assert.equal(lights(cycle({}), '2026-11-12')[0], 'overdue');
  });

  it('are done once all is reported or verified, whatever the day', () => {
    assert.deepEqual(lights(cycle({}, { reported: 10 }), '2026-11-12'), [
      'done',
      'due',
      'calm',
      'calm',
      'later',
    ]);
    assert.deepEqual(lights(cycle({}, { reported: 10, verified: 10 }), '2026-12-01').slice(0, 3), [
      'done',
      'done',
      'done',
    ]);
  });

  it('are left behind by the state', () => {
    assert.deepEqual(lights(cycle({ state: 'closed' }), '2026-11-25'), [
      'done',
      'done',
      'done',
      'overdue',
      'later',
    ]);
    const appeal = cycle({ state: 'previewed', appealBy: '2026-12-01' });
    assert.equal(nextDate(calendarOf(appeal, '2026-11-25'))?.key, 'appeal');
    assert.equal(nextDate(calendarOf(cycle({ state: 'published' }), '2027-01-01')), null);
  });
});
