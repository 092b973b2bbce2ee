import { bookWords } from './case-book.ts';
import { type Look, type Paper, ptPerMm } from './pdf-paper.ts';

const look: Look = { sizePt: 9, color: '#333' };
const abovePaperEdgePt = 13.5 * ptPerMm;

/** "第 x 页 共 y 页" below the frame of the current page, once the number of pages is known. */
export function promiseFooter(paper: Paper, frame: { leftPt: number; widthPt: number }): void {
  const [before, between, after] = bookWords(paper.locale).footer;
  const { page } = paper;
  paper.later((totalPages) => {
    const text = `${before}${page}${between}${totalPages}${after}`;
    paper.write(text, look, {
      x: frame.leftPt + (frame.widthPt - paper.widthOf(text, look)) / 2,
      topPt: paper.doc.page.height - abovePaperEdgePt,
      heightPt: look.sizePt * 1.4,
    });
  });
}
