import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentCard } from '@xinan/instruments/contract';
import { type Catalogue, chooseInstruments } from './catalogue.ts';

const card = (
  id: string,
  zh: string,
  en: string,
  locales: ('zh' | 'en')[] = ['zh', 'en'],
): InstrumentCard => ({
  id,
  edition: 'e1',
  abbr: id.toUpperCase(),
  name: { zh, en },
  purpose: { zh: '', en: '' },
  timeframe: { zh: '', en: '' },
  items: 5,
  minutes: 1,
  topics: [],
  minAge: null,
  maxAge: null,
  citation: '',
  licence: '',
  locales,
});
const catalogue: Catalogue = {
  instruments: [
    card('who5', '最近过得怎么样', 'How you have been'),
    card('gad7', '放不下心', 'A mind that worries', ['zh']),
  ],
  topics: [
    {
      id: 'sleep',
      title: { zh: '睡不好', en: 'Sleeping badly' },
      hint: { zh: '', en: '' },
      instruments: ['gad7', 'gone', 'who5'],
    },
  ],
};
const ids = (wish: { topic?: string; search?: string; locale?: 'zh' | 'en' }) =>
  chooseInstruments(catalogue, { locale: 'zh', ...wish }).map(({ id }) => id);

test('a topic lists its instruments in its own order, without those that are not there', () => {
  assert.deepEqual(ids({ topic: 'sleep' }), ['gad7', 'who5']);
});

test('an unknown topic shows everything rather than nothing', () => {
  assert.deepEqual(ids({ topic: 'none' }), ['who5', 'gad7']);
});

test('the search reads names, abbreviations and topics in both languages', () => {
  assert.deepEqual(ids({ search: 'WHO5' }), ['who5']);
  assert.deepEqual(ids({ search: '睡不好' }), ['who5', 'gad7']);
  assert.deepEqual(ids({ search: 'sleeping worries' }), ['gad7']);
  assert.deepEqual(ids({ search: '没有' }), []);
});

test('what the reader cannot read stands last, and a topic leaves it out', () => {
  assert.deepEqual(ids({ locale: 'en', topic: 'sleep' }), ['who5']);
  assert.deepEqual(ids({ locale: 'en', topic: 'none' }), ['who5', 'gad7']);
  assert.deepEqual(ids({ locale: 'en', search: 'worries' }), ['gad7']);
});
