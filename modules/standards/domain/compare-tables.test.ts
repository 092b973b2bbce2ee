import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTables } from './compare-tables.ts';

const table = (...rows: string[][]) => ({ kind: 'table' as const, head: ['环节', '时限'], rows });

test('a row keeps its identity while a cell changes; rows come and go', () => {
  const compared = compareTables(
    table(['登记', '1 个工作日'], ['分流', '2 个工作日'], ['归档', '长期']),
    table(['登记', '1 个工作日'], ['分流', '3 个工作日'], ['回访', '30 天']),
  );
  assert.deepEqual(
    compared?.map(({ change }) => change),
    ['same', 'same', 'changed', 'removed', 'added'],
  );
  assert.deepEqual(compared?.[2]?.cells, [
    [{ change: 'same', text: '分流' }],
    [
      { change: 'removed', text: '2' },
      { change: 'added', text: '3' },
      { change: 'same', text: ' 个工作日' },
    ],
  ]);
});

test('with other columns it is another table', () => {
  assert.equal(compareTables(table(['甲', '乙']), { kind: 'table', head: ['一'], rows: [['甲']] }), null);
});
