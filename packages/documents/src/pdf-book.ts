import { type PartPages, partAnchor } from './book-contents.ts';
import { type BookOptions, type BookPart, type CaseBook, slipForm } from './case-book.ts';
import { drawContents } from './pdf-contents.ts';
import { drawBackCover, drawCover } from './pdf-cover.ts';
import { openFaces } from './pdf-faces.ts';
import { PageFlow } from './pdf-flow.ts';
import { drawForm } from './pdf-form.ts';
import { Paper } from './pdf-paper.ts';
import { drawPicture } from './pdf-picture.ts';
import type { PrintedForm } from './printed-form.ts';

/** Room for the thread of a bound volume; the sheet's right margin gives it. */
const bindingMm = 4;

async function drawPart(flow: PageFlow, part: BookPart, number: number): Promise<void> {
  const { doc, locale } = flow.paper;
  flow.startPage('form' in part ? part.form.orientation : 'portrait');
  doc.outline.addItem(part.title);
  doc.addNamedDestination(partAnchor(number), 'XYZ', 0, 0, null);
  if ('form' in part) return drawForm(flow, part.form);
  if ('picture' in part) return drawPicture(flow, part, part.title);
  return drawForm(flow, slipForm(locale, { title: part.title, reason: part.missing }));
}

/** The book laid out: the paper to finish and the pages of each part. */
export async function layBook(
  book: CaseBook,
  { onProgress, signal }: BookOptions,
): Promise<{ paper: Paper; pages: PartPages[] }> {
  signal?.throwIfAborted();
  const { locale, cover, parts } = book;
  const paper = new Paper(await openFaces(locale), { locale, title: cover.title, author: cover.issuer });
  const flow = new PageFlow(paper, { bindingMm, ...(signal ? { signal } : {}) });
  const pages: PartPages[] = [];
  drawCover(flow, book);
  await drawContents(flow, book, pages);
  for (const [i, part] of parts.entries()) {
    await flow.breathe();
    const first = paper.page + 1;
    await drawPart(flow, part, i + 1);
    pages.push({ first, last: paper.page });
    onProgress?.(i + 1, parts.length);
  }
  await drawBackCover(flow, book);
  await flow.breathe();
  return { paper, pages };
}

/**
 * A case file as one PDF: cover, contents with page numbers, each form, picture or slip on a new page, the last
 * sheet; "page x of y" on every page, text that can be searched, faces embedded. Pauses between blocks so that a
 * server stays responsive. Rejects with the signal's reason when aborted, RangeError for a grid's row that is not
 * filled exactly.
 */
export async function buildPdfBook(book: CaseBook, options: BookOptions = {}): Promise<Uint8Array> {
  const { paper } = await layBook(book, options);
  return paper.finish();
}

/** One form as PDF, as `formHtml` and `buildWord` print it. Throws RangeError like they do. */
export async function buildPdf(form: PrintedForm): Promise<Uint8Array> {
  const { locale, title, issuer = '' } = form;
  const paper = new Paper(await openFaces(locale), { locale, title, author: issuer });
  const flow = new PageFlow(paper);
  flow.startPage(form.orientation);
  await drawForm(flow, form);
  return paper.finish();
}
