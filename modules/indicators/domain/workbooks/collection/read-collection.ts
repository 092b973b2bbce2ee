import type { ReadSheet } from '@xinan/documents/read-sheet';
import { monthsOf, parsePeriod } from '@xinan/indicators';
import { fillText, type WorkbookFault, type WorkbookNote } from '../fault.ts';
import { pickTable, type Table } from '../table.ts';
import { collectionColumns, type CollectionKey, collectionSheet, definitionSheet } from './columns.ts';
import { type NoteCode, noteWords } from './faults.ts';
import { judgeDuplicates, judgeHeads, judgeIdentity, judgeOrigin, judgeSwapped } from './judge-rows.ts';
import { periodWords } from './plan-collection.ts';
import { readCollectionRow, type RowReading } from './read-row.ts';
import type { CollectionBook, CollectionRow, CollectionTask } from './task.ts';

/** What a collection workbook should answer; `today` as `YYYY-MM-DD`. */
export interface ExpectedCollection extends CollectionBook {
  readonly today: string;
}

export interface CollectionReading {
  /** Ready to submit; empty as soon as there is a single fault. */
  readonly rows: readonly CollectionRow[];
  readonly notes: readonly WorkbookNote[];
  readonly faults: readonly WorkbookFault[];
  /** Tasks that the workbook leaves unanswered. */
  readonly unfilled: readonly string[];
}

const note = (code: NoteCode, sheet: string, details: Parameters<typeof fillText>[1]): WorkbookNote => ({
  sheet,
  cell: '',
  value: '',
  code,
  message: fillText(noteWords[code], details),
});

/** Nothing is half done: with a fault there are no rows, and nothing was left out for want of looking. */
const refused = (faults: readonly WorkbookFault[], book: CollectionBook): CollectionReading => ({
  rows: [],
  notes: [],
  faults,
  unfilled: book.tasks.map(({ id }) => id),
});

/** A reading without rows, for a file that could not even be opened. */
export const refusedCollection = refused;

interface Answered {
  readonly task: CollectionTask;
  readonly reading: RowReading;
}

function readRows(
  table: Table<CollectionKey>,
  book: CollectionBook,
): { answered: Answered[]; faults: WorkbookFault[] } {
  const tasks = new Map(book.tasks.map((task) => [task.id, task]));
  const answered: Answered[] = [];
  const faults: WorkbookFault[] = [];
  for (const row of table.rows) {
    const identity = judgeIdentity(table.sheet, row, { tasks, book });
    faults.push(...identity.faults);
    if (identity.task)
      answered.push({ task: identity.task, reading: readCollectionRow(table.sheet, row, identity.task) });
  }
  return { answered, faults };
}

/** Faults of the cells; what swapped columns explain is told once. */
function cellFaults(table: Table<CollectionKey>, answered: readonly Answered[]): WorkbookFault[] {
  const all = answered.flatMap(({ reading }) => reading.faults);
  const swapped = judgeSwapped(
    table,
    answered.map(({ task, reading }) => ({ task, answer: reading.figures })),
  );
  return swapped ? [swapped, ...all.filter(({ code }) => code !== 'above_whole')] : all;
}

function absentNotes(sheet: string, book: CollectionBook, answered: readonly Answered[]): WorkbookNote[] {
  const there = new Set(answered.map(({ task }) => task.id));
  return book.tasks
    .filter(({ id }) => !there.has(id))
    .map(({ indicator, unit }) => note('row_absent', sheet, { name: indicator.name, unit: unit.name }));
}

function bookNotes(
  sheets: readonly ReadSheet[],
  sheet: string,
  { cycle, today }: ExpectedCollection,
): WorkbookNote[] {
  const known: readonly string[] = [sheet, definitionSheet.zh, definitionSheet.en];
  const unread = sheets
    .filter(({ name, rows }) => !known.includes(name) && rows.length > 0)
    .map(({ name }) => note('sheet_unread', name, { name }));
  return isOver(cycle.period, today)
    ? unread
    : [...unread, note('period_open', sheet, { period: periodWords(cycle.period) })];
}

function isOver(period: string, today: string): boolean {
  const parsed = parsePeriod(period);
  if (!parsed) return true;
  const [year = 0, month = 1] = today.split('-').map(Number);
  return (monthsOf(parsed).at(-1) ?? 0) < 12 * year + month - 1;
}

/**
 * Reads a collection workbook: every fault of every cell at once, or the rows to submit. The workbook of another
 * cycle, set, department or area is refused whole. Never throws, whatever the cells hold.
 */
export function readCollection(
  sheets: readonly ReadSheet[],
  expected: ExpectedCollection,
): CollectionReading {
  const picked = pickTable(sheets, collectionColumns, collectionSheet);
  if ('fault' in picked) return refused([picked.fault], expected);
  const { table } = picked;
  const origin = judgeOrigin(table, expected);
  if (origin.length > 0) return refused(origin, expected);
  const { answered, faults: identityFaults } = readRows(table, expected);
  const faults = [
    ...table.faults,
    ...judgeHeads(table),
    ...identityFaults,
    ...judgeDuplicates(table),
    ...cellFaults(table, answered),
  ];
  const rows = answered.flatMap(({ reading }) => reading.row ?? []);
  const filled = new Set(answered.flatMap(({ task, reading }) => (reading.isFilled ? [task.id] : [])));
  return {
    rows: faults.length > 0 ? [] : rows,
    notes: [
      ...answered.flatMap(({ reading }) => reading.notes),
      ...absentNotes(table.sheet, expected, answered),
      ...bookNotes(sheets, table.sheet, expected),
    ],
    faults,
    unfilled: expected.tasks.filter(({ id }) => !filled.has(id)).map(({ id }) => id),
  };
}
