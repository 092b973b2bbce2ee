import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BatchRow } from '../../../contract.ts';
import { buildBoard, formatShare, pressingOf } from './board.ts';

const name = (zh: string) => ({ zh, en: zh });
const county = { code: '341321', name: name('砀山县') };
const district = { code: '341302', name: name('埇桥区') };
const city = { code: '341300', name: name('宿州市') };
const education = { code: 'JY', name: name('教体局') };
const police = { code: 'GA', name: name('公安局') };

const batch = (
  department: BatchRow['department'],
  unit: BatchRow['unit'],
  counts: Partial<BatchRow>,
): BatchRow => ({
  id: `${department.code}-${unit.code}`,
  batchNo: `ZB2026-10-${department.code}-${unit.code}`,
  cycleId: 'c',
  period: '2026-10',
  department,
  unit,
  dueOn: '2026-11-11',
  dueFor: 'report',
  total: 4,
  computed: 0,
  toReport: 0,
  toReview: 0,
  toVerify: 0,
  done: 4,
  overdue: 0,
  late: 0,
  returned: 0,
  notApplicableWeight: 0,
  mustReview: false,
  roundValues: false,
  ...counts,
});

const batches = [
  batch(education, city, {}),
  batch(education, county, { done: 2, toVerify: 2, late: 1 }),
  batch(police, county, { done: 1, overdue: 2, toReport: 1 }),
  batch(police, district, {}),
];

describe('the board of a cycle', () => {
  it('has departments down, the most pressing first, and units across, the city last', () => {
    const { units, lines } = buildBoard(batches, 'all');
    assert.deepEqual(
      units.map(({ code }) => code),
      ['341302', '341321', '341300'],
    );
    assert.deepEqual(
      lines.map(({ department, cells }) => [department.code, cells.map((cell) => cell?.id ?? null)]),
      [
        ['GA', ['GA-341302', 'GA-341321', null]],
        ['JY', [null, 'JY-341321', 'JY-341300']],
      ],
    );
  });

  it('counts what is reported and what is in time', () => {
    const { all, lines, byUnit } = buildBoard(batches, 'all');
    assert.deepEqual([all.total, all.done, all.complete, all.timely], [16, 11, 13 / 16, 13 / 16]);
    assert.deepEqual([lines[1]?.complete, lines[1]?.timely], [1, 7 / 8]);
    assert.deepEqual(
      byUnit.map(({ done }) => done),
      [4, 3, 4],
    );
  });

  it('keeps what is not done, or what the office must look at', () => {
    const idsOf = (filter: 'open' | 'flagged') =>
      buildBoard([...batches, batch(police, city, { roundValues: true })], filter).lines.flatMap(
        ({ cells }) => cells.flatMap((cell) => (cell ? [cell.id] : [])),
      );
    assert.deepEqual(idsOf('open'), ['GA-341321', 'JY-341321']);
    assert.deepEqual(idsOf('flagged'), ['GA-341321', 'GA-341300', 'JY-341321']);
  });

  it('is empty, not broken, without forms', () => {
    assert.deepEqual(buildBoard([], 'all'), {
      units: [],
      lines: [],
      byUnit: [],
      all: { total: 0, done: 0, complete: null, timely: null },
    });
  });

  it('names the most pressing work, overdue before all else', () => {
    assert.equal(pressingOf(batch(police, city, { overdue: 1, toReport: 3 })), 'overdue');
    assert.equal(pressingOf(batch(police, city, { toVerify: 1, toReview: 1 })), 'toReview');
    assert.equal(pressingOf(batch(police, city, {})), 'done');
  });

  it('says 100 % only when all is there', () => {
    assert.deepEqual([0.999, 1, 0.29, null].map(formatShare), ['99%', '100%', '29%', '—']);
  });
});
