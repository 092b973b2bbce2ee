import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followAddress, groupFollowCode, readFollowCode } from './follow-code.ts';

const code = '7K2M9QXR4T0B1CDE';

test('a code is read back however it was written down or pasted', () => {
  const grouped = groupFollowCode(code);
  assert.equal(grouped, '7K2M-9QXR-4T0B-1CDE');
  const wide = code.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const lookAlike = grouped.replace('0', 'o').replace('1', 'l').toLowerCase();
  for (const typed of [code, grouped, ` ${grouped.replaceAll('-', ' ')} `, wide, lookAlike])
    assert.deepEqual(readFollowCode(typed), { ok: true, code });
  assert.deepEqual(readFollowCode(followAddress('https://city.example', code)), { ok: true, code });
});

test('what is no code says why', () => {
  assert.deepEqual(readFollowCode(' - '), { ok: false, fault: 'empty' });
  assert.deepEqual(readFollowCode('7K2M'), { ok: false, fault: 'short' });
  assert.deepEqual(readFollowCode(`${code}A`), { ok: false, fault: 'long' });
  assert.deepEqual(readFollowCode('查询码七七七七七七七'), { ok: false, fault: 'characters' });
});

test('the code stands in the fragment of the address and nowhere else', () => {
  const address = new URL(followAddress('https://city.example', code));
  assert.equal(address.pathname + address.search, '/follow');
  assert.equal(address.hash, `#${groupFollowCode(code)}`);
});
