import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { exampleForm } from '../test/example-form.ts';
import { escapeHtml, formHtml, formPage } from './html.ts';
import type { FormBlock, FormField, PrintedForm } from './printed-form.ts';

const one = (field: FormField): PrintedForm => ({
  locale: 'zh',
  title: '表',
  blocks: [{ kind: 'fields', pairsPerRow: 1, rows: [[field]] }],
});

test('no text can become markup, wherever it stands', () => {
  const hostile = `<img src=x onerror="alert('1')">&`;
  const form: PrintedForm = {
    locale: 'zh',
    issuer: hostile,
    title: hostile,
    subtitle: hostile,
    documentNumber: hostile,
    blocks: [
      { kind: 'heading', text: hostile },
      { kind: 'paragraph', text: hostile },
      {
        kind: 'fields',
        pairsPerRow: 1,
        rows: [
          [{ label: hostile, value: hostile }],
          [{ label: hostile, value: [{ text: hostile, checked: true }] }],
        ],
      },
      { kind: 'checkboxes', label: hostile, items: [{ text: hostile, checked: false }] },
      { kind: 'table', caption: hostile, columns: [{ header: hostile }], rows: [[hostile]] },
      { kind: 'signatures', places: [{ label: hostile, name: hostile, date: hostile }] },
      { kind: 'note', text: hostile },
    ],
  };
  const page = formPage([form], { stylesheetHref: '/print.css?"><script>' });
  assert.doesNotMatch(page, /<img|<script/);
  assert.equal(page.match(/&lt;img/g)?.length, 20);
  assert.equal(escapeHtml(`'"`), '&#39;&quot;');
});

test('a strict page takes it: no inline style, no script, nothing from outside', () => {
  assert.doesNotMatch(
    formPage([exampleForm], { stylesheetHref: '/print.css' }),
    /style=|<style|<script|https?:|\son\w+=/,
  );
});

test('labels are heading cells, values span, tall values keep their room', () => {
  const html = formHtml(exampleForm);
  assert.ok(html.includes('<th scope="row">当事人</th><td>王某</td>'));
  assert.ok(html.includes('<td colspan="5" class="is-tall" height="170">双方因赡养老人产生争执。\n'));
  assert.ok(html.includes('<th scope="col">时长（分钟）</th>'));
  assert.ok(html.includes('<td class="is-right">55</td>'));
});

test('a value without a label takes the whole pair; blank signatures leave a line', () => {
  assert.ok(formHtml(one({ value: '全宽' })).includes('<td colspan="2">全宽</td>'));
  const html = formHtml(exampleForm);
  assert.equal(html.match(/print-form__line/g)?.length, 3);
  assert.equal(html.match(/print-form__signature--seal/g)?.length, 1);
  assert.ok(html.includes('2026 年 3 月 9 日'));
});

test('a list whose columns have no heading has no heading row', () => {
  const list = { kind: 'table', columns: [{ header: '' }], rows: [['睡不好']] } satisfies FormBlock;
  assert.doesNotMatch(formHtml({ locale: 'zh', title: '问卷', blocks: [list] }), /<thead|<th/);
});

test('every class that is written is dressed by print.css', () => {
  const css = readFileSync(new URL('../../ui/src/print.css', import.meta.url), 'utf8');
  const picture = {
    kind: 'picture',
    bytes: new Uint8Array(),
    mediaType: 'image/png',
    alt: '',
    widthMm: 1,
  } as const;
  const ticks = {
    kind: 'table',
    columns: [{ header: '题目' }, { header: '经常', tick: true }],
    rows: [['睡不好', '☐']],
  } satisfies FormBlock;
  const wide = formHtml({
    ...exampleForm,
    orientation: 'landscape',
    compact: true,
    blocks: [...exampleForm.blocks, picture, ticks],
  });
  assert.ok(wide.includes('<th scope="col" class="is-tick">经常</th>'));
  assert.ok(wide.includes('<td class="is-tick">☐</td>'));
  const used = new Set(
    [...wide.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names?.split(' ') ?? []),
  );
  assert.ok(used.size > 15);
  assert.deepEqual(
    [...used].filter((name) => !css.includes(`.${name}`)),
    [],
  );
});

test('the language of the form is said to the browser', () => {
  assert.match(formHtml({ ...exampleForm, locale: 'en' }), /^<article class="print-form" lang="en">/);
  assert.match(formPage([exampleForm], { stylesheetHref: '/p.css' }), /^<!doctype html><html lang="zh-CN">/);
});

test('a picture in the text is carried in the page itself, as wide as said, with words for who cannot see it', () => {
  const picture = {
    kind: 'picture',
    bytes: new Uint8Array([1, 2, 3]),
    mediaType: 'image/png',
    alt: '“码”<1>',
    widthMm: 25.4,
  } as const;
  const html = formHtml({ locale: 'zh', title: '单', blocks: [picture] });
  assert.ok(
    html.includes(
      '<p class="print-form__picture"><img src="data:image/png;base64,AQID" alt="“码”&lt;1&gt;" width="96"></p>',
    ),
  );
});
