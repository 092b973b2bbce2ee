import type { Pen } from './pen.ts';

/** The files mark what was written down from memory; readers are told that the original was not seen. */
export const plainStatement = (statement: string, { t }: Pick<Pen, 't'>): string =>
  statement.replaceAll(/\s*\[(recalled|K)\]/g, ` ${t('notAnOriginal')}`);
