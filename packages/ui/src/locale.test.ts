import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLocale, languageTag, readLocale, storeLocale } from './locale.ts';

test('the address wins over the stored choice, that over the browser, and Chinese is last', () => {
  assert.equal(detectLocale({ search: '?lang=en', stored: 'zh', languages: ['zh-CN'] }), 'en');
  assert.equal(detectLocale({ stored: 'en', languages: ['zh-CN'] }), 'en');
  assert.equal(detectLocale({ languages: ['fr-FR', 'en-GB', 'zh-CN'] }), 'en');
  assert.equal(detectLocale({ languages: ['fr'] }), 'zh');
  assert.equal(detectLocale({}), 'zh');
});

test('an unknown or hostile value is passed over', () => {
  assert.equal(detectLocale({ search: '?lang=<script>', stored: 'xx', languages: ['en'] }), 'en');
  assert.equal(detectLocale({ search: '?lang=ZH_Hans' }), 'zh');
});

test('a page without storage still speaks', () => {
  const refuse = (): never => {
    throw new Error('SecurityError');
  };
  const page = {
    location: { search: '' },
    navigator: { languages: ['en-US'] },
    localStorage: { getItem: refuse, setItem: refuse },
  };
  assert.equal(readLocale(page), 'en');
  assert.doesNotThrow(() => storeLocale(page, 'zh'));
});

test('the choice is found again', () => {
  const kept = new Map<string, string>();
  const page = {
    location: { search: '' },
    navigator: { languages: ['zh-CN'] },
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  };
  storeLocale(page, 'en');
  assert.equal(readLocale(page), 'en');
  assert.equal(languageTag('zh'), 'zh-CN');
});
