import assert from 'node:assert/strict';
import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { aesGcm, sm4Sm3 } from './suites.ts';
import { openVault } from './vault.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(/\s/g, ''), 'hex');
const keys = { rootKey: randomBytes(32), blindIndexKey: randomBytes(32) };
const vaults = { aes: openVault({ ...keys, suite: 'aes' }), sm: openVault({ ...keys, suite: 'sm' }) };
const place = { table: 'crises', column: 'fact_sealed', row: '0192f0c8-7f3e-7a11-9c55-0123456789ab' };

test('AES-256-GCM opens the published vector (McGrew and Viega, test case 16)', () => {
  const key = hex('feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308');
  const plain = hex(`d9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72
    1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b39`);
  const sealed = hex(`cafebabefacedbaddecaf888
    522dc1f099567d07f47f37a32a84427d 643a8cdcbfe5c0c97598a2bd2555d1aa
    8cb08e48590dbb3da7b08b1056828838 c5f61e6393ba7a0abcc9f662
    76fc6ece0f4e1768cddf8853bb2d551b`);
  assert.deepEqual(aesGcm.open(key, sealed, hex('feedfacedeadbeeffeedfacedeadbeefabaddad2')), plain);
});

test('SM4 and SM3 answer the vectors of GB/T 32907 and GB/T 32905', () => {
  const key = hex('0123456789abcdeffedcba9876543210');
  const ecb = createCipheriv('sm4-ecb', key, null).setAutoPadding(false);
  assert.equal(ecb.update(key).toString('hex'), '681edf34d206965e86b3e94f536e4246');
  assert.equal(
    createHash('sm3').update('abc').digest('hex'),
    '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  );
});

test('the national suite is SM4-CTR, then HMAC-SM3 over the length of what binds it, that, and the ciphertext', () => {
  const key = Buffer.concat([hex('0123456789abcdeffedcba9876543210'), Buffer.alloc(16, 7)]);
  const bound = Buffer.from('somewhere');
  // The counter block is the vector's plaintext, so that zeros seal to the vector's ciphertext.
  const body = hex('0123456789abcdeffedcba9876543210 681edf34d206965e86b3e94f536e4246');
  const tag = createHmac('sm3', Buffer.alloc(16, 7))
    .update(Buffer.from([0, 0, 0, bound.length]))
    .update(bound)
    .update(body)
    .digest();
  assert.deepEqual(sm4Sm3.open(key, Buffer.concat([body, tag]), bound), Buffer.alloc(16));
});

for (const [name, vault] of Object.entries(vaults)) {
  test(`${name}: what is sealed opens at its place, whatever it is`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { key, wrapped } = vault.newKey('crisis');
        const sealed = key.seal(place, bytes);
        assert.deepEqual(vault.unwrap('crisis', wrapped).openBytes(place, sealed), Buffer.from(bytes));
      }),
    );
    const { key } = vault.newKey('crisis');
    assert.equal(key.openText(place, key.seal(place, '想和人说说话')), '想和人说说话');
  });

  test(`${name}: of ten thousand values moved to other rows, columns, tables or cases none opens`, () => {
    const { key } = vault.newKey('crisis');
    const other = vault.newKey('crisis').key;
    const places = Array.from({ length: 100 }, (_, index) => ({
      table: ['crises', 'crisis_events'][index % 2] ?? '',
      column: ['fact_sealed', 'note_sealed'][(index >> 1) % 2] ?? '',
      row: `row ${index >> 2}`,
    }));
    const sealed = places.map((each) => key.seal(each, 'kept'));
    for (const [from, value] of sealed.entries()) {
      for (const [to, target] of places.entries()) {
        if (from === to) assert.equal(key.openText(target, value), 'kept');
        else assert.throws(() => key.openText(target, value));
      }
      assert.throws(() => other.openText(places[from] ?? place, value));
    }
  });

  test(`${name}: a value with any bit changed, cut or lengthened does not open`, () => {
    const { key } = vault.newKey('crisis');
    const sealed = key.seal(place, 'kept');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      assert.throws(() => key.openText(place, changed), `bit ${bit}`);
    }
    for (let length = 0; length < sealed.length; length += 1)
      assert.throws(() => key.openText(place, sealed.subarray(0, length)));
    assert.throws(() => key.openText(place, Buffer.concat([sealed, Buffer.alloc(1)])));
  });

  test(`${name}: a wrapped key opens under its own domain only`, () => {
    const { wrapped } = vault.newKey('crisis');
    for (const domain of ['clinical', 'identity', 'credential', 'answer'] as const)
      assert.throws(() => vault.unwrap(domain, wrapped));
  });

  test(`${name}: the same text seals differently each time`, () => {
    const key = vault.domainKey('answer');
    assert.notDeepEqual(key.seal(place, 'kept'), key.seal(place, 'kept'));
  });
}

test('what one suite sealed opens with the other as the default', () => {
  const { key, wrapped } = vaults.sm.newKey('clinical');
  assert.equal(vaults.aes.unwrap('clinical', wrapped).openText(place, key.seal(place, 'kept')), 'kept');
});

test('another root key opens nothing', () => {
  const stranger = openVault({ ...keys, rootKey: randomBytes(32) });
  const { wrapped } = vaults.aes.newKey('crisis');
  assert.throws(() => stranger.unwrap('crisis', wrapped));
});

test('a blind index finds equal values again, tells kinds apart, and depends on its key', () => {
  const { blindIndex } = vaults.aes;
  assert.deepEqual(blindIndex('phone', '13800000000'), vaults.sm.blindIndex('phone', '13800000000'));
  assert.notDeepEqual(blindIndex('phone', '13800000000'), blindIndex('identity', '13800000000'));
  assert.notDeepEqual(
    blindIndex('phone', '13800000000'),
    openVault({ ...keys, blindIndexKey: randomBytes(32) }).blindIndex('phone', '13800000000'),
  );
  assert.equal(blindIndex('phone', '13800000000').length, 16);
});
