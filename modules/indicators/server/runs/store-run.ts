import { toLtree } from '@xinan/cn/regions';
import type { CompiledSet } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { type ScoreRow, storeInput } from '../../domain.ts';
import { countTowns } from '../elements/count-towns.ts';
import { readCityArea } from '../places/read-units.ts';
import { calculate, drawStability, type Progress } from './calculate.ts';
import { hashOf } from './hash.ts';
import { readRunUnits } from './read-input.ts';

export interface RunRequest extends Progress {
  readonly cycleId: string;
  readonly setId: string;
  readonly period: string;
  readonly seed: number;
  readonly draws: number;
  readonly state: 'preview' | 'published';
  readonly reason: string | null;
}

async function insertScores(tx: ActorTx, runId: string, rows: readonly ScoreRow[]): Promise<void> {
  const chunk = 1_000;
  for (let from = 0; from < rows.length; from += chunk)
    await tx.run(
      tx.db.insertInto('indicator_scores').values(
        rows.slice(from, from + chunk).map((row) => ({
          run_id: runId,
          unit_code: row.unit,
          area: toLtree(row.unit),
          code: row.code,
          level: row.level,
          score: row.score,
          linear: row.linear,
          geometric: row.geometric,
          value: row.value,
          numerator: row.numerator,
          denominator: row.denominator,
          status: row.status,
          value_period: row.valuePeriod,
          weight: row.weight,
          weight_used: row.weightUsed,
          contribution: row.contribution,
          coverage: row.coverage,
          enough: row.enough,
          rank: row.rank,
          rank_in_group: row.rankInGroup,
        })),
      ),
    );
}

const copyTowns = (tx: ActorTx, from: string, to: string) =>
  tx.sql(
    `insert into indicator_scores (run_id, unit_code, code, area, level, value, numerator, denominator, status, weight, enough)
     select $2, unit_code, code, area, level, value, numerator, denominator, status, weight, enough
       from indicator_scores where run_id = $1 and length(unit_code) > 6`,
    [from, to],
  );

/** The newest run of a cycle, which the next one supersedes. */
const findLatest = (tx: ActorTx, cycleId: string) =>
  tx.first(
    tx.db
      .selectFrom('indicator_runs')
      .select(['id', 'ordinal'])
      .where('cycle_id', '=', cycleId)
      .orderBy('ordinal', 'desc'),
  );

/**
 * Freezes the input of a cycle, calculates it and keeps everything under a new run; the one before is superseded and stays
 * readable. All in the caller's transaction: who stops it leaves nothing behind.
 */
export async function storeRun(tx: ActorTx, set: CompiledSet, request: RunRequest): Promise<string> {
  const { cycleId, period, seed, draws } = request;
  const input = storeInput(await readRunUnits(tx, set, period));
  const calculation = calculate(set, input, { period, seed });
  const stability = await drawStability(calculation.run, set, request);
  const latest = await findLatest(tx, cycleId);
  const id = tx.newId();
  await tx.run(
    tx.db
      .updateTable('indicator_runs')
      .set({ state: 'superseded' })
      .where('cycle_id', '=', cycleId)
      .where('state', '<>', 'superseded'),
  );
  await tx.run(
    tx.db.insertInto('indicator_runs').values({
      id,
      cycle_id: cycleId,
      set_id: request.setId,
      ordinal: (latest?.ordinal ?? 0) + 1,
      period,
      edition: set.set.edition,
      state: request.state,
      seed,
      draws,
      parameters: JSON.stringify(calculation.run.parameters),
      input_sha256: hashOf(input),
      result_sha256: hashOf(calculation.rows),
      started_at: tx.now,
      started_by: tx.actor.accountId,
      starter_name: tx.actor.displayName,
      reason: request.reason,
      supersedes: latest?.id ?? null,
    }),
  );
  await tx.run(
    tx.db.insertInto('indicator_run_files').values({
      run_id: id,
      area: await readCityArea(tx),
      input: JSON.stringify(input),
      stability: JSON.stringify(stability),
    }),
  );
  await insertScores(tx, id, calculation.rows);
  // A correction is made long after the period: its towns stay as they were counted then.
  if (latest && request.state === 'published') await copyTowns(tx, latest.id, id);
  else await insertScores(tx, id, await countTowns(tx, set, period));
  tx.touch(id);
  return id;
}
