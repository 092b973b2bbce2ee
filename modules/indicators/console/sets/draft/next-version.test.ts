import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextVersion } from './next-version.ts';

test('the next version is the next free one', () => {
  assert.equal(nextVersion('1.0.0', []), '1.1.0');
  assert.equal(nextVersion('1.0.0', ['1.1.0', '1.2.0']), '1.3.0');
  assert.equal(nextVersion('2026', []), '2026.1');
  assert.equal(nextVersion('1.4', ['1.5']), '1.6');
  assert.equal(nextVersion('试行', []), '试行.1');
});
