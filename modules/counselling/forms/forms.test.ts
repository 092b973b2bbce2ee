import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formHtml } from '@xinan/documents/html';
import { counsellingForms, petitionClocksForm } from './index.ts';
import { freshRecord, walkedRecord } from './sample-record.ts';
import { formWords } from './words.ts';

const locales = ['zh', 'en'] as const;
const write = (form: keyof typeof counsellingForms, record = walkedRecord) =>
  formHtml(counsellingForms[form](record, { locale: 'zh', issuer: '市心理中心' }));

for (const name of Object.keys(counsellingForms) as (keyof typeof counsellingForms)[])
  test(`${name}: can be laid out in both languages, filled in and blank`, () => {
    for (const locale of locales)
      for (const record of [freshRecord, walkedRecord]) {
        const html = formHtml(counsellingForms[name](record, { locale }));
        assert.match(html, /print-form__title/);
        assert.doesNotMatch(html, /undefined|null|\[object/);
      }
  });

test('no box of the consent is ticked for anybody, and it names neither topic nor telephone', () => {
  for (const record of [freshRecord, walkedRecord]) {
    const html = write('consent', record);
    assert.doesNotMatch(html, /☑/);
    assert.equal(html.match(/☐/g)?.length, 2);
    assert.doesNotMatch(html, /睡不好|4321|欧阳/);
  }
  assert.match(write('consent'), /已登记：本人电话中口头同意/);
  assert.doesNotMatch(write('consent', freshRecord), /已登记/);
});

test('the record is marked for no other file and has the talks, a nought among the ratings', () => {
  const html = write('record');
  for (const part of ['不入信访卷', '不入调解卷', '约定睡前不看手机', '先照顾睡眠', '较开始时平稳'])
    assert.ok(html.includes(part), part);
  assert.match(html, />0</);
  assert.doesNotMatch(html, /息访|偏执|无理|16000004321/);
});

test('after a change of counsellor the former notes are not printed', () => {
  const html = write('record', { ...walkedRecord, notesOpen: false });
  assert.doesNotMatch(html, /约定睡前不看手机/);
  assert.match(html, /此前的记录不打印/);
});

test('the information sheet has every term and no place for a name or a date', () => {
  for (const locale of locales) {
    const html = formHtml(petitionClocksForm({ locale }));
    assert.match(
      html,
      locale === 'zh' ? /15 日[\s\S]*60 日[\s\S]*30 日/ : /15 days[\s\S]*60 days[\s\S]*30 days/,
    );
    assert.doesNotMatch(html, /print-form__number|____|姓名/);
  }
});

test('every word of the forms exists in both languages', () => {
  assert.deepEqual(Object.keys(formWords.zh), Object.keys(formWords.en));
  for (const text of Object.values(formWords.en)) assert.doesNotMatch(text, /[\u4e00-\u9fff]/);
});
