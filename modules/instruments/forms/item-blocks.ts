import type { FormBlock, TableColumn } from '@xinan/documents/printed-form';
import { checkboxText } from '@xinan/documents/printed-form';
import type { AnswerOption, Instrument, Item } from '@xinan/scoring';
import { afterwards, questionText } from './item-hints.ts';
import type { Pen } from './pen.ts';

const box = '☐';
const widthMm = 174;
const numberMm = 13;
/** A question needs so much beside its boxes; else its answers are listed below it. */
const leastTextMm = 56;
const fullWidth = /[⺀-￿]/u;

/** About how wide a heading of 9.5 points is. */
const lengthMm = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (fullWidth.test(sign) ? 3.4 : 1.65), 0);

/** Wide enough for the longest word (Chinese breaks anywhere) and for a heading of at most five lines. */
function tickMm(header: string): number {
  const words = fullWidth.test(header) ? [] : header.split(/\s+/);
  const lines = fullWidth.test(header) ? 2 : 5;
  return Math.max(11, lengthMm(header) / lines + 3, ...words.map((word) => lengthMm(word) + 2.5));
}

const textOf = ({ text }: AnswerOption, { locale }: Pen): string => text[locale] ?? '';

function tickColumns(options: readonly AnswerOption[], pen: Pen): TableColumn[] | undefined {
  const mm = Math.max(...options.map((option) => tickMm(textOf(option, pen))));
  if (widthMm - numberMm - mm * options.length < leastTextMm) return undefined;
  return options.map((option) => ({ header: textOf(option, pen), share: mm, tick: true }));
}

/** Neighbours with the same answers; those that stand alone, or whose answers are too wide, are listed together. */
interface Group {
  readonly items: Item[];
  readonly ticks: TableColumn[] | undefined;
}

function groupsOf(instrument: Instrument, pen: Pen): Group[] {
  const { items, optionSets } = instrument;
  const isAlone = (place: number) =>
    items[place - 1]?.options !== items[place]?.options &&
    items[place + 1]?.options !== items[place]?.options;
  const groups: { items: Item[]; set: string | null; ticks: TableColumn[] | undefined }[] = [];
  for (const [place, item] of items.entries()) {
    const ticks =
      isAlone(place) && items.length > 1 ? undefined : tickColumns(optionSets[item.options] ?? [], pen);
    const set = ticks ? item.options : null;
    const last = groups.at(-1);
    if (last && last.set === set) last.items.push(item);
    else groups.push({ items: [item], set, ticks });
  }
  return groups;
}

function tickTable(
  instrument: Instrument,
  items: readonly Item[],
  ticks: TableColumn[],
  pen: Pen,
): FormBlock {
  const textMm = widthMm - numberMm - ticks.reduce((sum, { share = 0 }) => sum + share, 0);
  // Questions beside the score may ask of another time.
  const beside = items.some(({ scored }) => scored === false);
  return {
    kind: 'table',
    columns: [
      { header: pen.t('number'), share: numberMm, align: 'center' },
      { header: beside ? pen.t('question') : pen.say(instrument.timeframe), share: textMm },
      ...ticks,
    ],
    rows: items.map((item) => [
      String(item.n),
      [questionText(item, pen), ...afterwards(instrument, item, pen)].join('\n'),
      ...ticks.map(() => box),
    ]),
  };
}

/** A short answer stays on one line with its box. */
const unbroken = (text: string): string => (text.length > 50 ? text : text.replaceAll(' ', '\u00a0'));

function listTable(instrument: Instrument, items: readonly Item[], pen: Pen): FormBlock {
  const boxes = ({ options }: Item) =>
    (instrument.optionSets[options] ?? [])
      .map((option) => checkboxText({ text: unbroken(textOf(option, pen)), checked: false }))
      .join('　');
  return {
    kind: 'table',
    columns: [
      { header: '', share: numberMm, align: 'center' },
      { header: '', share: widthMm - numberMm },
    ],
    rows: items.map((item) => [
      String(item.n),
      [questionText(item, pen), boxes(item), ...afterwards(instrument, item, pen)].join('\n'),
    ]),
  };
}

/** Every question in the order of the form: boxes in columns where neighbours share their answers, else below each. */
export const itemBlocks = (instrument: Instrument, pen: Pen): FormBlock[] =>
  groupsOf(instrument, pen).map(({ items, ticks }) =>
    ticks ? tickTable(instrument, items, ticks, pen) : listTable(instrument, items, pen),
  );
