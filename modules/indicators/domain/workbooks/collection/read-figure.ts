import { toHalfWidth } from '@xinan/cn/dates';
import type { ReadCell } from '@xinan/documents/read-sheet';
import type { FigureFault, NoteCode } from './faults.ts';

export interface FigureRule {
  readonly whole: boolean;
  readonly mayBeNegative: boolean;
}

export type FigureReading =
  | { readonly value: number; readonly note?: Extract<NoteCode, 'text_number' | 'full_width' | 'grouped'> }
  | { readonly fault: FigureFault };

const mostFigure = 1e15;
/** A spreadsheet keeps 15 digits; what comes after them is noise. */
const digitsKept = 15;

const percentage = /[%‰]|百分之|千分之/;
const scientific = /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i;
const placeholder = /^(-+|[—–－]+|[/\\]+|无|暂无|没有|未统计|未知|不详|不适用|n\/?a|none|null|nil)$/i;
const tenThousands = /^[\d.,\s]+[万亿]/;
const numeral = /^[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]+$/;
const plainFigure = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const groupSign = /[,'’\s]/g;
const groupedFigure = /^[+-]?\d{1,3}([,'’\s]\d{3})+(\.\d+)?$/;
const maybeGrouped = /^[+-]?[\d.]+([,'’\s]+[\d.]+)+$/;
const bracketed = /^\((.+)\)$/;

/** Half-width, with the true minus sign as a hyphen; brackets of bookkeepers mean below 0. */
const tidy = (text: string): string =>
  toHalfWidth(text).replaceAll('−', '-').trim().replace(bracketed, '-$1');

const wrongWords: readonly (readonly [RegExp, FigureFault])[] = [
  [percentage, 'percent'],
  [placeholder, 'placeholder'],
  [scientific, 'scientific'],
  [tenThousands, 'ten_thousands'],
  [numeral, 'numeral'],
];

function judge(value: number, { whole, mayBeNegative }: FigureRule): FigureFault | undefined {
  if (Math.abs(value) > mostFigure) return 'too_big';
  if (value < 0 && !mayBeNegative) return 'negative';
  return whole && !Number.isInteger(value) ? 'not_whole' : undefined;
}

function finish(figures: string, rule: FigureRule): { value: number } | { fault: FigureFault } {
  const value = Number(Number(figures).toPrecision(digitsKept));
  const fault = judge(value, rule);
  // −0 would be told as "-0".
  return fault ? { fault } : { value: value === 0 ? 0 : value };
}

function readText(text: string, rule: FigureRule): FigureReading {
  const plain = tidy(text);
  const wrong = wrongWords.find(([pattern]) => pattern.test(plain));
  if (wrong) return { fault: wrong[1] };
  const isGrouped = groupedFigure.test(plain);
  if (!isGrouped && maybeGrouped.test(plain)) return { fault: 'grouping' };
  const figures = isGrouped ? plain.replaceAll(groupSign, '') : plain;
  if (!plainFigure.test(figures)) return { fault: 'not_number' };
  const read = finish(figures, rule);
  if ('fault' in read) return read;
  if (isGrouped) return { ...read, note: 'grouped' };
  return { ...read, note: /[０-９]/.test(text) ? 'full_width' : 'text_number' };
}

/** Reads the figure of a cell that holds neither formula nor error. Never guesses and never throws. */
export function readFigure(cell: ReadCell, rule: FigureRule): FigureReading {
  if (cell.kind === 'day') return { fault: 'date' };
  if (cell.kind !== 'number') return readText(cell.text, rule);
  if (cell.percent) return { fault: 'percent' };
  if (/e/i.test(cell.text))
    return { fault: Math.abs(Number(cell.text)) > mostFigure ? 'too_big' : 'scientific' };
  return plainFigure.test(cell.text) ? finish(cell.text, rule) : { fault: 'not_number' };
}
