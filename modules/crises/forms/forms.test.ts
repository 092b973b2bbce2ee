import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formHtml } from '@xinan/documents/html';
import type { FormBlock, PrintedForm } from '@xinan/documents/printed-form';
import { crisisForms } from './index.ts';
import { closedRecord, freshRecord } from './sample-record.ts';
import { formWords } from './words.ts';

const locales = ['zh', 'en'] as const;
const write = (form: keyof typeof crisisForms, record = closedRecord) =>
  crisisForms[form](record, { locale: 'zh', issuer: '市心理中心' });

/** Every box of a form, ticked ones alone. */
function ticked(form: PrintedForm): string[] {
  const boxesOf = (block: FormBlock) =>
    block.kind === 'fields'
      ? block.rows.flat().flatMap(({ value }) => (typeof value === 'string' ? [] : value))
      : [];
  return form.blocks
    .flatMap(boxesOf)
    .filter(({ checked }) => checked)
    .map(({ text }) => text);
}

for (const name of Object.keys(crisisForms) as (keyof typeof crisisForms)[])
  test(`${name}: can be laid out in both languages, filled in and blank`, () => {
    for (const locale of locales)
      for (const record of [freshRecord, closedRecord]) {
        const html = formHtml(crisisForms[name](record, { locale }));
        assert.match(html, /print-form__title/);
        assert.doesNotMatch(html, /undefined|null|\[object/);
      }
  });

test('the assessment form shows the latest assessment, with the meaning of the ratings beside it', () => {
  const form = write('assessment');
  assert.deepEqual(ticked(form), ['1 希望不再醒来', '未登记', '无', '未表达', '低']);
  const html = formHtml(form);
  assert.match(html, /睡眠恢复，已复工/);
  assert.match(html, /不等于没有风险/);
  assert.match(html, /历次评估/);
});

test('without an assessment the form is blank: no box is ticked, neither "none" nor any other', () => {
  assert.deepEqual(ticked(write('assessment', freshRecord)), []);
});

test('the person’s own plan carries the latest version and nothing that labels them', () => {
  const html = formHtml(write('safety-plan'));
  assert.match(html, /沿河边走二十分钟/);
  assert.doesNotMatch(html, /去冲个澡/);
  assert.match(html, /姐姐　16000005678/);
  assert.doesNotMatch(html, /危机|风险|自杀|评估|WJ-|市心理中心|签名/);
});

test('a plan not yet written leaves lines to write on in each of its seven parts', () => {
  assert.equal(formHtml(write('safety-plan', freshRecord)).match(/· _{10,}/g)?.length, 14);
});

test('the referral tells the hospital what it needs and no more', () => {
  const html = formHtml(write('referral'));
  for (const needed of ['市第二人民医院', '本人同意就诊，请评估。', '16000001234'])
    assert.ok(html.includes(needed), needed);
  assert.deepEqual(ticked(write('referral')), ['本人', '门诊随诊']);
  for (const withheld of ['活着太累了', '药已攒在抽屉里', '药由姐姐保管', '昨晚睡了五个小时'])
    assert.ok(!html.includes(withheld), withheld);
});

test('the summary prints both signatures in their order and keeps the plan’s content out', () => {
  const form = write('summary');
  const places = form.blocks.flatMap((block) => (block.kind === 'signatures' ? block.places : []));
  assert.deepEqual(
    places.map(({ name }) => name),
    ['周敏　危机值班员', '陈立群　值班组长（督导）'],
  );
  assert.ok(places.every(({ date }) => date));
  assert.doesNotMatch(formHtml(form), /药由姐姐保管|16000005678/);
  const blank = write('summary', freshRecord).blocks.flatMap((block) =>
    block.kind === 'signatures' ? block.places : [],
  );
  assert.deepEqual(
    blank.map(({ name }) => name),
    [undefined, undefined],
  );
});

test('every word of the forms exists in both languages', () => {
  assert.deepEqual(Object.keys(formWords.zh), Object.keys(formWords.en));
  for (const text of Object.values(formWords.en)) assert.doesNotMatch(text, /[\u4e00-\u9fff]/);
});
