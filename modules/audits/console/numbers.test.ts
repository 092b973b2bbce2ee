import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRecordNumber, rootGroups, shortNumber } from './numbers.ts';

const id = '0196a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b';

describe('readRecordNumber', () => {
  it('takes a pasted number with blanks and capitals', () => {
    assert.equal(readRecordNumber(`  ${id.toUpperCase()}\n`), id);
  });

  it('refuses a part of one', () => {
    assert.equal(readRecordNumber(id.slice(0, 30)), null);
  });
});

describe('rootGroups', () => {
  it('cuts into fours and loses nothing', () => {
    assert.deepEqual(rootGroups('abcdef0123'), ['abcd', 'ef01', '23']);
    assert.deepEqual(rootGroups(''), []);
  });
});

describe('shortNumber', () => {
  it('shows the end, where neighbours differ', () => {
    assert.equal(shortNumber(id), '…2e3f4a5b');
  });
});
