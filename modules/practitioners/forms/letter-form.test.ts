import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formHtml } from '@xinan/documents';
import { letterForm } from './letter-form.ts';

const letter = {
  number: '宿心聘〔2024〕012号',
  from: '2024-10-10',
  until: '2027-10-09',
  issuedOn: '2024-10-08',
  name: '安然',
  professionName: { zh: '心理治疗师', en: 'Psychotherapist' },
  cityName: { zh: '宿州市', en: 'Suzhou' },
};

test('a letter of appointment names the person, the number and both ends of its term', () => {
  const zh = formHtml(letterForm(letter, { locale: 'zh', issuer: '市心理服务工作办公室' }));
  for (const text of [
    '安然',
    '宿心聘〔2024〕012号',
    '2024年10月10日',
    '2027年10月9日',
    '市心理服务工作办公室',
  ])
    assert.ok(zh.replaceAll(' ', '').includes(text), text);
  const en = formHtml(letterForm(letter, { locale: 'en' }));
  for (const text of ['Letter of appointment', 'Psychotherapist', 'Suzhou', '2027'])
    assert.ok(en.includes(text), text);
  assert.doesNotMatch(en, /\{\w+\}/);
});
