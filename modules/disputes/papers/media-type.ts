import type { mediaTypes } from '../domain.ts';

type MediaType = (typeof mediaTypes)[number];

const byEnding: Readonly<Record<string, MediaType>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** For a file chooser: `.jpg`, `.pdf`, … */
export const fileEndings: readonly string[] = Object.keys(byEnding).map((ending) => `.${ending}`);

/**
 * What a file says it is; undefined: nothing we take. Many office machines know no type for Word and Excel files and
 * some phones none at all, so the ending decides first.
 */
export const mediaTypeOf = ({
  name,
  type,
}: {
  readonly name: string;
  readonly type: string;
}): MediaType | undefined =>
  byEnding[name.split('.').at(-1)?.toLowerCase() ?? ''] ??
  Object.values(byEnding).find((known) => known === type);
