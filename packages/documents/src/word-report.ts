import { InternalHyperlink, Packer, Paragraph, SimpleField, Tab, TabStopType, TextRun } from 'docx';
import type { PrintedForm } from './printed-form.ts';
import { halfPoints, headingParagraph, textParagraph, wordBlocks } from './word-blocks.ts';
import {
  pageWidthTwips,
  thinLine,
  titleParagraph,
  type WordBlock,
  wordDocument,
  wordSection,
} from './word-page.ts';

/** Half points. */
const size = { issuer: 32, title: 52, subtitle: 32 } as const;
const markOf = (place: number): string => `chapter_${place + 1}`;

/** The first page: who issues it, what it is, of which period. */
const cover = ({ issuer, title, subtitle, documentNumber }: PrintedForm): WordBlock[] => [
  textParagraph(issuer ?? '', { align: 'center', size: size.issuer, before: 2400, after: 1200 }),
  new Paragraph({
    alignment: 'center',
    // A line of the body's height would cut the big letters.
    spacing: { after: 500 },
    children: [new TextRun({ text: title, size: size.title, bold: true })],
  }),
  textParagraph(subtitle ?? '', { align: 'center', size: size.subtitle, after: 5000 }),
  textParagraph(documentNumber ?? '', { align: 'center', size: halfPoints.cell }),
];

/** A line of the contents: the heading as a link, dots, and a field that counts its page. */
const contentsLine = (text: string, place: number, widthTwips: number): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: widthTwips, leader: 'dot' }],
    spacing: { before: 80, after: 80, line: 360 },
    children: [
      new InternalHyperlink({ anchor: markOf(place), children: [new TextRun(text)] }),
      new TextRun({ children: [new Tab()] }),
      new SimpleField(`PAGEREF ${markOf(place)} \\h`, ''),
    ],
  });

/**
 * A long form as a report in Word: cover, contents of its headings, then its blocks. The page numbers of the contents
 * are fields, counted when the file is opened; the lines themselves stand there without.
 */
export async function buildWordReport(
  form: PrintedForm,
  { contents }: { contents: string },
): Promise<Uint8Array> {
  const widthTwips = pageWidthTwips(form.orientation);
  const headings = form.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const body = form.blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [headingParagraph(block.text, markOf(headings.indexOf(block)))]
      : wordBlocks(block, form.locale, widthTwips),
  );
  const lines = headings.map(({ text }, place) => contentsLine(text, place, widthTwips));
  const document = wordDocument(
    [
      wordSection(cover(form), form),
      wordSection([titleParagraph(contents), ...lines], form),
      wordSection([...body, thinLine()], form),
    ],
    { title: form.title, author: form.issuer ?? '', features: { updateFields: true } },
  );
  return new Uint8Array(await Packer.toBuffer(document));
}
