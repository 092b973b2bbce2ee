import type { Instrument } from './instrument.ts';
import type { Answers, InvalidReason } from './score-result.ts';
import { UNANSWERED, indexOfItems } from './answer-row.ts';
import { compileCondition } from './compile-conditions.ts';

export interface AnswerFault {
  readonly itemId: string | null;
  readonly reason: InvalidReason;
}

/** Writes answers into `row` in form order; an unusable answer stays unanswered and the first fault is returned. */
export type AnswerReader = (answers: Answers, row: Uint8Array) => AnswerFault | undefined;

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

/** Precompiles the reading and checking of answers. */
export function compileReader(instrument: Instrument): AnswerReader {
  const ids = instrument.items.map(({ id }) => id);
  const indexes = indexOfItems(instrument);
  const tables = optionTables(instrument);

  return (answers, row) => {
    const listed = Array.isArray(answers);
    const byId = answers as Readonly<Record<string, number | null | undefined>>;
    let fault: AnswerFault | undefined;
    for (let i = 0; i < ids.length; i++) {
      const value: unknown = listed ? answers[i] : byId[ids[i] as string];
      // A table has no entry at 1.5, -1 or 300, so a lookup is the whole check.
      if (typeof value === 'number' && tables[i]?.[value] === 1) {
        row[i] = value;
        continue;
      }
      row[i] = UNANSWERED;
      if (value !== undefined && value !== null)
        fault ??= { itemId: ids[i] as string, reason: 'not-an-option' };
    }
    if (listed) return answers.length === ids.length ? fault : { itemId: null, reason: 'answer-count' };
    for (const key in byId) if (!indexes.has(key)) return { itemId: key, reason: 'unknown-item' };
    return fault;
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
