import { csvLines } from './csv-text.ts';
import { readExcelText } from './excel-text.ts';
import type { FileFamily } from './file-kinds.ts';
import { readPdf } from './pdf-text.ts';
import { decodeText } from './plain-text.ts';
import { partOf, type ReadText } from './read-parts.ts';
import { readWord } from './word-text.ts';
import { openZip } from './zip-archive.ts';

const plain = (bytes: Uint8Array): string => decodeText(bytes) ?? '';
const whole = (parts: ReadText['parts']): ReadText => ({ parts, notLookedInto: [] });

/** How each family is read. Runs in a thread of its own (`read-text.ts`): what strangers send is parsed here. */
export const readers: Readonly<
  Record<Exclude<FileFamily, 'picture'>, (bytes: Uint8Array) => Promise<ReadText>>
> = {
  pdf: readPdf,
  word: async (bytes) => readWord(await openZip(bytes)),
  excel: async (bytes) => readExcelText(await openZip(bytes)),
  text: (bytes) => Promise.resolve(whole([partOf(plain(bytes))])),
  csv: (bytes) => Promise.resolve(whole([{ place: {}, lines: csvLines(plain(bytes)) }])),
};
