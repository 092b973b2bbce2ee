import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { defineMessages, translate } from './i18n.ts';

const messages = defineMessages({
  zh: { hello: '{name}，您好', left: '还剩 {n} 题', done: '做完了' },
  en: { hello: 'Hello {name}', left: '{n} {n|question|questions} left', done: 'Done' },
});

test('parameters are put in, and only English knows plural', () => {
  assert.equal(translate(messages, 'zh')('hello', { name: '小河' }), '小河，您好');
  assert.equal(translate(messages, 'zh')('left', { n: 1 }), '还剩 1 题');
  const en = translate(messages, 'en');
  assert.deepEqual(
    [0, 1, 3].map((n) => en('left', { n })),
    ['0 questions left', '1 question left', '3 questions left'],
  );
});

test('a value that looks like a placeholder or a replacement pattern is not read again', () => {
  assert.equal(translate(messages, 'en')('hello', { name: '{name} $& $1' }), 'Hello {name} $& $1');
});

test('the types refuse what would show a hole', () => {
  const t = translate(messages, 'zh');
  // @ts-expect-error the text needs `name`
  assert.equal(t('hello'), '{name}，您好');
  // @ts-expect-error there is no such key
  assert.equal(t('nothing'), 'nothing');
  // @ts-expect-error English lacks `b`
  defineMessages({ zh: { a: '甲', b: '乙' }, en: { a: 'A' } });
  // @ts-expect-error Chinese lacks `b`
  defineMessages({ zh: { a: '甲' }, en: { a: 'A', b: 'B' } });
});

test('texts kept in their own files, typed as plain strings, take any parameters', () => {
  const zh: Record<'seen', string> = { seen: '{n} 人看过' };
  const en: Record<'seen', string> = { seen: 'seen by {n} {n|person|people}' };
  assert.equal(translate(defineMessages({ zh, en }), 'en')('seen', { n: 1 }), 'seen by 1 person');
});

test('the resident pays less than 1.5 kB for it', () => {
  const source = ['./i18n.ts', './locale.ts']
    .map((path) => stripTypeScriptTypes(readFileSync(new URL(path, import.meta.url), 'utf8')))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, ' ');
  assert.ok(gzipSync(source).length < 1500);
  assert.ok(source.length < 2500);
});
