import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleForm } from '../test/example-form.ts';
import { examplePng } from '../test/example-pictures.ts';
import { zipEntries } from '../test/zip-entries.ts';
import type { PrintedForm } from './printed-form.ts';
import { buildWord } from './word.ts';

const partOf = async (form: PrintedForm, name: RegExp): Promise<string> => {
  const entries = zipEntries(await buildWord(form));
  return [...entries].find(([path]) => name.test(path))?.[1] ?? '';
};
const documentOf = (form: PrintedForm): Promise<string> => partOf(form, /^word\/document\.xml$/);
const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '');

test('title, number, fields, boxes and places to sign are in the document', async () => {
  const texts = textsOf(await documentOf(exampleForm));
  for (const text of [
    '矛盾纠纷调解登记表',
    '编号：东调〔2026〕0031 号',
    '当事人',
    '1988-04-02',
    '商量出三条办法',
    '（盖章处）',
  ]) {
    assert.ok(texts.includes(text), text);
  }
  assert.ok(texts.some((text) => text.startsWith('☑\u00a0婚姻家庭') && text.includes('☐\u00a0邻里')));
  assert.ok(texts.includes('当事人（签名）：______________'));
});

test('text is escaped and keeps its lines', async () => {
  const xml = await documentOf(exampleForm);
  assert.ok(xml.includes('东关街道 &lt;12&gt; 号 &amp; 院内'));
  assert.match(xml, /双方因赡养老人产生争执。<\/w:t><\/w:r>.*?<w:br\/>.*?经走访/);
});

test('the page is A4 with its title centred in 宋体', async () => {
  const xml = await documentOf(exampleForm);
  assert.match(xml, /<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
  assert.match(xml, /<w:jc w:val="center"\/><\/w:pPr><w:r><w:rPr><w:b\/>.{0,80}<w:t[^>]*>矛盾纠纷调解登记表/);
  assert.match(await partOf(exampleForm, /styles\.xml$/), /w:eastAsia="宋体"/);
  assert.match(
    await documentOf({ ...exampleForm, orientation: 'landscape' }),
    /w:w="16838" w:h="11906" w:orient="landscape"/,
  );
});

test('the grid spans as the form says and the list repeats its heading', async () => {
  const xml = await documentOf(exampleForm);
  assert.equal(xml.match(/<w:gridSpan w:val="3"\/>/g)?.length, 1);
  assert.equal(xml.match(/<w:gridSpan w:val="5"\/>/g)?.length, 3);
  assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 1);
  const widths = [...(/<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(xml)?.[1] ?? '').matchAll(/w:w="(\d+)"/g)];
  const whole = widths.reduce((sum, [, width]) => sum + Number(width), 0);
  assert.ok(Math.abs(whole - 9866) < 6, `grid is ${whole} twips wide`);
});

test('the footer counts pages in the language of the form', async () => {
  const chinese = await partOf(exampleForm, /footer\d*\.xml$/);
  assert.deepEqual(textsOf(chinese), ['第 ', ' 页　共 ', ' 页']);
  assert.deepEqual(
    [...chinese.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => code),
    ['PAGE', 'NUMPAGES'],
  );
  const english = await partOf({ locale: 'en', title: 'Consent', blocks: [] }, /footer\d*\.xml$/);
  assert.deepEqual(textsOf(english), ['Page ', ' of ']);
});

test('words at the foot stand beside the number of the page', async () => {
  const foot = await partOf({ ...exampleForm, foot: { left: 'phq9 & 2', right: '样张' } }, /footer\d*\.xml$/);
  assert.deepEqual(textsOf(foot), ['phq9 &amp; 2　　', '第 ', ' 页　共 ', ' 页', '　　样张']);
});

test('a list whose columns have no heading has no heading row', async () => {
  const columns = [{ header: '' }, { header: '' }];
  const xml = await documentOf({
    locale: 'zh',
    title: '问卷',
    blocks: [{ kind: 'table', columns, rows: [['1', '睡不好']] }],
  });
  assert.equal(xml.match(/<w:tr>/g)?.length, 1);
  assert.doesNotMatch(xml, /tblHeader/);
});

test('boxes to tick are large, their headings small', async () => {
  const columns = [{ header: '题目' }, { header: '经常', tick: true }];
  const xml = await documentOf({
    locale: 'zh',
    title: '问卷',
    blocks: [{ kind: 'table', columns, rows: [['睡不好', '☐']] }],
  });
  assert.match(xml, /<w:sz w:val="18"\/>[^☐]{0,80}>经常</);
  assert.match(xml, /<w:sz w:val="30"\/>.{0,80}>☐</);
});

test('a row that does not fill the grid is refused', async () => {
  const crooked: PrintedForm = {
    locale: 'zh',
    title: '表',
    blocks: [{ kind: 'fields', pairsPerRow: 2, rows: [[{ label: '姓名', value: '' }]] }],
  };
  await assert.rejects(buildWord(crooked), /row 1 fills 1 of 2 pairs/);
});

test('several forms are one file, each from a new page; a picture stands among the text', async () => {
  const slip = (title: string): PrintedForm => ({
    locale: 'zh',
    title,
    blocks: [
      { kind: 'picture', bytes: examplePng(40, 20), mediaType: 'image/png', alt: '码', widthMm: 25.4 },
    ],
  });
  const bytes = await buildWord([slip('甲'), slip('乙')]);
  const xml = zipEntries(bytes).get('word/document.xml') ?? '';
  assert.equal(xml.match(/<w:sectPr/g)?.length, 2);
  assert.ok(xml.indexOf('甲') < xml.indexOf('乙'));
  // 96 by 48 pixels of 9525 units.
  assert.equal(xml.match(/<wp:extent cx="914400" cy="457200"\/>/g)?.length, 2);
  await assert.rejects(buildWord([]), /no form/);
});
