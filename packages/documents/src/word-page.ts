import {
  AlignmentType,
  Document,
  Footer,
  type IPropertiesOptions,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';

import type { PrintedForm } from './printed-form.ts';
import { halfPoints, type TextLook, textParagraph, wordBlocks } from './word-blocks.ts';

export type WordBlock = ISectionOptions['children'][number];

/** Fonts by name only: every Chinese office has 宋体; nothing is embedded. */
const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' };

/** A4 and its margins in twips. */
const page = { short: 11906, long: 16838, side: 1020, top: 1134, bottom: 1134 } as const;

/** Paragraph style of text that fields put into grids. */
export const cellStyle = 'GridCell';

const footerTexts = {
  zh: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'],
  en: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
};

interface PageKind {
  locale: PrintedForm['locale'];
  orientation?: PrintedForm['orientation'];
  foot?: PrintedForm['foot'];
  /** Moves the text of upright pages to the right, for the thread of a bound volume. */
  bindingTwips?: number;
}

/** Width between the margins, in twips. */
export const pageWidthTwips = (orientation: PrintedForm['orientation']): number =>
  (orientation === 'landscape' ? page.long : page.short) - 2 * page.side;

const footerOf = (locale: PrintedForm['locale'], { left, right }: NonNullable<PrintedForm['foot']>): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: halfPoints.note,
            children: [
              ...(left === undefined ? [] : [`${left}　　`]),
              ...footerTexts[locale],
              ...(right === undefined ? [] : [`　　${right}`]),
            ],
          }),
        ],
      }),
    ],
  });

/** Pages of one orientation with "page x of y" at the foot. */
export function wordSection(
  children: readonly WordBlock[],
  { locale, orientation, foot = {}, bindingTwips = 0 }: PageKind,
): ISectionOptions {
  const landscape = orientation === 'landscape';
  const shift = landscape ? 0 : bindingTwips;
  return {
    properties: {
      page: {
        // docx swaps the two sides itself when the page lies.
        size: {
          width: page.short,
          height: page.long,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: page.top, bottom: page.bottom, left: page.side + shift, right: page.side - shift },
      },
    },
    footers: { default: footerOf(locale, foot) },
    children,
  };
}

/** Word wants a paragraph after a last table; this one takes no room. It may hold a bookmark. */
export const thinLine = (children: readonly ParagraphChild[] = []): Paragraph =>
  new Paragraph({ children, spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });

/** A title as on forms. */
export const titleParagraph = (text: string): Paragraph =>
  textParagraph(text, { align: 'center', size: halfPoints.title, bold: true, after: 120 });

/** Everything that a form prints, without the closing line. */
export function formChildren(form: PrintedForm): WordBlock[] {
  const line = (text: string | undefined, look: TextLook): Paragraph[] =>
    text === undefined ? [] : [textParagraph(text, look)];
  const widthTwips = pageWidthTwips(form.orientation);
  return [
    ...line(form.issuer, { align: 'center', size: halfPoints.head }),
    titleParagraph(form.title),
    ...line(form.subtitle, { align: 'center', size: halfPoints.head }),
    ...line(form.documentNumber, { align: 'right', size: halfPoints.cell, after: 100 }),
    ...form.blocks.flatMap((part) => wordBlocks(part, form.locale, widthTwips)),
  ];
}

/** A Word document in 宋体 of these sections. `features` are docx's own. */
export const wordDocument = (
  sections: readonly ISectionOptions[],
  {
    title,
    author,
    features = {},
  }: { title: string; author: string; features?: IPropertiesOptions['features'] },
): Document =>
  new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    features,
    styles: {
      default: {
        document: { run: { font, size: halfPoints.body, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
        // Word's own headings are blue and of another face.
        heading1: { run: { font, size: halfPoints.head, bold: true, color: '000000' } },
      },
      paragraphStyles: [{ id: cellStyle, name: 'Grid cell', run: { size: halfPoints.cell } }],
    },
    sections,
  });
