import type { mediaTypes } from '../../contract.ts';

const byEnding: Readonly<Record<string, (typeof mediaTypes)[number]>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the file says it is; many office machines know no type for Word and Excel files, so the ending decides first. */
export const mediaTypeOf = ({ name, type }: { readonly name: string; readonly type: string }): string =>
  byEnding[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? (type || 'application/octet-stream');

/** For the file chooser. */
export const accepted = Object.keys(byEnding)
  .map((ending) => `.${ending}`)
  .join(',');
