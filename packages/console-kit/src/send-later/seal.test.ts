import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newSealKey, seal, unseal } from './seal.ts';

const { subtle } = crypto;

test('what is sealed opens again, in its own place and under its own key only', async () => {
  const key = await newSealKey(subtle);
  const sealed = await seal({ subtle, key }, 'a', { facts: '漏水' });
  assert.deepEqual(await unseal({ subtle, key }, 'a', sealed), { facts: '漏水' });
  await assert.rejects(unseal({ subtle, key }, 'b', sealed));
  await assert.rejects(unseal({ subtle, key: await newSealKey(subtle) }, 'a', sealed));
  assert.equal(Buffer.from(sealed.content).includes('漏水'), false);
});

test('the key cannot be read, and the same text never looks the same', async () => {
  const key = await newSealKey(subtle);
  await assert.rejects(subtle.exportKey('raw', key));
  const [one, other] = await Promise.all([seal({ subtle, key }, 'a', 1), seal({ subtle, key }, 'a', 1)]);
  assert.notDeepEqual(one.iv, other?.iv);
});
