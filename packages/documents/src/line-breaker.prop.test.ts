import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { breakLines, graphemesOf, isForbiddenAtEnd, isForbiddenAtStart } from './line-breaker.ts';

const signs = [...'王喆𬭎调解员，。、；：？！）》”（《“〔〕—…·abcXYZ019.,:-/@ \u00a0☐☑%'];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...signs.slice(0, 6))), { maxLength: 120 })
  .map((picked) => picked.join(''));
const widths = fc.integer({ min: 4, max: 400 });
const measure = (grapheme: string): number => (/^[\u0020-\u007e]/.test(grapheme) ? 5 : grapheme.length * 10);
const bare = (text: string): string => text.replaceAll(' ', '');

test('no character is lost, doubled or moved', () => {
  fc.assert(
    fc.property(texts, widths, (text, widthPt) => {
      const lines = breakLines(text, { widthPt, measure });
      assert.equal(bare(lines.map((line) => line.text).join('')), bare(text));
    }),
  );
});

test('a line is no wider than its room unless it is one character', () => {
  fc.assert(
    fc.property(texts, widths, fc.integer({ min: 0, max: 3 }), (text, widthPt, indent) => {
      const lines = breakLines(text, { widthPt, firstIndentPt: indent, measure });
      for (const [i, line] of lines.entries()) {
        const roomPt = widthPt - (i === 0 ? indent : 0) + 0.02;
        assert.ok(line.widthPt <= roomPt || graphemesOf(line.text).length === 1, JSON.stringify(lines));
      }
    }),
  );
});

/** Runs without a Chinese character could be wider than a line and must then be cut where nothing else is left. */
const calm = fc
  .array(
    fc.tuple(
      fc.stringMatching(/^[（《“]{0,1}$/),
      fc.constantFrom('王喆', '调解', '甲'),
      fc.stringMatching(/^[，。、）》”]{0,2}$/),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat().join(''));

test('no line begins with closing or ends with opening punctuation', () => {
  fc.assert(
    fc.property(calm, fc.integer({ min: 60, max: 300 }), (text, widthPt) => {
      for (const line of breakLines(text, { widthPt, measure })) {
        const graphemes = graphemesOf(line.text);
        assert.ok(!isForbiddenAtStart(graphemes[0] ?? ''), line.text);
        assert.ok(!isForbiddenAtEnd(graphemes.at(-1) ?? ''), line.text);
      }
    }),
  );
});

test('each line takes all that may follow: the next line would not fit behind it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('王', '解', '喆'), { maxLength: 60 }),
      widths,
      (signsOf, widthPt) => {
        const lines = breakLines(signsOf.join(''), { widthPt, measure });
        const full = Math.max(1, Math.floor(widthPt / 10));
        assert.ok(lines.slice(0, -1).every((line) => graphemesOf(line.text).length === full));
      },
    ),
  );
});
