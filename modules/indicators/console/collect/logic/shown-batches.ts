import type { Bilingual } from '@xinan/contract-kit';
import type { Role } from '@xinan/policy';
import type { BatchRow } from '../../../contract/cycles.ts';
import { nextMove } from './next-move.ts';

export interface BatchFilters {
  readonly search?: string | undefined;
  readonly period?: string | undefined;
  readonly late?: string | undefined;
  readonly returned?: string | undefined;
}
export interface BatchReader {
  readonly say: (words: Bilingual) => string;
  readonly roles: readonly Role[];
}

/** The forms that pass the filters: what waits for the reader first, then by deadline, then by name. */
export function shownBatches(
  batches: readonly BatchRow[],
  { search, period, late, returned }: BatchFilters,
  { say, roles }: BatchReader,
): BatchRow[] {
  const text = search?.trim().toLowerCase() ?? '';
  const nameOf = ({ department, unit, batchNo }: BatchRow) =>
    `${say(department.name)} ${say(unit.name)} ${batchNo}`.toLowerCase();
  const waits = (batch: BatchRow) => (nextMove(batch, roles).kind === 'look' ? 1 : 0);
  return batches
    .filter(
      (batch) =>
        (text === '' || nameOf(batch).includes(text)) &&
        (period === undefined || batch.period === period) &&
        (late !== 'true' || batch.overdue > 0) &&
        (returned !== 'true' || batch.returned > 0),
    )
    .toSorted(
      (one, other) =>
        waits(one) - waits(other) ||
        one.dueOn.localeCompare(other.dueOn) ||
        nameOf(one).localeCompare(nameOf(other), 'zh'),
    );
}
