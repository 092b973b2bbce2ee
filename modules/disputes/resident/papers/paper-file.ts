import { mediaTypes, mostAttachmentBytes } from '../../domain.ts';
import { fileEndings, mediaTypeOf } from '../../papers/media-type.ts';

export type FileFault = 'wrongType' | 'tooLarge' | 'emptyFile';

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
export const acceptedFiles = [...mediaTypes, ...fileEndings].join(',');
