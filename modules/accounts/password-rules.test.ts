import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passwordFault, passwordMinLength } from './domain.ts';
import { commonPasswords } from './server/common-passwords.ts';

const faultOf = (password: string, loginName = 'li.wei') =>
  passwordFault(password, { loginName, common: commonPasswords });

test('the list holds about a thousand well-known passwords', () => {
  assert.ok(commonPasswords.size >= 1_000);
  for (const known of ['123456', 'password', 'qwerty', 'woaini1314', 'admin@123', '1qaz2wsx', 'xinan2026'])
    assert.ok(commonPasswords.has(known), known);
});

test('what anyone would try first is refused', () => {
  const guessable = [
    '123456789012',
    '111111111111',
    'abcdefghijkl',
    'password1234',
    'P@ssw0rd2026!',
    'Admin@123456',
    '!!woaini1314!!',
    'qwertyuiop123',
    '1qaz2wsx3edc',
    'li.wei123456',
    'LI.WEI202611',
    'li.weili.weili',
    'suzhou341300',
    '123123123123',
    'passwordpassword',
    'ｐａｓｓｗｏｒｄ１２３４',
    'Xinan2026!!!!',
  ];
  for (const password of guessable) assert.equal(faultOf(password), 'password.too_common', password);
});

test('length counts characters', () => {
  assert.equal(faultOf('kЖ8!mopQ27x'), 'password.too_short');
  assert.equal(faultOf('春眠不觉晓处处闻啼鸟夜'), 'password.too_short');
  assert.equal(faultOf('春眠不觉晓处处闻啼鸟夜来'), null);
});

test('long passwords of one’s own pass', () => {
  for (const password of [
    'tangerine-ladder-Ω-42',
    'correct horse 7 staple',
    '下雨天留客天留我不留啊',
    'Vb7!kq2_Zr9@x',
  ].map((text) => text.padEnd(passwordMinLength, '~')))
    assert.equal(faultOf(password), null, password);
});

test('random passwords pass, with or without a name in them', () => {
  const letter = fc.constantFrom(...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ');
  const random = fc
    .array(letter, { minLength: 20, maxLength: 40 })
    .map((letters) => letters.join(''))
    .filter((text) => new Set(text).size > 9);
  fc.assert(
    fc.property(random, (password) => faultOf(password) === null && faultOf(`li.wei${password}`) === null),
  );
});
