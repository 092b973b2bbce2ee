import type { Instrument } from './instrument.ts';
import type { AnswerEntry, Answers, InvalidReason } from './score-result.ts';
import { UNANSWERED, indexOfItems } from './answer-row.ts';
import { compileCondition } from './compile-conditions.ts';

export interface AnswerFault {
  readonly itemId: string | null;
  readonly reason: InvalidReason;
}

/** Writes answers into `row` in form order; an unusable answer stays unanswered and one fault is returned. */
export type AnswerReader = (answers: Answers, row: Uint8Array) => AnswerFault | undefined;

/** Foreign names are repeated in a fault only so far. */
const LONGEST_NAME = 64;

const WRONG_TYPE: AnswerFault = Object.freeze({ itemId: null, reason: 'wrong-type' });

const unknownItem = (name: string): AnswerFault => ({
  itemId: name.slice(0, LONGEST_NAME),
  reason: 'unknown-item',
});

/** For each item a table: 1 where a byte is one of its options. */
function optionTables(instrument: Instrument): Uint8Array[] {
  const bySet = new Map(
    Object.entries(instrument.optionSets).map(([id, options]) => {
      const table = new Uint8Array(256);
      for (const { value } of options) table[value] = 1;
      return [id, table] as const;
    }),
  );
  return instrument.items.map(({ options }) => bySet.get(options) ?? new Uint8Array(256));
}

/** Answers come as data: an object with a prototype of its own could answer with what nobody wrote. */
function isPlainRecord(answers: unknown): answers is Readonly<Record<string, unknown>> {
  if (typeof answers !== 'object' || answers === null) return false;
  const prototype: unknown = Object.getPrototypeOf(answers);
  return prototype === Object.prototype || prototype === null;
}

/** Whether somebody has written on every object of the program. */
function hasEnumerable(prototype: object): boolean {
  for (const _key in prototype) return true;
  return false;
}

const isEntryList = (answers: readonly unknown[]): answers is readonly AnswerEntry[] =>
  typeof answers[0] === 'object' && answers[0] !== null;

/** Precompiles the reading and checking of answers. Nothing it is given makes it throw. */
export function compileReader(instrument: Instrument): AnswerReader {
  const ids = instrument.items.map(({ id }) => id);
  const size = ids.length;
  const indexes = indexOfItems(instrument);
  const tables = optionTables(instrument);

  const readOne = (value: unknown, i: number, row: Uint8Array): AnswerFault | undefined => {
    // A table has no entry at 1.5, -1 or 300, so a lookup is the whole check.
    if (typeof value === 'number' && tables[i]?.[value] === 1) {
      row[i] = value;
      return undefined;
    }
    if (value === undefined || value === null) return undefined;
    return { itemId: ids[i] as string, reason: typeof value === 'number' ? 'not-an-option' : 'wrong-type' };
  };

  const readList = (answers: readonly unknown[], row: Uint8Array): AnswerFault | undefined => {
    let fault: AnswerFault | undefined;
    for (let i = 0; i < size; i++) {
      const found = readOne(answers[i], i, row);
      fault ??= found;
    }
    return answers.length === size ? fault : { itemId: null, reason: 'answer-count' };
  };

  const readRecord = (byId: Readonly<Record<string, unknown>>, row: Uint8Array): AnswerFault | undefined => {
    const isPolluted = hasEnumerable(Object.prototype);
    let fault: AnswerFault | undefined;
    let faultAt = size;
    let stranger: string | undefined;
    for (const key in byId) {
      if (isPolluted && !Object.hasOwn(byId, key)) continue;
      const i = indexes.get(key);
      if (i === undefined) {
        if (stranger === undefined || key < stranger) stranger = key;
        continue;
      }
      const found = readOne(byId[key], i, row);
      if (found && i < faultAt) {
        fault = found;
        faultAt = i;
      }
    }
    return stranger === undefined ? fault : unknownItem(stranger);
  };

  const readEntries = (entries: readonly AnswerEntry[], row: Uint8Array): AnswerFault | undefined => {
    const seen = new Uint8Array(size);
    let fault: AnswerFault | undefined;
    // Among one entry more than there are items, one is unknown or double.
    const count = Math.min(entries.length, size + 1);
    for (let i = 0; i < count; i++) {
      const entry: unknown = entries[i];
      if (!isPlainRecord(entry) || typeof entry['item'] !== 'string') {
        fault ??= WRONG_TYPE;
        continue;
      }
      const { item, value } = entry;
      const index = indexes.get(item);
      if (index === undefined) fault ??= unknownItem(item);
      else if (seen[index] === 1) {
        // Which of the two was meant is unknown: the higher one stays, because it may be the alarm.
        const before = row[index] as number;
        const found = readOne(value, index, row);
        if (before !== UNANSWERED && (found || before > (row[index] as number))) row[index] = before;
        fault ??= { itemId: item, reason: 'duplicate-answer' };
      } else {
        seen[index] = 1;
        const found = readOne(value, index, row);
        fault ??= found;
      }
    }
    return fault;
  };

  return (answers, row) => {
    row.fill(UNANSWERED);
    try {
      const given: unknown = answers;
      if (Array.isArray(given)) return isEntryList(given) ? readEntries(given, row) : readList(given, row);
      return isPlainRecord(given) ? readRecord(given, row) : WRONG_TYPE;
    } catch {
      return WRONG_TYPE;
    }
  };
}

/** Gives rightly skipped items the answer the form implies. */
export function compileSkips(instrument: Instrument): (row: Uint8Array) => void {
  const indexes = indexOfItems(instrument);
  const skips = (instrument.skips ?? []).map(({ when, items, as }) => ({
    holds: compileCondition(instrument, when),
    at: items.map((id) => indexes.get(id) as number),
    as,
  }));
  return (row) => {
    for (const { holds, at, as } of skips) {
      if (holds(row) === undefined) continue;
      for (const index of at) if (row[index] === UNANSWERED) row[index] = as;
    }
  };
}
