import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { PrintedForm } from './printed-form.ts';
import { halfPoints, type TextLook, textParagraph, wordBlocks } from './word-blocks.ts';

/** Fonts by name only: every Chinese office has 宋体; nothing is embedded. */
const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' };

/** A4 and its margins in twips. */
const page = { short: 11906, long: 16838, side: 1020, top: 1134, bottom: 1134 } as const;

const footerTexts = {
  zh: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'],
  en: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
};

function headOf(form: PrintedForm): Paragraph[] {
  const line = (text: string | undefined, look: TextLook): Paragraph[] =>
    text === undefined ? [] : [textParagraph(text, look)];
  return [
    ...line(form.issuer, { align: 'center', size: halfPoints.head }),
    ...line(form.title, { align: 'center', size: halfPoints.title, bold: true, after: 120 }),
    ...line(form.subtitle, { align: 'center', size: halfPoints.head }),
    ...line(form.documentNumber, { align: 'right', size: halfPoints.cell, after: 100 }),
  ];
}

/** Word wants a paragraph after a last table; this one takes no room. */
const lastLine = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });

const footerOf = (locale: PrintedForm['locale']): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: halfPoints.note, children: footerTexts[locale] })],
      }),
    ],
  });

/**
 * The form as a Word file (.docx): A4, 宋体, centred title, thin-line tables, page x of y.
 * Throws RangeError when a grid's row is not filled exactly.
 */
export async function buildWord(form: PrintedForm): Promise<Uint8Array> {
  const landscape = form.orientation === 'landscape';
  const widthTwips = (landscape ? page.long : page.short) - 2 * page.side;
  const document = new Document({
    title: form.title,
    creator: form.issuer ?? '',
    lastModifiedBy: form.issuer ?? '',
    styles: {
      default: {
        document: { run: { font, size: halfPoints.body, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            // docx swaps the two sides itself when the page lies.
            size: {
              width: page.short,
              height: page.long,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: page.top, bottom: page.bottom, left: page.side, right: page.side },
          },
        },
        footers: { default: footerOf(form.locale) },
        children: [
          ...headOf(form),
          ...form.blocks.flatMap((part) => wordBlocks(part, form.locale, widthTwips)),
          lastLine(),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
