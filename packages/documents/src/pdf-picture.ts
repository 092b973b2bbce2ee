import { type BookPicture, bookWords, slipForm } from './case-book.ts';
import type { PageFlow } from './pdf-flow.ts';
import { drawForm, drawTitle } from './pdf-form.ts';
import { ptPerMm } from './pdf-paper.ts';
import { fitPicture, pictureSize } from './picture-size.ts';

const captionLook = { sizePt: 10.5, lineHeight: 1.6, align: 'center' } as const;
const captionAbovePt = 4 * ptPerMm;
/** Screens show 96 pixels an inch; a picture is never blown up beyond that. */
const ptPerPx = 72 / 96;

/** A picture with its title and caption on a page of its own; a slip when it cannot be read. */
export async function drawPicture(
  flow: PageFlow,
  { picture, caption }: { picture: BookPicture; caption: string },
  title: string,
): Promise<void> {
  const size = pictureSize(picture.bytes);
  if (size === undefined) {
    const { locale } = flow.paper;
    return drawForm(flow, slipForm(locale, { title, reason: bookWords(locale).unreadable }));
  }
  drawTitle(flow, title);
  flow.y += 5 * ptPerMm;
  const captionLines = caption === '' ? 0 : flow.lines(caption, captionLook).length;
  const captionPt = captionLines * captionLook.sizePt * captionLook.lineHeight + captionAbovePt;
  // A very long caption goes on over the page rather than press the picture away.
  const room = {
    width: flow.widthPt,
    height: Math.max(flow.roomPt - captionPt, flow.roomPt / 2),
    perPx: ptPerPx,
  };
  const { width, height } = fitPicture(size, room);
  const x = flow.leftPt + (flow.widthPt - width) / 2;
  flow.paper.doc.image(Buffer.from(picture.bytes), x, flow.y, { width, height });
  flow.y += height + captionAbovePt;
  if (captionLines > 0) flow.paragraph(caption, captionLook);
}
