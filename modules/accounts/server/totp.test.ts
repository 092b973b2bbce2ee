import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newTotpSecret, totpCode, totpStepAt, totpStepOf, totpUri } from './totp.ts';

// RFC 6238, appendix B: the ASCII secret 12345678901234567890 in base 32, last six digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const vectors: readonly [seconds: number, code: string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
];

test('agrees with the published vectors', () => {
  for (const [seconds, code] of vectors) {
    const at = new Date(seconds * 1000);
    assert.equal(totpCode(secret, totpStepAt(at)), code);
    assert.equal(totpStepOf(secret, code, at), totpStepAt(at));
  }
});

test('one step to either side counts, two do not', () => {
  const at = new Date(1_700_000_000_000);
  const step = totpStepAt(at);
  for (const delta of [-1, 0, 1])
    assert.equal(totpStepOf(secret, totpCode(secret, step + delta), at), step + delta);
  for (const delta of [-2, 2]) assert.equal(totpStepOf(secret, totpCode(secret, step + delta), at), null);
});

test('new secrets carry 160 bits, the address names the house and the person', () => {
  assert.match(newTotpSecret(), /^[A-Z2-7]{32}$/);
  const uri = new URL(totpUri(secret, 'zhou.min'));
  assert.equal(uri.protocol, 'otpauth:');
  assert.match(decodeURIComponent(uri.pathname), /心安 Xinan:zhou\.min$/);
  assert.equal(uri.searchParams.get('secret'), secret);
});
