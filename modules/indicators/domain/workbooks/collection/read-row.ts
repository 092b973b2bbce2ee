import type { ReadCell } from '@xinan/documents/read-sheet';
import { type Details, fillText, type WorkbookFault, type WorkbookNote, tell } from '../fault.ts';
import { tableFault } from '../table-faults.ts';
import type { TableRow } from '../table.ts';
import { type CollectionKey, noDenominator } from './columns.ts';
import { collectionFault, type NoteCode, noteWords } from './faults.ts';
import { readFigure } from './read-figure.ts';
import { type CollectionRow, type CollectionTask, type Figures, isShare, mayBeNegative } from './task.ts';

export interface RowReading {
  /** Undefined where nothing was filled in, or where a fault stands in the way. */
  readonly row: CollectionRow | undefined;
  readonly isFilled: boolean;
  /** As far as they could be read. */
  readonly figures: Figures;
  readonly faults: readonly WorkbookFault[];
  readonly notes: readonly WorkbookNote[];
}

const mostSigns = 1_000;
const yes = new Set(['是', 'yes', 'y', '√', '✓', '✔', '☑', 'true', '1', '不适用']);
const no = new Set(['否', 'no', 'n', '×', '☐', 'false', '0']);

/** Gathers what is found while the cells of one row are read. */
class RowReader {
  readonly faults: WorkbookFault[] = [];
  readonly notes: WorkbookNote[] = [];
  readonly #sheet: string;
  readonly #row: TableRow<CollectionKey>;

  constructor(sheet: string, row: TableRow<CollectionKey>) {
    this.#sheet = sheet;
    this.#row = row;
  }

  #place(key: CollectionKey) {
    return { sheet: this.#sheet, cell: this.#row.at(key), value: this.#row.cell(key)?.text ?? '' };
  }

  fault(code: Parameters<typeof collectionFault>[0], key: CollectionKey, details: Details = {}): undefined {
    this.faults.push(collectionFault(code, this.#place(key), details));
  }

  note(code: NoteCode, key: CollectionKey, details: Details): void {
    const { value, ...place } = this.#place(key);
    this.notes.push({ ...place, value: tell(value), code, message: fillText(noteWords[code], details) });
  }

  /** The cell, unless it is empty or holds a formula or an error value. */
  cell(key: CollectionKey): ReadCell | undefined {
    const cell = this.#row.cell(key);
    if (cell?.kind === 'formula')
      this.faults.push(tableFault('formula', this.#place(key), { result: tell(cell.result ?? '') }));
    else if (cell?.kind === 'error') this.faults.push(tableFault('error_value', this.#place(key)));
    else return cell;
    return undefined;
  }

  isEmpty(key: CollectionKey): boolean {
    return this.#row.cell(key) === undefined;
  }

  text(key: 'reason' | 'note'): string {
    const text = this.cell(key)?.text.trim() ?? '';
    if (text.length > mostSigns) this.fault('too_long', key, { length: text.length, most: mostSigns });
    return text;
  }
}

function readPart(reader: RowReader, task: CollectionTask, key: 'numerator' | 'denominator'): number | null {
  const part = task.indicator[key];
  const cell = reader.cell(key);
  if (!cell) return null;
  const found = tell(cell.text);
  if (!part) {
    const isUntouched = [noDenominator.zh, noDenominator.en, '—'].includes(cell.text.trim());
    if (!isUntouched) reader.fault('no_denominator', key);
    return null;
  }
  const isBelowZeroFine = key === 'numerator' && mayBeNegative(task.indicator);
  const read = readFigure(cell, { whole: part.whole, mayBeNegative: isBelowZeroFine });
  if ('fault' in read) {
    reader.fault(read.fault, key, { found, part });
    return null;
  }
  if (read.note) reader.note(read.note, key, { found, read: read.value });
  return read.value;
}

function readTick(reader: RowReader): boolean {
  const cell = reader.cell('notApplicable');
  const said = cell?.text.trim().toLowerCase() ?? '';
  if (said === '' || no.has(said)) return false;
  if (!yes.has(said)) reader.fault('yes_no', 'notApplicable', { found: tell(said) });
  return yes.has(said);
}

function judgeFigures(
  reader: RowReader,
  { indicator }: CollectionTask,
  { numerator, denominator }: Figures,
): void {
  if (!indicator.denominator) return;
  if (reader.isEmpty('numerator') !== reader.isEmpty('denominator')) {
    const key = reader.isEmpty('numerator') ? 'numerator' : 'denominator';
    reader.fault('half_filled', key, { part: indicator[key] ?? indicator.name });
  }
  if (denominator === 0) reader.fault('zero_denominator', 'denominator');
  else if (isShare(indicator) && numerator !== null && denominator !== null && numerator > denominator)
    reader.fault('above_whole', 'numerator', { numerator, denominator });
}

/** Reads one row against its task: the answer, or everything that is wrong with it. */
export function readCollectionRow(
  sheet: string,
  row: TableRow<CollectionKey>,
  task: CollectionTask,
): RowReading {
  const reader = new RowReader(sheet, row);
  const notApplicable = readTick(reader);
  const [reason, note] = [reader.text('reason'), reader.text('note')];
  const numerator = readPart(reader, task, 'numerator');
  const denominator = readPart(reader, task, 'denominator');
  const hasFigures =
    !reader.isEmpty('numerator') || (task.indicator.denominator !== null && !reader.isEmpty('denominator'));
  if (notApplicable && hasFigures) reader.fault('both_answers', 'notApplicable');
  if (notApplicable && reader.isEmpty('reason')) reader.fault('reason_missing', 'reason');
  if (!notApplicable && reason !== '' && reader.isEmpty('notApplicable'))
    reader.fault('reason_alone', 'reason');
  if (!notApplicable) judgeFigures(reader, task, { numerator, denominator });
  const isFilled = notApplicable || hasFigures;
  const names = { name: task.indicator.name, unit: task.unit.name };
  if (!isFilled && reader.faults.length === 0)
    reader.note(note ? 'note_alone' : 'not_filled', 'numerator', names);
  const answer: CollectionRow = {
    row: row.number,
    taskId: task.id,
    numerator,
    denominator,
    notApplicable,
    reason: notApplicable ? reason : '',
    note,
  };
  return {
    row: isFilled && reader.faults.length === 0 ? answer : undefined,
    isFilled,
    figures: { numerator, denominator },
    faults: reader.faults,
    notes: reader.notes,
  };
}
