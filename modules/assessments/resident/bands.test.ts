import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandStep } from './bands.ts';

test('whole scores step by one, means by what stands between their bands', () => {
  assert.equal(
    bandStep([
      { from: 0, to: 4 },
      { from: 5, to: 9 },
      { from: 10, to: 27 },
    ]),
    1,
  );
  assert.equal(
    bandStep([
      { from: 0, to: 1.5 },
      { from: 1.5, to: 4 },
    ]),
    0,
  );
  assert.equal(bandStep([{ from: 0, to: 10 }]), 1);
});

test('holes, overlaps and bands turned round give no bar', () => {
  assert.equal(
    bandStep([
      { from: 0, to: 4 },
      { from: 5, to: 9 },
      { from: 12, to: 27 },
    ]),
    null,
  );
  assert.equal(
    bandStep([
      { from: 0, to: 4 },
      { from: 3, to: 9 },
    ]),
    null,
  );
  assert.equal(bandStep([{ from: 5, to: 1 }]), null);
});
