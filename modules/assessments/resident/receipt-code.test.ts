import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupReceiptCode, makeReceiptCode, readReceiptCode } from './receipt-code.ts';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

test('codes have the form the server asks for and keep all 128 bits', () => {
  fc.assert(fc.property(bytes, (random) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(makeReceiptCode(random))));
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const same = one.every((byte, i) => byte === other[i]);
      return same === (makeReceiptCode(one) === makeReceiptCode(other));
    }),
  );
});

test('a code is read back however it was written down', () => {
  const code = makeReceiptCode(Uint8Array.from({ length: 16 }, (_, i) => i * 17));
  const dashed = groupReceiptCode(code).join('-').toLowerCase();
  const wide = code.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const lookAlike = code.replace(/0/g, 'o').replace(/1/g, 'l');
  for (const typed of [dashed, ` ${groupReceiptCode(code).join(' ')} `, wide, lookAlike]) {
    assert.deepEqual(readReceiptCode(typed), { ok: true, code, looksMistyped: false });
  }
});

test('most single slips are noticed, and none stops the code from being asked for', () => {
  const code = makeReceiptCode(new Uint8Array(16).fill(0xa7));
  const slips = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
    .map((sign) => sign + code.slice(1))
    .filter((slip) => slip !== code);
  const read = slips.map(readReceiptCode);
  assert.ok(read.every(({ ok }) => ok));
  assert.ok(read.filter((one) => one.ok && one.looksMistyped).length >= 24);
});

test('what is no code says why', () => {
  assert.deepEqual(readReceiptCode('  '), { ok: false, fault: 'empty' });
  assert.deepEqual(readReceiptCode('ABC'), { ok: false, fault: 'short' });
  assert.deepEqual(readReceiptCode('A'.repeat(27)), { ok: false, fault: 'long' });
  assert.deepEqual(readReceiptCode('回执码'), { ok: false, fault: 'characters' });
  assert.throws(() => makeReceiptCode(new Uint8Array(15)), RangeError);
});

test('groups hold the whole code', () => {
  const groups = groupReceiptCode('ABCDEFGHJKMNPQRSTVWXYZ0123');
  assert.deepEqual(
    groups.map(({ length }) => length),
    [5, 5, 5, 5, 6],
  );
  assert.equal(groups.join(''), 'ABCDEFGHJKMNPQRSTVWXYZ0123');
});
