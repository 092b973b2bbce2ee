import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pdfPages } from '../test/pdf-pages.ts';
import { buildPdf } from './pdf-book.ts';
import type { FormBlock } from './printed-form.ts';

const text = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.constantFrom('调', '解。', '（谈）', 'word ', '——', '喆\n'))
  .map(([length, sign]) => sign.repeat(Math.ceil(length / 2)));
const shortText = fc.constantFrom('甲', '调解员（签名）', '某市某区东关街道人民调解委员会', 'Name');

const block: fc.Arbitrary<FormBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: shortText }),
  fc.record({ kind: fc.constant('paragraph' as const), text, indent: fc.boolean() }),
  fc
    .array(fc.record({ label: shortText, value: text, heightMm: fc.integer({ min: 0, max: 600 }) }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((fields) => ({ kind: 'fields' as const, pairsPerRow: 1, rows: fields.map((field) => [field]) })),
  fc.array(fc.tuple(shortText, text), { maxLength: 6 }).map((rows) => ({
    kind: 'table' as const,
    caption: '清单',
    columns: [{ header: '项目' }, { header: '内容', share: 3 }],
    rows,
  })),
  fc
    .array(fc.record({ label: shortText, seal: fc.boolean() }), { maxLength: 5 })
    .map((places) => ({ kind: 'signatures' as const, places })),
);

test('whatever the form holds: it ends, nothing is lost and nothing runs out of the frame', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
      const pages = await pdfPages(await buildPdf({ locale: 'zh', title: '表', blocks }));
      const all = pages.map((page) => page.bare).join('');
      for (const sign of ['调', '解', '谈', '喆', '甲']) {
        const given = JSON.stringify(blocks).split(sign).length - 1;
        // A label says again what it names where its row goes on over the page.
        assert.ok(all.split(sign).length - 1 >= given, `${sign} is lost`);
      }
      for (const page of pages) {
        for (const item of page.items.filter(({ y }) => y > 40)) {
          assert.ok(item.y > 56 && item.y < page.heightPt - 50, item.text);
        }
      }
    }),
    { numRuns: 25 },
  );
});
