import type { ActorTx } from '@xinan/platform';
import type { ScoreRow } from '../../domain.ts';
import { readSet } from '../sets/read-set.ts';
import { calculate } from './calculate.ts';
import { hashOf } from './hash.ts';
import { readRunFile } from './read-run.ts';

export interface Replay {
  readonly period: string;
  readonly edition: string;
  readonly seed: number;
  /** Whether the stored input is the one the run was made of, and gives what it gave. */
  readonly inputIsSame: boolean;
  readonly resultIsSame: boolean;
  readonly rows: readonly ScoreRow[];
}

/** Computes a run again from its stored input and the set it names. Errors: `record.not_found`. */
export async function replayRun(tx: ActorTx, id: string): Promise<Replay> {
  const { row, input } = await readRunFile(tx, id);
  const seed = Number(row.seed);
  const { rows } = calculate(await readSet(tx, row.set_id), input, { period: row.period, seed });
  return {
    period: row.period,
    edition: row.edition,
    seed,
    inputIsSame: hashOf(input) === row.input_sha256,
    resultIsSame: hashOf(rows) === row.result_sha256,
    rows,
  };
}
