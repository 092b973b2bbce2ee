import { alignItems, compareWords, likeness, type WordRun } from './compare-words.ts';
import type { Block } from './document.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A row of two versions of a table; `cells` hold each cell's words. */
export interface ComparedRow {
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly cells: readonly (readonly WordRun[])[];
}

const stillTheSame = 0.5;
const textOf = (row: readonly string[]) => row.join(' | ');
const plain = (row: readonly string[], change: WordRun['change']): WordRun[][] =>
  row.map((text) => (text === '' ? [] : [{ change, text }]));

function compareRow(before: readonly string[], after: readonly string[]): ComparedRow {
  const cells = after.map((cell, column) => compareWords(before[column] ?? '', cell));
  return { change: textOf(before) === textOf(after) ? 'same' : 'changed', cells };
}

/**
 * Row by row, where both versions have as many columns: a row is the same one by its first cell, or when largely in the
 * same words. Null where the columns differ: then the table is another one. The head is row 0.
 */
export function compareTables(before: Table, after: Table): ComparedRow[] | null {
  if (before.head.length !== after.head.length) return null;
  const isSuccessor = (one: readonly string[], other: readonly string[]) =>
    textOf(one) === textOf(other) ||
    (one[0] !== '' && one[0] === other[0] && likeness(textOf(one), textOf(other)) >= stillTheSame / 2) ||
    likeness(textOf(one), textOf(other)) >= stillTheSame;
  const rows = alignItems(before.rows, after.rows, isSuccessor).map((step): ComparedRow => {
    if (step.change === 'same') return compareRow(step.before, step.after);
    return step.change === 'added'
      ? { change: 'added', cells: plain(step.after, 'added') }
      : { change: 'removed', cells: plain(step.before, 'removed') };
  });
  return [compareRow(before.head, after.head), ...rows];
}
