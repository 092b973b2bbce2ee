import { toHalfWidth } from '@xinan/cn/dates';
import type { ReadCell } from '@xinan/documents/read-sheet';
import { readFigure } from '../collection/read-figure.ts';
import { codeOf, type Dictionaries, type Entry, fixedChoices, labelOf } from './choices.ts';
import type { FieldKind } from './fields.ts';

export type Written = string | number | null;
export type CellReading =
  | { readonly value: unknown }
  | { readonly fault: 'number' | 'choice' | 'steps' | 'target' | 'filters' };

const fault = (name: Extract<CellReading, { fault: string }>['fault']): CellReading => ({ fault: name });
const value = (found: unknown): CellReading => ({ value: found });

type Reader<Is extends FieldKind['is']> = (
  text: string,
  given: { kind: Extract<FieldKind, { is: Is }>; cell: ReadCell; dictionaries: Dictionaries },
) => CellReading;
type Writer<Is extends FieldKind['is']> = (
  value: never,
  given: { kind: Extract<FieldKind, { is: Is }>; dictionaries: Dictionaries },
) => Written;

const between = /[;；\n]+/;
const parts = (text: string): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function figureOf(cell: ReadCell): number | undefined {
  // Taken to the last digit, so that a set keeps its edition; a weight shown as 12% is 0.12 all the same.
  if (cell.kind === 'number') return Number.isFinite(Number(cell.text)) ? Number(cell.text) : undefined;
  const read = readFigure(cell, { whole: false, mayBeNegative: true });
  return 'value' in read ? read.value : undefined;
}
const figureIn = (text: string): number | undefined => figureOf({ kind: 'text', text });

function readNumber(_: string, { cell }: { cell: ReadCell }): CellReading {
  const figure = figureOf(cell);
  return figure === undefined ? fault('number') : value(figure);
}

/** `A | 中文 | English` where the set's words differ from the dictionary's; else the code or a label. */
function entryOf(text: string, entries: Readonly<Record<string, Entry>>, codeField: 'code' | 'id'): object {
  const [first = '', zh, en] = text.split('|').map((part) => part.trim());
  if (zh !== undefined && en !== undefined) return { [codeField]: first, zh, en };
  const code = codeOf(text, entries);
  const words = code === undefined ? undefined : entries[code];
  // A word that no dictionary knows stays as it is, for the checks of the set to name it.
  return words === undefined
    ? { [codeField]: text, zh: text, en: text }
    : { [codeField]: code, zh: words.zh, en: words.en };
}

interface Coded {
  readonly code?: string;
  readonly id?: string;
  readonly zh: string;
  readonly en: string;
}

/** In a list a label must not look like two. */
const listLabel = (code: string, entries: Readonly<Record<string, Entry>>): string => {
  const label = labelOf(code, entries);
  return /[;；|\n]/.test(label) ? code : label;
};

function writeEntry(entry: Coded, entries: Readonly<Record<string, Entry>>, asLabel: boolean): string {
  const code = entry.code ?? entry.id ?? '';
  const known = Object.hasOwn(entries, code) ? entries[code] : undefined;
  if (known?.zh !== entry.zh || known.en !== entry.en) return `${code} | ${entry.zh} | ${entry.en}`;
  return asLabel ? listLabel(code, entries) : code;
}

const readers: { readonly [Is in FieldKind['is']]: Reader<Is> } = {
  text: (text) => value(text),
  code: (text) => value(toHalfWidth(text).trim()),
  number: readNumber,
  whole: readNumber,
  texts: (text) => value(parts(text)),
  choice: (text, { kind }) => {
    const code = codeOf(text, fixedChoices[kind.of]);
    if (code === undefined) return fault('choice');
    return value(kind.of === 'truth' ? code === 'true' : code);
  },
  word: (text, { kind, dictionaries }) => value(codeOf(text, dictionaries[kind.of]) ?? text),
  words: (text, { kind, dictionaries }) =>
    value(parts(text).map((part) => codeOf(part, dictionaries[kind.of]) ?? part)),
  entry: (text, { kind, dictionaries }) => value(entryOf(text, dictionaries[kind.of], 'code')),
  entries: (text, { kind, dictionaries }) =>
    value(parts(text).map((part) => entryOf(part, dictionaries[kind.of], kind.codeField))),
  target: (text, { cell }) => {
    const alone = figureOf(cell);
    if (alone !== undefined) return value(alone);
    const bounds = parts(text).map(figureIn);
    return bounds.length === 2 && bounds.every((bound) => bound !== undefined)
      ? value(bounds)
      : fault('target');
  },
  steps: (text) => {
    const steps = parts(text).map((part) => {
      const [min, score, ...rest] = part.split(/→|->|=>|[:：]/).map(figureIn);
      return min === undefined || score === undefined || rest.length > 0 ? undefined : { min, score };
    });
    return steps.every((step) => step !== undefined) ? value(steps) : fault('steps');
  },
  filters: (text) => {
    const filters = parts(text).map((part) => {
      const [name = '', list, ...rest] = part.split('=').map((side) => side.trim());
      const values = list?.split(/[,，]/).map((each) => each.trim());
      return name === '' || !values || rest.length > 0 ? undefined : ([name, values] as const);
    });
    return filters.every((filter) => filter !== undefined)
      ? value(Object.fromEntries(filters))
      : fault('filters');
  },
};

const writers: { readonly [Is in FieldKind['is']]: Writer<Is> } = {
  text: (text: string) => text,
  code: (text: string) => text,
  number: (figure: number) => figure,
  whole: (figure: number) => figure,
  texts: (texts: readonly string[]) => texts.join('; '),
  choice: (code: string | boolean, { kind }) => labelOf(String(code), fixedChoices[kind.of]),
  word: (code: string, { kind, dictionaries }) => labelOf(code, dictionaries[kind.of]),
  words: (codes: readonly string[], { kind, dictionaries }) =>
    codes.map((code) => listLabel(code, dictionaries[kind.of])).join('; '),
  entry: (entry: Coded, { kind, dictionaries }) => writeEntry(entry, dictionaries[kind.of], true),
  entries: (entries: readonly Coded[], { kind, dictionaries }) =>
    entries.map((entry) => writeEntry(entry, dictionaries[kind.of], kind.of === 'departments')).join('; '),
  target: (target: number | readonly number[]) => (typeof target === 'number' ? target : target.join('; ')),
  steps: (steps: readonly { min: number; score: number }[]) =>
    steps.map(({ min, score }) => `${min} → ${score}`).join('; '),
  filters: (filters: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(filters)
      .map(([name, values]) => `${name} = ${values.join(', ')}`)
      .join('; '),
};

/** Reads a cell that is neither empty, nor a formula, nor an error value. */
export function readFieldCell(cell: ReadCell, kind: FieldKind, dictionaries: Dictionaries): CellReading {
  const text = cell.text.replaceAll('\r\n', '\n').trim();
  const read = readers[kind.is] as Reader<FieldKind['is']>;
  return read(text, { kind: kind as never, cell, dictionaries });
}

/** What stands in the cell for a value of the set; null and undefined leave it empty. */
export function writeFieldCell(given: unknown, kind: FieldKind, dictionaries: Dictionaries): Written {
  if (given === null || given === undefined) return null;
  const write = writers[kind.is] as Writer<FieldKind['is']>;
  return write(given as never, { kind: kind as never, dictionaries });
}
