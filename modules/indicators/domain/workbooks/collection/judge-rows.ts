import { columnLetter } from '@xinan/documents/column-letter';
import { periodWords } from './plan-collection.ts';
import { tell, type WorkbookFault } from '../fault.ts';
import type { Table, TableRow } from '../table.ts';
import type { CollectionKey } from './columns.ts';
import { collectionFault } from './faults.ts';
import { readStamp, type Stamp } from './stamp.ts';
import { type CollectionBook, type CollectionTask, type Figures, isShare } from './task.ts';

type CollectionTable = Table<CollectionKey>;
type Row = TableRow<CollectionKey>;

const textAt = (row: Row, key: CollectionKey): string => row.cell(key)?.text.trim() ?? '';
export const taskIdOf = (row: Row): string => textAt(row, 'task');
const stampAt = (row: Row): Stamp | undefined => readStamp(taskIdOf(row), textAt(row, 'stamp'));

/** Rows of another cycle, set, department or area: then the workbook as a whole is the wrong one. */
export function judgeOrigin({ sheet, rows }: CollectionTable, book: CollectionBook): WorkbookFault[] {
  const units = new Set(book.tasks.map(({ unit }) => unit.code));
  const stamps = rows.flatMap((row) => {
    const stamp = stampAt(row);
    return stamp ? [{ row, stamp }] : [];
  });
  const first = (isForeign: (stamp: Stamp) => boolean) => stamps.find(({ stamp }) => isForeign(stamp));
  const { period, edition } = book.cycle;
  const origins = [
    {
      code: 'other_period',
      key: 'period',
      found: first((stamp) => stamp.period !== period),
      tellFound: ({ period: found }: Stamp) => periodWords(found),
      wanted: periodWords(period),
    },
    {
      code: 'other_edition',
      key: 'code',
      found: first((stamp) => stamp.edition !== edition),
      tellFound: ({ edition: found }: Stamp) => found,
      wanted: edition,
    },
    {
      code: 'other_department',
      key: 'code',
      found: first((stamp) => stamp.department !== book.department.code),
      tellFound: ({ department }: Stamp) => department,
      wanted: book.department.name,
    },
    {
      code: 'other_unit',
      key: 'unit',
      found: first((stamp) => !units.has(stamp.unit)),
      tellFound: ({ unit }: Stamp) => unit,
      wanted: '',
    },
  ] as const;
  return origins.flatMap(({ code, key, found, tellFound, wanted }) => {
    if (!found) return [];
    const place = { sheet, cell: found.row.at(key), value: textAt(found.row, key) };
    // The area is told as it reads in the row; its code says little.
    const shown = key === 'unit' ? textAt(found.row, 'unit') || found.stamp.unit : tellFound(found.stamp);
    return [collectionFault(code, place, { found: shown, wanted })];
  });
}

export function judgeHeads({ sheet, headRow, places }: CollectionTable): WorkbookFault[] {
  const [numerator, denominator] = [places.get('numerator'), places.get('denominator')];
  if (numerator === undefined || denominator === undefined || numerator < denominator) return [];
  const cell = [denominator, numerator].map((column) => `${columnLetter(column)}${headRow}`).join(',');
  return [collectionFault('swapped_heads', { sheet, cell })];
}

const same = (text: string, wanted: string): boolean =>
  text.replaceAll(/\s/g, '') === wanted.replaceAll(/\s/g, '');

/** What the reader sees in the row must be what its hidden cells say. */
function judgeVisible(sheet: string, row: Row, task: CollectionTask, period: string): WorkbookFault[] {
  const { indicator, unit } = task;
  const wanted = [
    { key: 'code', words: [indicator.code] },
    { key: 'unit', words: [unit.name.zh, unit.name.en] },
    { key: 'period', words: [period] },
  ] as const;
  return wanted.flatMap(({ key, words }) => {
    const found = textAt(row, key);
    if (words.some((word) => same(found, word))) return [];
    const place = { sheet, cell: row.at(key), value: found };
    return [collectionFault('moved_row', place, { found: tell(found), wanted: words[0] })];
  });
}

/** Which task a row answers, or why it answers none. */
export function judgeIdentity(
  sheet: string,
  row: Row,
  { tasks, book }: { tasks: ReadonlyMap<string, CollectionTask>; book: CollectionBook },
): { task?: CollectionTask; faults: WorkbookFault[] } {
  const whole = (code: 'extra_row' | 'broken_row' | 'unknown_task') => ({
    faults: [
      collectionFault(code, { sheet, cell: `${row.number}:${row.number}`, value: textAt(row, 'code') }),
    ],
  });
  if (taskIdOf(row) === '' && textAt(row, 'stamp') === '') return whole('extra_row');
  const stamp = stampAt(row);
  if (!stamp) return whole('broken_row');
  const task = tasks.get(taskIdOf(row));
  if (!task) return whole('unknown_task');
  return { task, faults: judgeVisible(sheet, row, task, book.cycle.period) };
}

export function judgeDuplicates({ sheet, rows }: CollectionTable): WorkbookFault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const id = taskIdOf(row);
    const earlier = first.get(id);
    if (id === '') return [];
    if (earlier === undefined) {
      first.set(id, row.number);
      return [];
    }
    const place = { sheet, cell: `${row.number}:${row.number}`, value: textAt(row, 'code') };
    return [collectionFault('duplicate_row', place, { row: earlier })];
  });
}

const fewestToTell = 3;

/**
 * Where most shares are above 1, the columns were swapped: that is told once, instead of row by row.
 * `answers`: the figures of every row as read, with or without faults.
 */
export function judgeSwapped(
  { sheet, places, rows }: CollectionTable,
  answers: readonly { readonly task: CollectionTask; readonly answer: Figures }[],
): WorkbookFault | undefined {
  const shares = answers.filter(
    ({ task, answer }) => isShare(task.indicator) && answer.numerator !== null && answer.denominator !== null,
  );
  const above = shares.filter(({ answer }) => (answer.numerator ?? 0) > (answer.denominator ?? 0)).length;
  if (above < fewestToTell || above <= shares.length / 2) return undefined;
  const runOf = (key: 'numerator' | 'denominator'): string => {
    const letter = columnLetter(places.get(key) ?? 0);
    return `${letter}${rows[0]?.number ?? 1}:${letter}${rows.at(-1)?.number ?? 1}`;
  };
  return collectionFault(
    'swapped_figures',
    { sheet, cell: `${runOf('numerator')},${runOf('denominator')}` },
    { above, count: shares.length },
  );
}
