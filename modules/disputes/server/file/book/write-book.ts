import { buildPdfBook, buildWordBook } from '@xinan/documents';
import type { LongWork } from '@xinan/platform/http';
import type { FileToBuild } from './read-file.ts';

const formats = {
  pdf: { build: buildPdfBook, mediaType: 'application/pdf', ending: 'pdf' },
  word: {
    build: buildWordBook,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
} as const;
export type BookFormat = keyof typeof formats;

const nameWords = { zh: '卷宗', en: 'file' } as const;

/** Builds the book and tells how far it is. Resolves to the document; rejects with the signal's reason. */
export async function writeBook(
  { caseNo, book }: FileToBuild,
  { format, tell, signal }: LongWork & { format: BookFormat },
): Promise<{ name: string; mediaType: string; base64: string }> {
  const { build, mediaType, ending } = formats[format];
  tell({ done: 0, total: book.parts.length });
  const onProgress = (done: number, total: number) => tell({ done, total });
  const bytes = await build(book, { onProgress, signal });
  signal.throwIfAborted();
  const name = `${caseNo}${book.locale === 'zh' ? '' : ' '}${nameWords[book.locale]}.${ending}`;
  return { name, mediaType, base64: Buffer.from(bytes).toString('base64') };
}
