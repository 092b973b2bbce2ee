import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followAddress } from '../follow-code.ts';
import { qrPath } from './qr-path.ts';

test('an address of this length fits a code a phone reads from paper, finder marks included', () => {
  const { size, path } = qrPath(followAddress('https://xinan.suzhou.example', '7K2M9QXR4T0B1CDE'));
  assert.equal((size - 17) % 4, 0);
  assert.ok(size <= 37);
  assert.ok(path.startsWith('M0 0h1v1h-1zM1 0h1v1h-1z'));
  assert.notEqual(path, qrPath(followAddress('https://xinan.suzhou.example', '7K2M9QXR4T0B1CDF')).path);
});
