import type { Bilingual } from '@xinan/contract-kit';
import type { IndicatorSet } from '@xinan/indicators';
import { readSetJson } from '../../domain/workbooks/index.ts';
import { readSetWorkbook } from '../workbooks/index.ts';

export interface PlacedFault {
  /** A cell, or line and column. */
  readonly place: string;
  readonly pointer: string;
  readonly message: Bilingual;
}

const joined = (one: string, other: string, full: '。' | '. '): string =>
  other === '' ? one : one.replace(/[。.]?$/, full) + other;

/** What is wrong, then what to do about it. */
const said = (message: Bilingual, hint: Bilingual): Bilingual => ({
  zh: joined(message.zh, hint.zh, '。'),
  en: joined(message.en, hint.en, '. '),
});

/** A set file or workbook, checked: the set, or every fault at its place. Never throws, whatever the content. */
export async function readSource({
  format,
  content,
}: {
  readonly format: 'json' | 'excel';
  readonly content: string;
}): Promise<{ readonly set: IndicatorSet | null; readonly faults: readonly PlacedFault[] }> {
  if (format === 'json') {
    const { set, faults } = readSetJson(content);
    return {
      set,
      faults: faults.map(({ line, column, pointer, message, hint }) => ({
        place: `${line}:${column}`,
        pointer,
        message: said(message, hint),
      })),
    };
  }
  const { set, faults } = await readSetWorkbook(Buffer.from(content, 'base64'));
  return {
    set,
    faults: faults.map(({ sheet, cell, message, hint }) => ({
      place: [sheet, cell].filter(Boolean).join('!'),
      pointer: '',
      message: said(message, hint),
    })),
  };
}
