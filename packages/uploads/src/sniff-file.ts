import { fileTypeFromBuffer } from 'file-type';
import { endingOf, isMisleading } from './file-name.ts';
import { type FileKind, fileKinds, isTaken, wordsOf } from './file-kinds.ts';
import { checkOffice } from './office-check.ts';
import { decodeText, isMarkup } from './plain-text.ts';
import { refuse, refuseSeen, type UploadRefusal } from './refusals.ts';
import { endsAsZip } from './zip-archive.ts';

/** What a file is. */
export type Sniffed = FileKind & { readonly kind: 'known' };

export interface SniffOptions {
  /** Bytes; 10 MB unless said. */
  readonly maxBytes?: number;
}

export const defaultMaxBytes = 10 * 1024 * 1024;
const pdfTailBytes = 1_024;
const pictureMarks = new Set(['jpg', 'png', 'webp']);

const view = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const begins = (bytes: Uint8Array, mark: string) =>
  view(bytes).subarray(0, mark.length).equals(Buffer.from(mark, 'latin1'));
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

/** The marks of the first bytes; a parser that stumbles over broken bytes knows nothing. */
async function markOf(bytes: Uint8Array): Promise<{ ext: string; mime: string } | undefined> {
  try {
    return await fileTypeFromBuffer(bytes);
  } catch {
    return undefined;
  }
}

const twoInOne = () => refuseSeen('upload.type_mismatch', wordsOf('two'));

function checkPdf(bytes: Uint8Array): FileKind | UploadRefusal {
  const file = view(bytes);
  const tail = file.subarray(Math.max(0, file.length - pdfTailBytes)).toString('latin1');
  const end = tail.lastIndexOf('%%EOF');
  if (!/^%PDF-[12]\.\d/.test(file.toString('latin1', 0, 8)) || end === -1) return refuse('upload.unreadable');
  if (/[^\s\0]/.test(tail.slice(end + 5)) || endsAsZip(bytes)) return twoInOne();
  return fileKinds.pdf;
}

// Other trailers, such as the clip in a telephone's moving photo, are dropped when the picture is written anew.
function checkPicture(bytes: Uint8Array, ending: 'jpg' | 'png' | 'webp'): FileKind | UploadRefusal {
  const hidesPdf = view(bytes).subarray(0, pdfTailBytes).includes('%PDF-', 0, 'latin1');
  return hidesPdf || endsAsZip(bytes) ? twoInOne() : fileKinds[ending];
}

function checkText(bytes: Uint8Array, ending: string): FileKind | UploadRefusal {
  const text = decodeText(bytes);
  if (text === undefined) return refuseSeen('upload.type_unknown', wordsOf('unknown'));
  if (isMarkup(text)) return refuseSeen('upload.type_unknown', wordsOf('html'));
  if (endsAsZip(bytes) || text.slice(0, pdfTailBytes).includes('%PDF-')) return twoInOne();
  return ending === 'csv' ? fileKinds.csv : fileKinds.txt;
}

// The name of the stream in which Office keeps a locked document, as the old container writes it.
const lockedStream = Buffer.from('EncryptedPackage', 'utf16le');

async function kindOf(bytes: Uint8Array, ending: string): Promise<FileKind | UploadRefusal> {
  if (begins(bytes, 'PK\x03\x04')) return checkOffice(bytes);
  if (begins(bytes, '%PDF-')) return checkPdf(bytes);
  const mark = await markOf(bytes);
  if (!mark || mark.mime.startsWith('text/')) return checkText(bytes, ending);
  if (pictureMarks.has(mark.ext)) return checkPicture(bytes, mark.ext as 'jpg' | 'png' | 'webp');
  if (mark.ext === 'cfb' && view(bytes).includes(lockedStream)) return refuse('upload.encrypted');
  return refuseSeen('upload.type_unknown', wordsOf(mark.ext, mark.mime));
}

const isRefused = (found: FileKind | UploadRefusal): found is UploadRefusal => 'kind' in found;

/**
 * What a file is by its content, and whether its name says the same. Looks into Office files; unpacks nothing to
 * disk. Locked PDF files are known only when read. Never throws over a content.
 */
export async function sniffFile(
  bytes: Uint8Array,
  fileName: string,
  { maxBytes = defaultMaxBytes }: SniffOptions = {},
): Promise<Sniffed | UploadRefusal> {
  if (bytes.length > maxBytes) return refuse('upload.too_large', { size: megabytes(maxBytes) });
  if (bytes.length === 0) return refuse('upload.empty');
  if (isMisleading(fileName)) return refuseSeen('upload.type_mismatch', wordsOf('name'));
  const ending = endingOf(fileName);
  const found = await kindOf(bytes, ending);
  if (isRefused(found)) {
    // A program called `.pdf` is a lie; one called `.exe` only a kind that is not taken.
    const lies = found.code === 'upload.type_unknown' && isTaken(ending);
    return lies ? { ...found, code: 'upload.type_mismatch' } : found;
  }
  if (found.extension !== ending)
    return refuseSeen('upload.type_mismatch', wordsOf(found.family === 'text' ? 'text' : found.extension));
  return { kind: 'known', ...found };
}
