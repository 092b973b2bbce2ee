import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFiltered, listQuery } from './filters.ts';

test('an address says what to list, and what it should not say is left out', () => {
  assert.deepEqual(listQuery({ kind: 'procedure', standing: 'in_force', ending: 'true', search: ' 核验 ' }), {
    kind: 'procedure',
    standing: 'in_force',
    ending: true,
    search: '核验',
  });
  assert.deepEqual(listQuery({ kind: 'toString', standing: 'gone', ending: 'yes', search: '  ' }), {});
});

test('filters that say nothing filter nothing', () => {
  assert.equal(isFiltered({ kind: 'nonsense' }), false);
  assert.equal(isFiltered({ search: '方法' }), true);
});
