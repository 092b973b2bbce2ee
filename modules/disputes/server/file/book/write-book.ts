import { buildPdfBook, buildWordBook } from '@xinan/documents';
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

/** Builds the book and tells lines of JSON: how far it is, at last the document. Rejects with the signal's reason. */
export async function writeBook(
  { caseNo, book }: FileToBuild,
  { format, tell, signal }: { format: BookFormat; tell: (line: string) => void; signal: AbortSignal },
): Promise<void> {
  const { build, mediaType, ending } = formats[format];
  const line = (words: object) => tell(`${JSON.stringify(words)}\n`);
  line({ done: 0, total: book.parts.length });
  const onProgress = (done: number, total: number) => line({ done, total });
  const bytes = await build(book, { onProgress, signal });
  signal.throwIfAborted();
  const name = `${caseNo}${book.locale === 'zh' ? '' : ' '}${nameWords[book.locale]}.${ending}`;
  line({ name, mediaType, base64: Buffer.from(bytes).toString('base64') });
}
