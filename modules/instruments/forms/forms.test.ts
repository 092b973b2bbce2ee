import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildWord } from '@xinan/documents';
import { formHtml } from '@xinan/documents/html';
import type { FormBlock, PrintedForm } from '@xinan/documents/printed-form';
import type { Instrument } from '@xinan/scoring';
import { instruments, visibilityOf } from '@xinan/scoring/catalogue';
import { scoringKeys } from '@xinan/scoring/keys';
import { residentForms } from '@xinan/scoring/resident';
import { keyForm, mayHandOut, mayPrint, paperOf, questionForm } from './index.ts';
import { populations } from './populations.ts';
import { keyWords, paperWords } from './words.ts';

const locales = ['zh', 'en'] as const;
const helpLines = [
  { name: { zh: '心理援助热线', en: 'Support line' }, number: '12356' },
  { name: { zh: '急救', en: 'Ambulance' }, number: '120' },
];
const get = (id: string): Instrument => instruments.get(id) ?? scoringKeys.get(id) ?? assert.fail(id);
const optionsOf = (instrument: Instrument, locale: 'zh' | 'en') => {
  const title = residentForms[instrument.id]?.title;
  return { locale, helpLines, ...(title ? { title } : {}) };
};
const textOf = (form: PrintedForm): string => JSON.stringify(form).replaceAll('\\n', '\n');
const tablesOf = (form: PrintedForm) =>
  form.blocks.flatMap((block: FormBlock) => (block.kind === 'table' ? [block] : []));
/** The row of each item and the table it stands in. */
const rowsOf = (form: PrintedForm) =>
  tablesOf(form).flatMap((table) => table.rows.map((cells) => ({ cells, columns: table.columns })));

