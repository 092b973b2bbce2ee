import assert from 'node:assert/strict';
import { argon2Sync } from 'node:crypto';
import { test } from 'node:test';
import { hashPassword, passwordCost, verifyPassword } from './hash-password.ts';

test('costs at least what OWASP asks', () => {
  assert.ok(passwordCost.memoryKiB >= 19 * 1024);
  assert.ok(passwordCost.passes >= 2);
});

test('a hash opens to its password only, in any width of letters', async () => {
  const hash = await hashPassword('ｃｏｒｒｅｃｔ horse 1234');
  assert.equal(await verifyPassword('correct horse 1234', hash), true);
  assert.equal(await verifyPassword('correct horse 1235', hash), false);
  assert.notEqual(await hashPassword('same'), await hashPassword('same'), 'each with its own salt');
});

test('reads what argon2id wrote elsewhere, at another cost', async () => {
  const nonce = Buffer.alloc(16, 7);
  const tag = argon2Sync('argon2id', {
    message: 'old password',
    nonce,
    parallelism: 2,
    tagLength: 32,
    memory: 8_192,
    passes: 1,
  });
  const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  assert.equal(
    await verifyPassword('old password', `$argon2id$v=19$m=8192,t=1,p=2$${plain(nonce)}$${plain(tag)}`),
    true,
  );
});

test('without an account the same work is done and the answer is no', async () => {
  assert.equal(await verifyPassword('anything', undefined), false);
  assert.equal(await verifyPassword('anything', null), false);
});

test('a stored hash of another shape is a fault, not a wrong password', async () => {
  await assert.rejects(verifyPassword('x', 'plain text'), /unknown shape/);
});
