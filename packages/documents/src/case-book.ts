import type { FieldsBlock, PrintedForm } from './printed-form.ts';

/** A label with its value; `''` prints a line to write on. */
export interface BookRow {
  label: string;
  value: string;
}

export interface BookCover {
  /** The office that keeps the volume. */
  issuer: string;
  /** 卷名. */
  title: string;
  /** 卷号, with its own words: 东调卷〔2026〕0031 号. */
  volumeNumber: string;
  /** 调解员, 立卷人, 立卷日期, 保管期限 … */
  rows: BookRow[];
}

interface BookPartLine {
  /** 文件名称 in the contents. */
  title: string;
  /** 日期 in the contents, as printed. */
  date?: string;
  /** 备注 in the contents. */
  note?: string;
}

export interface BookPicture {
  bytes: Uint8Array;
  mediaType: 'image/jpeg' | 'image/png';
}

/** A document of the volume: a form, a picture on a page of its own, or a slip for one that is not in the volume. */
export type BookPart = BookPartLine &
  ({ form: PrintedForm } | { picture: BookPicture; caption: string } | { missing: string });

/** A case file (卷宗): leaves as one PDF (`buildPdfBook`) or one Word document (`buildWordBook`). */
export interface CaseBook {
  locale: 'zh' | 'en';
  cover: BookCover;
  parts: BookPart[];
  backCover: BookRow[];
}

export interface BookOptions {
  /** Called after each part is laid out; `done` grows by one up to `total`, the number of parts. */
  onProgress?: (done: number, total: number) => void;
  /** Ends the work at the next pause with the signal's reason. */
  signal?: AbortSignal;
}

const words = {
  zh: {
    volume: '卷　宗',
    title: '卷名',
    number: '卷号',
    colon: '：',
    contents: '卷内文件目录',
    columns: ['序号', '文件名称', '日期', '页号', '备注'],
    slip: '附件说明',
    slipLead: '此件未附于本卷。',
    slipReason: '说明',
    slipFields: ['补入人（签名）', '补入日期'],
    unreadable: '图片文件无法读取，请查阅电子附件。',
    back: '卷内备考表',
    /** Before and after the number of pages. */
    count: (parts: number, missing: number) => [
      '本卷共 ',
      ` 页（含封面、目录和备考表），卷内文件 ${parts} 件${missing > 0 ? `，其中 ${missing} 件以说明页代替` : ''}。`,
    ],
    footer: ['第 ', ' 页　共 ', ' 页'],
    continued: '（续）',
  },
  en: {
    volume: 'Case file',
    title: 'Title',
    number: 'Volume number',
    colon: ': ',
    contents: 'Contents',
    columns: ['No.', 'Document', 'Date', 'Page', 'Remarks'],
    slip: 'Note in place of a document',
    slipLead: 'This document is not in the volume.',
    slipReason: 'Reason',
    slipFields: ['Added by (signature)', 'Date added'],
    unreadable: 'The picture cannot be read; see the electronic attachment.',
    back: 'Notes on the volume',
    count: (parts: number, missing: number) => [
      'Pages: ',
      ` (with cover, contents and this sheet). Documents: ${parts}${missing > 0 ? ` (${missing} replaced by a note)` : ''}.`,
    ],
    footer: ['Page ', ' of ', ''],
    continued: ' (cont.)',
  },
} as const;

export type BookWords = (typeof words)['zh' | 'en'];

/** The words that the book itself adds, by language. */
export const bookWords = (locale: CaseBook['locale']): BookWords => words[locale];

/** What the last sheet says of the volume, before and after its number of pages. */
export function bookCount({ locale, parts }: CaseBook): [string, string] {
  const missing = parts.filter((part) => 'missing' in part).length;
  const [before = '', after = ''] = bookWords(locale).count(parts.length, missing);
  return [before, after];
}

/** The rows of the last sheet as a grid with room to write. */
export const backCoverGrid = ({ backCover }: CaseBook): FieldsBlock => ({
  kind: 'fields',
  pairsPerRow: 1,
  rows: backCover.map(({ label, value }) => [{ label, value, heightMm: value === '' ? 10 : 0 }]),
});

/** A slip that stands in the place of a document, with room to note when it was added. */
export function slipForm(
  locale: CaseBook['locale'],
  { title, reason }: { title: string; reason: string },
): PrintedForm {
  const word = bookWords(locale);
  return {
    locale,
    title: word.slip,
    blocks: [
      {
        kind: 'fields',
        pairsPerRow: 1,
        rows: [
          [{ label: word.columns[1], value: title }],
          [{ label: word.slipReason, value: `${word.slipLead}\n${reason}`, heightMm: 40 }],
          ...word.slipFields.map((label) => [{ label, value: '' }]),
        ],
      },
    ],
  };
}
