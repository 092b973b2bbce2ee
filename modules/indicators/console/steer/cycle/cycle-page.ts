import type { OutputOf } from '@xinan/contract-kit';
import type { getCycle, RunRow } from '../../../contract.ts';

export type CycleRecord = OutputOf<typeof getCycle>;

/** What every part of the page of a cycle is given. */
export interface CyclePage {
  readonly cycle: CycleRecord;
  /** Newest first; undefined while loading. */
  readonly runs: readonly RunRow[] | undefined;
}

export interface CycleActs extends CyclePage {
  /** A step was taken; `what` says which, for the reader. */
  readonly took: (what: string) => void;
}

export interface DialogProps extends CycleActs {
  readonly onClose: () => void;
}

/** The run that counts now: published, or the latest preview. */
export const standingRun = (runs: readonly RunRow[] | undefined): RunRow | null =>
  runs?.find(({ state }) => state !== 'superseded') ?? null;
