import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuidV7 } from './uuid-v7.ts';

test('the example of RFC 9562, appendix A.6', () => {
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  assert.equal(uuidV7(0x017f22e279b0, random), '017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('version and variant stand whatever chance says', () => {
  for (const byte of [0x00, 0xff]) {
    const id = uuidV7(1_700_000_000_000, new Uint8Array(10).fill(byte));
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test('later ids sort after earlier ones', () => {
  const early = uuidV7(1_700_000_000_000, new Uint8Array(10).fill(0xff));
  assert.ok(early < uuidV7(1_700_000_000_001, new Uint8Array(10)));
});

test('too little chance is refused', () => {
  assert.throws(() => uuidV7(0, new Uint8Array(9)), RangeError);
});
