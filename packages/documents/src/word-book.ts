import { setImmediate as nextTurn } from 'node:timers/promises';
import { AlignmentType, Bookmark, ImageRun, Packer, Paragraph } from 'docx';
import { type BookOptions, type BookPart, bookWords, type CaseBook, slipForm } from './case-book.ts';
import { layBook } from './pdf-book.ts';
import { fitPicture, type PictureSize, pictureSize } from './picture-size.ts';
import { halfPoints, textParagraph } from './word-blocks.ts';
import { firstMark, lastMark, wordContents } from './word-contents.ts';
import { wordBackCover, wordCover } from './word-cover.ts';
import {
  formChildren,
  thinLine,
  titleParagraph,
  type WordBlock,
  wordDocument,
  wordSection,
} from './word-page.ts';

const bindingTwips = 227;
/** Room for a picture between its title and its caption, in pixels at 96 to the inch. */
const pictureRoom = { width: 657, height: 840, perPx: 1 } as const;

function pictureParagraph(
  { bytes, mediaType }: { bytes: Uint8Array; mediaType: string },
  size: PictureSize,
): Paragraph {
  const seen = fitPicture(size, pictureRoom);
  const lies = size.turnDegrees === 90 || size.turnDegrees === 270;
  const [width, height] = lies ? [seen.height, seen.width] : [seen.width, seen.height];
  const transformation = { width: Math.round(width), height: Math.round(height), rotation: size.turnDegrees };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({ type: mediaType === 'image/png' ? 'png' : 'jpg', data: bytes, transformation }),
    ],
  });
}

function partChildren(part: BookPart, locale: CaseBook['locale']): WordBlock[] {
  const slip = (reason: string): WordBlock[] => formChildren(slipForm(locale, { title: part.title, reason }));
  if ('form' in part) return formChildren(part.form);
  if ('missing' in part) return slip(part.missing);
  const size = pictureSize(part.picture.bytes);
  if (size === undefined) return slip(bookWords(locale).unreadable);
  return [
    titleParagraph(part.title),
    pictureParagraph(part.picture, size),
    textParagraph(part.caption, { align: 'center', size: halfPoints.cell, before: 160 }),
  ];
}

const bookmarked = (id: string): Paragraph => thinLine([new Bookmark({ id, children: [] })]);

/**
 * A case file as one Word document: cover, contents, each form, picture or slip on a new page, the last sheet. The
 * contents hold PAGEREF fields that show the PDF's page numbers and are refreshed when Word opens the file.
 * Reports, pauses and fails as `buildPdfBook` does.
 */
export async function buildWordBook(book: CaseBook, options: BookOptions = {}): Promise<Uint8Array> {
  const { locale, cover, parts } = book;
  const { paper, pages } = await layBook(book, options);
  const page = { locale, bindingTwips };
  const sections = [
    wordSection([...wordCover(book), thinLine()], page),
    wordSection([...wordContents(book, pages), thinLine()], page),
  ];
  for (const [i, part] of parts.entries()) {
    await nextTurn();
    options.signal?.throwIfAborted();
    const children = [
      bookmarked(firstMark(i + 1)),
      ...partChildren(part, locale),
      bookmarked(lastMark(i + 1)),
    ];
    const orientation = 'form' in part ? part.form.orientation : undefined;
    sections.push(wordSection(children, { ...page, ...(orientation ? { orientation } : {}) }));
  }
  sections.push(wordSection([...wordBackCover(book, paper.page), thinLine()], page));
  const features = { updateFields: true };
  const document = wordDocument(sections, { title: cover.title, author: cover.issuer, features });
  return new Uint8Array(await Packer.toBuffer(document));
}
