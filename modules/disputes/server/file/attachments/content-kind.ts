import type { Bilingual } from '@xinan/contract-kit';
import { fileTypeFromBuffer } from 'file-type';

/** What a content looks like, whatever it is called. */
export interface ContentKind {
  /** Undefined for text and for whatever has no mark of its own. */
  readonly mediaType: string | undefined;
  readonly words: Bilingual;
}

const named: Readonly<Record<string, Bilingual>> = {
  jpg: { zh: 'JPG 图片', en: 'a JPG picture' },
  png: { zh: 'PNG 图片', en: 'a PNG picture' },
  pdf: { zh: 'PDF 文件', en: 'a PDF file' },
  docx: { zh: 'Word 文档', en: 'a Word document' },
  xlsx: { zh: 'Excel 表格', en: 'an Excel workbook' },
  docm: { zh: '带宏的 Word 文档', en: 'a Word document with macros' },
  xlsm: { zh: '带宏的 Excel 表格', en: 'an Excel workbook with macros' },
  cfb: { zh: '旧版或加密的 Office 文件', en: 'an old or encrypted Office file' },
  exe: { zh: '可执行程序', en: 'a program' },
  elf: { zh: '可执行程序', en: 'a program' },
  zip: { zh: '压缩包', en: 'an archive' },
  rar: { zh: '压缩包', en: 'an archive' },
  '7z': { zh: '压缩包', en: 'an archive' },
  gz: { zh: '压缩包', en: 'an archive' },
};

/** Words for a whole family, where the one type has none of its own. */
const families: Readonly<Record<string, (ending: string) => Bilingual>> = {
  image: (ending) => ({ zh: `${ending} 图片`, en: `a ${ending} picture` }),
  video: () => ({ zh: '视频', en: 'a video' }),
  audio: () => ({ zh: '录音', en: 'a sound recording' }),
};

const unknown: Bilingual = { zh: '文字或无法识别的内容', en: 'text, or nothing known' };

function wordsOf({ ext, mime }: { ext: string; mime: string }): Bilingual {
  const ending = ext.toUpperCase();
  const family = families[mime.split('/')[0] ?? ''];
  return named[ext] ?? family?.(ending) ?? { zh: `${ending} 文件`, en: `a ${ending} file` };
}

/** Looks at the bytes, and into an archive: a Word document is one with certain entries. */
export async function contentKindOf(content: Uint8Array): Promise<ContentKind> {
  const found = await fileTypeFromBuffer(content);
  return found ? { mediaType: found.mime, words: wordsOf(found) } : { mediaType: undefined, words: unknown };
}