describe('every instrument that may be printed prints whole', () => {
  for (const instrument of instruments.values())
    for (const locale of locales) {
      if (!mayPrint(instrument, locale).granted) continue;
      test(`${instrument.id} ${locale}`, async () => {
        const form = questionForm(instrument, optionsOf(instrument, locale));
        const rows = rowsOf(form);
        assert.equal(rows.length, instrument.items.length);
        for (const [place, item] of instrument.items.entries()) {
          const { cells, columns } = rows[place] ?? assert.fail();
          assert.equal(cells[0], String(item.n));
          assert.ok(cells[1]?.startsWith(item.text[locale] ?? assert.fail()), item.id);
          const offered = (instrument.optionSets[item.options] ?? []).map(({ text }) => text[locale]);
          const boxes =
            columns.length > 2
              ? columns.slice(2).map(({ header }) => header)
              : [...(cells[1] ?? '').matchAll(/☐\u00a0([^　\n]*)/g)].map(([, text = '']) =>
                  text.replaceAll('\u00a0', ' '),
                );
          assert.deepEqual(boxes, offered, item.id);
          assert.ok(cells.slice(2).every((cell) => cell === '☐'));
        }
        const sheets = paperOf(instrument, { ...optionsOf(instrument, locale), key: true });
        for (const sheet of sheets) assert.doesNotMatch(formHtml(sheet), /undefined|null|\[object|NaN/);
        assert.ok((await buildWord(sheets)).length > 5000);
      });
    }
});

test('what a resident may see may be printed; a licence or missing words forbid it', () => {
  for (const instrument of [...instruments.values(), ...scoringKeys.values()])
    for (const locale of locales) {
      if (visibilityOf(instrument, locale).shown) {
        assert.deepEqual(mayPrint(instrument, locale), { granted: true, mark: null });
        assert.ok(mayHandOut(instrument, locale, false));
      } else assert.ok(!mayHandOut(instrument, locale, false));
    }
  for (const key of scoringKeys.values())
    for (const locale of locales) assert.equal(mayPrint(key, locale).granted, false, key.id);
  for (const [id, locale] of [
    ['scl90', 'zh'],
    ['scoff', 'en'],
    ['core10', 'zh'],
    ['asq', 'zh'],
    ['cssrs_screener', 'zh'],
  ] as const)
    assert.equal(mayPrint(get(id), locale).granted, false, `${id} ${locale}`);
});

test('a wording that is not settled carries its mark on every page until the city settles it', () => {
  const dass = mayPrint(get('dass21'), 'zh');
  assert.ok(dass.granted && dass.mark?.zh === '文字未与正式版本核对');
  assert.deepEqual(mayPrint(get('dass21'), 'zh', { approved: true }), { granted: true, mark: null });
  const [form, key] = paperOf(get('dass21'), {
    ...optionsOf(get('dass21'), 'zh'),
    mark: dass.mark,
    key: true,
  });
  assert.equal(form?.foot?.right, '文字未与正式版本核对');
  assert.equal(key?.foot?.right, '文字未与正式版本核对');
  assert.ok(!mayHandOut(get('dass21'), 'zh', false) && mayHandOut(get('dass21'), 'zh', true));
  assert.ok(!mayHandOut(get('hamd17'), 'en', true), 'a form for professionals');
  assert.ok(mayPrint(get('hamd17'), 'en').granted);
});

test('the person gets neither the official name nor points; the scoring page is a sheet of its own', () => {
  const options = optionsOf(get('phq9'), 'zh');
  const sheets = paperOf(get('phq9'), { ...options, key: false });
  assert.equal(sheets.length, 1);
  const [form] = sheets;
  assert.equal(form?.title, '最近两周的心情');
  assert.doesNotMatch(textOf(form ?? assert.fail()), /抑郁|分量表|计分|姓名：/);
  const key = keyForm(get('phq9'), options);
  assert.match(textOf(key), /计分页（工作人员用）[\s\S]*患者健康问卷抑郁量表/);
  assert.match(textOf(key), /几乎每天＝3\u00a0分|几乎每天＝3 分/);
  assert.match(textOf(key), /15–19\u00a0中重度/);
  assert.match(textOf(key), /第 9 题 ≥ 1/);
});

test('the city’s lines stand where an answer may call for help, and only there', () => {
  assert.match(
    textOf(questionForm(get('phq9'), optionsOf(get('phq9'), 'zh'))),
    /心理援助热线\u00a012356、急救\u00a0120/,
  );
  assert.match(
    textOf(questionForm(get('cssrs_screener'), optionsOf(get('cssrs_screener'), 'en'))),
    /do not leave them alone/,
  );
  assert.doesNotMatch(textOf(questionForm(get('gds15'), optionsOf(get('gds15'), 'zh'))), /12356/);
});

const hintsOf = (id: string, locale: 'zh' | 'en' = 'zh') =>
  rowsOf(questionForm(get(id), optionsOf(get(id), locale))).flatMap(({ cells }) =>
    (cells[1] ?? '')
      .split('\n')
      .slice(1)
      .filter((line) => /^[（(]/.test(line)),
  );

test('skips are told behind the last question they look at', () => {
  assert.deepEqual(hintsOf('audit'), [
    '（选“从不”的，请直接到第 9 题）',
    '（第 2 题选“1–2杯”，而且第 3 题选“从不”的，请直接到第 9 题）',
  ]);
  assert.equal(hintsOf('asq', 'en')[0], '(If questions 1–4 are all “No”: leave out question 5)');
  assert.deepEqual(hintsOf('phq_panic'), ['（选“否”的，后面的题不用答）']);
  assert.deepEqual(hintsOf('k10'), [
    '（选“没有时间”的，请直接到第 4 题）',
    '（选“没有时间”的，请直接到第 7 题）',
  ]);
});

test('sex and age are asked only where the scoring reads them; a professional signs with a code and a name', () => {
  const headOf = (id: string) => textOf({ ...questionForm(get(id), optionsOf(get(id), 'zh')) });
  assert.match(headOf('phq15'), /性别/);
  assert.doesNotMatch(headOf('phq9'), /性别|年龄/);
  assert.match(headOf('hamd17'), /评定人/);
  assert.match(headOf('phq15'), /男性不用答这一题/);
});

test('every word exists in both languages, every group of people in Chinese', () => {
  for (const words of [paperWords, keyWords]) {
    assert.deepEqual(Object.keys(words.zh), Object.keys(words.en));
    for (const text of Object.values(words.en)) assert.doesNotMatch(text, /[\u4e00-\u9fff]/);
  }
  for (const { cutoffs } of instruments.values())
    for (const { population } of cutoffs) assert.ok(populations[population], population);
});
