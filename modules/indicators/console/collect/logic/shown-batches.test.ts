import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BatchRow } from '../../../contract/cycles.ts';
import { shownBatches } from './shown-batches.ts';

const words = (zh: string) => ({ zh, en: zh });
const batch = (id: string, more: Partial<BatchRow>): BatchRow => ({
  id,
  batchNo: `B-${id}`,
  cycleId: 'c',
  period: '2026-10',
  department: { code: 'WJ', name: words('卫生健康委') },
  unit: { code: '341302', name: words('埇桥区') },
  dueOn: '2026-11-10',
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
  ...more,
});
const all = [
  batch('a', { dueOn: '2026-11-05' }),
  batch('b', { toReport: 2, dueOn: '2026-11-20', unit: { code: '341321', name: words('砀山县') } }),
  batch('c', { overdue: 1, period: '2026Q3' }),
];
const reader = { say: ({ zh }: { zh: string }) => zh, roles: ['data_officer'] as const };
const ids = (filters: Parameters<typeof shownBatches>[1]) =>
  shownBatches(all, filters, reader).map(({ id }) => id);

test('what waits for the reader comes first, then the nearer deadline', () => {
  assert.deepEqual(ids({}), ['c', 'b', 'a']);
});

test('filters narrow by name, number, period and trouble', () => {
  assert.deepEqual(ids({ search: '砀山' }), ['b']);
  assert.deepEqual(ids({ search: 'b-a' }), ['a']);
  assert.deepEqual(ids({ period: '2026Q3' }), ['c']);
  assert.deepEqual(ids({ late: 'true' }), ['c']);
  assert.deepEqual(ids({ returned: 'true' }), []);
});
