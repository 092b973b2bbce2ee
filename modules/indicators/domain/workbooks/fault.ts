import { columnLetter } from '@xinan/documents/column-letter';
import type { Text } from '@xinan/indicators';

/** A place of a workbook that stands in the way, with what is wrong and what to do about it. */
export interface WorkbookFault {
  /** Empty where the workbook as a whole is meant. */
  readonly sheet: string;
  /** As Excel names it: `F12`, a run `F4:F9`, several `F2,F8`, a row `12:12`, a column `K:K`; empty for a whole sheet. */
  readonly cell: string;
  /** What stands there, cut after 60 signs. */
  readonly value: string;
  /** Such as `percent`; for what the checks of a set found `check-7`. */
  readonly code: string;
  readonly message: Text;
  readonly hint: Text;
}

/** Something that was read in a way its writer should know, without standing in the way. */
export interface WorkbookNote {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly code: string;
  readonly message: Text;
}

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Words of a fault; `{name}` is filled in. */
export interface FaultWords {
  readonly zh: string;
  readonly en: string;
  readonly hint: Text;
}

export type Details = Readonly<Record<string, string | number | Text>>;

const longestTold = 60;

/** A value as a message shows it. */
export const tell = (text: string): string =>
  text.length > longestTold ? `${text.slice(0, longestTold)}…` : text;

export const cellName = (column: number, row: number): string => `${columnLetter(column)}${row}`;
export const rowName = (row: number): string => `${row}:${row}`;
export const columnName = (column: number): string => `${columnLetter(column)}:${columnLetter(column)}`;

const fillOne = (text: string, details: Details, language: 'zh' | 'en'): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const detail = Object.hasOwn(details, name) ? details[name] : undefined;
    if (detail === undefined) return whole;
    return typeof detail === 'object' ? detail[language] : String(detail);
  });

export const fillText = ({ zh, en }: Text, details: Details): Text => ({
  zh: fillOne(zh, details, 'zh'),
  en: fillOne(en, details, 'en'),
});

/** Makes faults out of a table of words, by their code. */
export const faultMaker =
  <Code extends string>(words: Readonly<Record<Code, FaultWords>>) =>
  (
    code: Code,
    { sheet, cell, value = '' }: Place & { value?: string },
    details: Details = {},
  ): WorkbookFault => ({
    sheet,
    cell,
    value: tell(value),
    code,
    message: fillText(words[code], details),
    hint: fillText(words[code].hint, details),
  });
