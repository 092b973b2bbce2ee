import { contentsTable, type PartPages, pageColumn, pageText, partAnchor } from './book-contents.ts';
import { bookWords, type CaseBook } from './case-book.ts';
import type { PageFlow } from './pdf-flow.ts';
import { drawTitle, listGrid } from './pdf-form.ts';
import { type CellBox, cellLook, drawGrid, type GridBoxCell } from './pdf-grid.ts';
import { ptPerMm } from './pdf-paper.ts';

/** Draws the contents before the parts; the numbers are filled in at the end from `pages`. */
export async function drawContents(
  flow: PageFlow,
  book: CaseBook,
  pages: readonly PartPages[],
): Promise<void> {
  const { paper } = flow;
  const fillIn =
    (row: number): GridBoxCell['onDrawn'] =>
    ({ x, y, widthPt, heightPt }: CellBox) =>
      paper.later(() => {
        const text = pageText(pages, row);
        const look = cellLook();
        const shift = (widthPt - paper.widthOf(text, look)) / 2;
        paper.write(text, look, { x: x + shift, topPt: y, heightPt });
        paper.doc.goTo(flow.leftPt, y, flow.widthPt, heightPt, partAnchor(row + 1));
      });
  flow.startPage();
  paper.doc.outline.addItem(bookWords(book.locale).contents);
  drawTitle(flow, bookWords(book.locale).contents);
  flow.y += 5 * ptPerMm;
  const table = contentsTable(book, () => '');
  await drawGrid(
    flow,
    listGrid(flow, table, ({ row, column }) => (column === pageColumn ? fillIn(row) : undefined)),
  );
}
