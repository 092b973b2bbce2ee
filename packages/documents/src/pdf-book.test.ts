import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { exampleBook, rareNames } from '../test/example-book.ts';
import { exampleForm } from '../test/example-form.ts';
import { examplePng, turnedJpeg } from '../test/example-pictures.ts';
import { bare, linesOf, type PdfPage, pdfPages } from '../test/pdf-pages.ts';
import type { CaseBook } from './case-book.ts';
import { buildPdf, buildPdfBook } from './pdf-book.ts';
import type { PrintedForm } from './printed-form.ts';

const book = exampleBook();
const titleAt = (pages: readonly PdfPage[], title: string): number[] =>
  pages.flatMap((page, i) =>
    linesOf(page)
      .slice(0, 2)
      .some((line) => bare(line) === title)
      ? [i + 1]
      : [],
  );

/** Every text that the caller gave, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['kind', 'align', 'locale', 'orientation', 'mediaType'].includes(key) ? [] : textsIn(inner),
  );
}

describe('a case file as PDF', () => {
  let pages: PdfPage[] = [];
  before(async () => {
    pages = await pdfPages(await buildPdfBook(book));
  });

  test('every page says which it is and how many there are', () => {
    assert.ok(pages.length > 20);
    pages.forEach((page, i) => {
      assert.ok(page.bare.includes(`第${i + 1}页共${pages.length}页`), `page ${i + 1}`);
    });
  });

  test('the contents give the pages where the documents are', () => {
    const lines = linesOf(pages[1] ?? { widthPt: 0, heightPt: 0, items: [], bare: '' }).map(bare);
    book.parts.forEach((part, i) => {
      const shown = 'missing' in part ? '附件说明' : part.title;
      const starts = titleAt(pages.slice(2), shown).map((page) => page + 2);
      const line = lines.find((one) => one.startsWith(`${i + 1}${part.title}`)) ?? '';
      const number = Number(/^\d+/.exec(line.slice(`${i + 1}${part.title}${part.date ?? ''}`.length))?.[0]);
      assert.ok(starts.includes(number), `${part.title}: ${number} is not one of ${starts}`);
      assert.ok(pages[number - 1]?.bare.includes(bare(part.title)));
    });
  });

  test('every text is there, rare characters too', () => {
    // The footer is written last on each page; without it, what goes on over a page is in one piece.
    const all = pages.map((page) => page.bare.replace(/第\d+页共\d+页$/, '')).join('');
    for (const name of rareNames) assert.ok(all.includes(name), name);
    const lost = textsIn(book).filter((text) => text.split('\n').some((line) => !all.includes(bare(line))));
    assert.deepEqual(lost, []);
  });

  test('all lines of a row higher than a page are there once', () => {
    const all = pages.map((page) => page.bare).join('');
    for (let i = 1; i <= 70; i += 1) assert.equal(all.split(`第${i}段：`).length - 1, 1, `line ${i}`);
    assert.ok(all.includes('谈话内容（续）'));
  });

  test('all rows of a long list are there once, below a repeated heading', () => {
    const lists = pages.filter((page) => page.widthPt > page.heightPt);
    const all = lists.map((page) => page.bare).join('');
    for (let i = 1; i <= 60; i += 1) assert.ok(all.includes(`第${i}次走访：`), `row ${i}`);
    assert.equal(all.split('第1次走访：').length - 1, 1);
    assert.ok(lists.length > 2);
    assert.ok(lists.every((page) => page.bare.includes('被走访人')));
  });

  test('no line of prose begins or ends with forbidden punctuation', () => {
    const prose = pages.filter((page) => page.bare.includes('调解员问'));
    assert.ok(prose.length > 2);
    for (const line of prose.flatMap(linesOf)) assert.doesNotMatch(line, /^[，。、）》”；：]|[（《“]$/);
  });

  test('nothing stands outside the paper or below the frame', () => {
    for (const page of pages) {
      for (const { x, y, text } of page.items) {
        assert.ok(x >= 50 && x < page.widthPt - 36, text);
        assert.ok(y > (text.includes('第') || y < 50 ? 20 : 56) && y < page.heightPt - 50, text);
      }
    }
  });

  test('no two texts lie on each other', () => {
    for (const page of pages) {
      const places = page.items
        .filter(({ text }) => text.trim() !== '')
        .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
      assert.equal(new Set(places).size, places.length);
    }
  });

  test('the cover and the last sheet carry their rows', () => {
    assert.match(pages[0]?.bare ?? '', /卷宗.*王喆与李堃赡养纠纷调解案.*东调卷〔2026〕0031号.*保管期限/);
    const last = pages.at(-1)?.bare ?? '';
    assert.ok(
      last.includes(`本卷共${pages.length}页（含封面、目录和备考表），卷内文件8件，其中2件以说明页代替。`),
    );
    assert.ok(last.includes('检查人'));
  });
});

const small = (over: Partial<CaseBook>): CaseBook => ({ ...book, parts: [], ...over });

test('progress grows by one up to the number of parts', async () => {
  const seen: [number, number][] = [];
  await buildPdfBook(book, { onProgress: (done, total) => seen.push([done, total]) });
  assert.deepEqual(
    seen,
    book.parts.map((_, i) => [i + 1, book.parts.length]),
  );
});

test('an aborted book stops between parts with the reason', async () => {
  const controller = new AbortController();
  const reason = new Error('no longer wanted');
  let last = 0;
  const work = buildPdfBook(book, {
    signal: controller.signal,
    onProgress: (done) => {
      last = done;
      if (done === 2) controller.abort(reason);
    },
  });
  await assert.rejects(work, reason);
  assert.equal(last, 2);
  await assert.rejects(buildPdfBook(book, { signal: AbortSignal.abort(reason) }), reason);
});

test('others can work while a book is laid out', async () => {
  let turns = 0;
  let running = true;
  const count = (): void => {
    turns += 1;
    if (running) setImmediate(count);
  };
  setImmediate(count);
  try {
    await buildPdfBook(book);
  } finally {
    running = false;
  }
  assert.ok(turns > book.parts.length);
});

test('a character that no face holds leaves the printers’ mark', async () => {
  const blocks = [{ kind: 'paragraph', text: '姓名：𰻝' } as const];
  const pages = await pdfPages(await buildPdf({ locale: 'zh', title: '表', blocks }));
  assert.ok(pages[0]?.bare.includes('姓名：〓'));
});

test('a picture that cannot be read leaves a slip', async () => {
  const broken = { bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' } as const;
  const parts = [
    { title: '旧照片', picture: broken, caption: '' },
    {
      title: '竖拍照片',
      picture: { bytes: turnedJpeg(6), mediaType: 'image/jpeg' } as const,
      caption: '图 1',
    },
  ];
  const pages = await pdfPages(await buildPdfBook(small({ parts })));
  assert.ok(pages[2]?.bare.includes('图片文件无法读取'));
  assert.ok(pages[3]?.bare.includes('图1'));
});

test('an empty book has a cover, contents and a last sheet; English speaks English', async () => {
  const pages = await pdfPages(await buildPdfBook(small({ locale: 'en' })));
  assert.equal(pages.length, 3);
  assert.ok(pages[1]?.bare.includes('Contents') && pages[1].bare.includes('Page2of3'));
});

test('a form keeps its own language in a book of another', async () => {
  const places = [{ label: 'Counsellor', seal: true }];
  const form: PrintedForm = { locale: 'en', title: 'Consent', blocks: [{ kind: 'signatures', places }] };
  const parts = [{ title: '同意书', form }];
  const pages = await pdfPages(await buildPdfBook(small({ parts })));
  assert.ok(pages[2]?.bare.includes('Counsellor:') && pages[2].bare.includes('(seal)'));
  assert.ok(pages[2]?.bare.includes('第3页共4页'));
});

test('contents of several pages still give the right pages', async () => {
  const many = exampleBook(60);
  const pages = await pdfPages(await buildPdfBook(many));
  const [start = 0] = titleAt(pages, '第60次回访记录');
  const contents = pages.filter((page) => page.bare.includes('文件名称') && page.bare.includes('备注'));
  assert.ok(contents.length > 2);
  assert.ok(contents.flatMap(linesOf).map(bare).includes(`64第60次回访记录2026-05-08${start}`));
});

test('one form alone is A4 with its pages counted', async () => {
  const pages = await pdfPages(await buildPdf({ ...exampleForm, orientation: 'landscape' }));
  assert.ok((pages[0]?.widthPt ?? 0) > 841);
  assert.ok(pages[0]?.bare.includes(`第1页共${pages.length}页`));
  await assert.rejects(
    buildPdf({
      locale: 'zh',
      title: '表',
      blocks: [{ kind: 'fields', pairsPerRow: 2, rows: [[{ value: '' }]] }],
    }),
    /row 1 fills 1 of 2 pairs/,
  );
});

test('a picture among the text pushes what follows down by its own height', async () => {
  const form = (widthMm: number): PrintedForm => ({
    locale: 'zh',
    title: '单',
    blocks: [
      { kind: 'picture', bytes: examplePng(100, 50), mediaType: 'image/png', alt: '码', widthMm },
      { kind: 'paragraph', text: '下文' },
    ],
  });
  const below = async (widthMm: number) => {
    const [page] = await pdfPages(await buildPdf(form(widthMm)));
    return page?.items.find(({ text }) => text.includes('下文'))?.y ?? 0;
  };
  const movedMm = (((await below(20)) - (await below(60))) / 72) * 25.4;
  assert.ok(Math.abs(movedMm - 20) < 0.1, `${movedMm} mm`);
});

test('a remark of its own stands in the contents for the reason that the slip gives', async () => {
  const part = { title: '录音', note: '电子附件', missing: '很长的说明' };
  const pages = await pdfPages(await buildPdfBook({ ...book, parts: [part] }));
  assert.deepEqual(
    pages.slice(0, 3).map(({ bare: text }) => [text.includes('电子附件'), text.includes('很长的说明')]),
    [
      [false, false],
      [true, false],
      [false, true],
    ],
  );
});
