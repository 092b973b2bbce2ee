import type { Bilingual } from '@xinan/contract-kit';

export type FileFamily = 'pdf' | 'word' | 'excel' | 'picture' | 'text' | 'csv';

/** What a file is, by its content and its name together. */
export interface FileKind {
  readonly mediaType: string;
  /** As the file should end, without the dot: `jpg` also for `.jpeg`. */
  readonly extension: string;
  readonly family: FileFamily;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** Every kind that is taken, by its ending. */
export const fileKinds = {
  pdf: { mediaType: 'application/pdf', extension: 'pdf', family: 'pdf' },
  docx: { mediaType: `${office}.wordprocessingml.document`, extension: 'docx', family: 'word' },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, extension: 'xlsx', family: 'excel' },
  jpg: { mediaType: 'image/jpeg', extension: 'jpg', family: 'picture' },
  png: { mediaType: 'image/png', extension: 'png', family: 'picture' },
  webp: { mediaType: 'image/webp', extension: 'webp', family: 'picture' },
  txt: { mediaType: 'text/plain', extension: 'txt', family: 'text' },
  csv: { mediaType: 'text/csv', extension: 'csv', family: 'csv' },
} as const satisfies Readonly<Record<string, FileKind>>;

export type TakenEnding = keyof typeof fileKinds;

export const isTaken = (ending: string): ending is TakenEnding => Object.hasOwn(fileKinds, ending);

const program: Bilingual = { zh: '可执行程序', en: 'a program' };
const archive: Bilingual = { zh: '压缩包', en: 'an archive' };

const named: Readonly<Record<string, Bilingual>> = {
  pdf: { zh: 'PDF 文件', en: 'a PDF file' },
  docx: { zh: 'Word 文档', en: 'a Word document' },
  xlsx: { zh: 'Excel 表格', en: 'an Excel workbook' },
  jpg: { zh: 'JPG 图片', en: 'a JPG picture' },
  png: { zh: 'PNG 图片', en: 'a PNG picture' },
  cfb: { zh: '旧版 Office 文件（doc、xls）', en: 'an old Office file (doc, xls)' },
  heic: { zh: 'HEIC 图片', en: 'a HEIC picture' },
  html: { zh: '网页', en: 'a web page' },
  text: { zh: '文字', en: 'plain text' },
  two: { zh: '两种文件拼在一起', en: 'two files in one' },
  name: { zh: '文件名不规范的文件', en: 'a file with an improper name' },
  unknown: { zh: '无法识别的内容', en: 'nothing known' },
  exe: program,
  elf: program,
  macho: program,
  zip: archive,
  rar: archive,
  '7z': archive,
  gz: archive,
};

const families: Readonly<Record<string, (ending: string) => Bilingual>> = {
  image: (ending) => ({ zh: `${ending} 图片`, en: `a ${ending} picture` }),
  video: () => ({ zh: '视频', en: 'a video' }),
  audio: () => ({ zh: '录音', en: 'a sound recording' }),
};

/** What a content looks like, in words. `mediaType` helps where the ending has no words of its own. */
export function wordsOf(ending: string, mediaType = ''): Bilingual {
  const upper = ending.toUpperCase();
  const ofFamily = families[mediaType.split('/')[0] ?? ''];
  return named[ending] ?? ofFamily?.(upper) ?? { zh: `${upper} 文件`, en: `a ${upper} file` };
}
