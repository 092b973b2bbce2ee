import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { exampleBook, rareNames } from '../test/example-book.ts';
import { turnedJpeg } from '../test/example-pictures.ts';
import { bare, linesOf, pdfPages } from '../test/pdf-pages.ts';
import { zipEntries } from '../test/zip-entries.ts';
import { buildPdfBook } from './pdf-book.ts';
import { buildWordBook } from './word-book.ts';

const book = exampleBook();
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '').join('');

describe('a case file as Word', () => {
  let files = new Map<string, string>();
  let xml = '';
  before(async () => {
    files = zipEntries(await buildWordBook(book));
    xml = files.get('word/document.xml') ?? '';
  });

  test('each part is a section of its own, lying where the form lies', () => {
    assert.equal(xml.match(/<w:sectPr/g)?.length, book.parts.length + 3);
    assert.equal(xml.match(/w:orient="landscape"/g)?.length, 1);
  });

  test('the contents show the pages of the PDF and ask to be refreshed', async () => {
    const pages = await pdfPages(await buildPdfBook(book));
    const lines = linesOf(pages[1] ?? { widthPt: 0, heightPt: 0, items: [], bare: '' }).map(bare);
    const fields = [...xml.matchAll(/<w:fldSimple w:instr="PAGEREF (\S+) \\h">.*?<w:t[^>]*>(\d+)<\/w:t>/g)];
    assert.equal(fields.length, book.parts.length);
    fields.forEach(([, mark, page], i) => {
      const { title = '', date = '' } = book.parts[i] ?? {};
      assert.equal(mark, `part_${i + 1}_first`);
      assert.ok(xml.includes(`<w:bookmarkStart w:name="${mark}"`));
      assert.ok(
        lines.some((line) => line.startsWith(bare(`${i + 1}${title}${date}${page}`))),
        title,
      );
    });
    assert.match(files.get('word/settings.xml') ?? '', /<w:updateFields( w:val="(true|1)")?\/>/);
  });

  test('cover, forms, slips and last sheet carry their texts', () => {
    const all = bare(textOf(xml));
    for (const text of [
      ...rareNames,
      '王喆与李堃赡养纠纷调解案',
      '东调卷〔2026〕0031 号',
      '卷内文件目录',
      '图 1　院门口堆放的杂物',
      '原件已送人民法院，待退回后补入。',
      '卷内文件 8 件，其中 2 件以说明页代替。',
      '情况说明',
    ])
      assert.ok(all.includes(bare(text)), text);
    assert.match(xml, /w:instr="NUMPAGES"/);
  });

  test('every section counts its pages at the foot', () => {
    assert.equal(xml.match(/<w:footerReference/g)?.length, book.parts.length + 3);
  });

  test('the pictures are in the file', () => {
    const media = [...files.keys()].filter((name) => name.startsWith('word/media/'));
    assert.equal(media.length, 2);
  });
});

test('a photo that the camera turned is turned', async () => {
  const parts = [
    { title: '照片', picture: { bytes: turnedJpeg(6), mediaType: 'image/jpeg' } as const, caption: '' },
  ];
  const xml = zipEntries(await buildWordBook({ ...book, parts })).get('word/document.xml') ?? '';
  assert.match(xml, /<a:xfrm[^>]* rot="5400000"/);
});

test('progress and abort are as for the PDF', async () => {
  const controller = new AbortController();
  const reason = new Error('no longer wanted');
  const seen: number[] = [];
  await buildWordBook(book, { onProgress: (done) => seen.push(done) });
  assert.deepEqual(
    seen,
    book.parts.map((_, i) => i + 1),
  );
  // The layout is through by then: this stops the writing.
  const onProgress = (done: number, total: number): void => {
    if (done === total) controller.abort(reason);
  };
  await assert.rejects(buildWordBook(book, { signal: controller.signal, onProgress }), reason);
});
