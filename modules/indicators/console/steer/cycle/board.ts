import type { BatchRow } from '../../../contract.ts';

/** What is to be done in a cell, the most pressing first. */
export const workKinds = ['overdue', 'toReport', 'toReview', 'toVerify', 'done'] as const;
export type WorkKind = (typeof workKinds)[number];
export type BoardFilter = 'all' | 'open' | 'flagged';

/** Shares are 0–1; null where nothing is to be reported. */
export interface BoardTotal {
  readonly total: number;
  readonly done: number;
  /** Has been reported: neither to report nor overdue. */
  readonly complete: number | null;
  /** Reported, or still in time: neither late nor overdue. */
  readonly timely: number | null;
}

export interface BoardLine extends BoardTotal {
  readonly department: BatchRow['department'];
  /** In the order of the units; null where the department has no task there. */
  readonly cells: readonly (BatchRow | null)[];
}

export interface Board {
  readonly units: readonly BatchRow['unit'][];
  readonly lines: readonly BoardLine[];
  readonly byUnit: readonly BoardTotal[];
  readonly all: BoardTotal;
}

export const isFlagged = ({ late, returned, overdue, mustReview, roundValues }: BatchRow): boolean =>
  late > 0 || returned > 0 || overdue > 0 || mustReview || roundValues;

const shown: Readonly<Record<BoardFilter, (batch: BatchRow) => boolean>> = {
  all: () => true,
  open: ({ done, total }) => done < total,
  flagged: isFlagged,
};

/** The most pressing work of a cell; `done` where nothing is left. */
export const pressingOf = (batch: BatchRow): WorkKind => workKinds.find((kind) => batch[kind] > 0) ?? 'done';

const sum = (batches: readonly BatchRow[], count: (batch: BatchRow) => number): number =>
  batches.reduce((total, batch) => total + count(batch), 0);

function totalOf(batches: readonly BatchRow[]): BoardTotal {
  const total = sum(batches, (batch) => batch.total);
  const missing = sum(batches, ({ toReport, overdue }) => toReport + overdue);
  const slow = sum(batches, ({ late, overdue }) => late + overdue);
  const share = (without: number) => (total === 0 ? null : Math.max(0, total - without) / total);
  return { total, done: sum(batches, ({ done }) => done), complete: share(missing), timely: share(slow) };
}

const pressure = (batches: readonly (BatchRow | null)[]): number =>
  Math.min(...batches.map((batch) => (batch ? workKinds.indexOf(pressingOf(batch)) : workKinds.length)));

/** Departments down, units across (the city last); lines that press most come first, else in the order of the set. */
export function buildBoard(batches: readonly BatchRow[], filter: BoardFilter): Board {
  const kept = batches.filter(shown[filter]);
  const units = [...new Map(kept.map(({ unit }) => [unit.code, unit])).values()].toSorted(
    (one, other) =>
      Number(isCity(one.code)) - Number(isCity(other.code)) || one.code.localeCompare(other.code),
  );
  const departments = [...new Map(kept.map(({ department }) => [department.code, department])).values()];
  const lines = departments.map((department) => {
    const own = kept.filter((batch) => batch.department.code === department.code);
    const cells = units.map(({ code }) => own.find(({ unit }) => unit.code === code) ?? null);
    return { department, cells, ...totalOf(own) };
  });
  return {
    units,
    lines: lines.toSorted((one, other) => pressure(one.cells) - pressure(other.cells)),
    byUnit: units.map(({ code }) => totalOf(kept.filter(({ unit }) => unit.code === code))),
    all: totalOf(kept),
  };
}

/** A six-digit code that ends in 00 is a city. */
const isCity = (code: string): boolean => /^\d{4}00$/.test(code);

/** `87 %`, rounded down so that 100 % means all; a dash where there is nothing. */
export const formatShare = (share: number | null): string =>
  share === null ? '—' : `${Math.floor(share * 100 + 1e-9)}%`;
