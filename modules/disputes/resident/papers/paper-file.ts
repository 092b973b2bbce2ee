import { mediaTypes, mostAttachmentBytes } from '../../domain.ts';

export type FileFault = 'wrongType' | 'tooLarge' | 'emptyFile';

const byEnding: Readonly<Record<string, (typeof mediaTypes)[number]>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a file says it is; some phones give no type, then its ending counts. Undefined: none we take. */
export function mediaTypeOf({ name, type }: { name: string; type: string }): string | undefined {
  if (type !== '') return mediaTypes.find((known) => known === type);
  return byEnding[name.split('.').at(-1)?.toLowerCase() ?? ''];
}

/** What is wrong with a file before a byte of it is sent; undefined when nothing is. */
export function fileFault(file: { name: string; type: string; size: number }): FileFault | undefined {
  if (mediaTypeOf(file) === undefined) return 'wrongType';
  if (file.size > mostAttachmentBytes) return 'tooLarge';
  return file.size === 0 ? 'emptyFile' : undefined;
}

/** `350 kB`, `24.1 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** What the file input offers. */
export const acceptedFiles = [...mediaTypes, '.jpg', '.jpeg', '.png', '.pdf', '.docx', '.xlsx'].join(',');
