import type { ActorTx } from '@xinan/platform';
import { buildPublication } from '../../domain.ts';
import type { FoundCycle } from '../cycles/store.ts';
import { nameUnits, readPeerGroups } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';
import { calculate } from './calculate.ts';
import { findScoresBefore } from './find-before.ts';
import { hashOf } from './hash.ts';
import { readRunFile } from './read-run.ts';

export interface NewPublication {
  readonly cycle: FoundCycle;
  readonly runId: string;
  /** Why what was published before is corrected; null the first time. */
  readonly reason: string | null;
}

async function readCaps(tx: ActorTx, cycleId: string) {
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_caps')
      .select(['unit_code', 'band', 'reason'])
      .where('cycle_id', '=', cycleId)
      .where('lifted_at', 'is', null),
  );
  return new Map(rows.map(({ unit_code, band, reason }) => [unit_code, { band, reason }]));
}

/** Keeps the public document of a run; the one published before for this period stays readable as superseded. */
export async function storePublication(
  tx: ActorTx,
  { cycle, runId, reason }: NewPublication,
): Promise<{ publicationId: string; sha256: string }> {
  const { row: run, input, stability } = await readRunFile(tx, runId);
  const set = await readSet(tx, run.set_id);
  // Calculated again from the stored input, so that what is published is what replays.
  const calculation = calculate(set, input, { period: run.period, seed: Number(run.seed) });
  const { names: peerGroupNames } = await readPeerGroups(tx);
  const nameOf = await nameUnits(
    tx,
    input.units.map(({ id }) => id),
  );
  const document = buildPublication({
    period: cycle.period,
    setCode: cycle.set_code,
    set: set.set,
    run: calculation.run,
    rows: calculation.rows,
    stability,
    names: new Map(input.units.map(({ id }) => [id, nameOf(id)])),
    peerGroupNames: Object.fromEntries(Object.entries(peerGroupNames).map(([code, { zh }]) => [code, zh])),
    caps: await readCaps(tx, cycle.id),
    ids: {
      runId,
      draws: run.draws,
      inputSha256: run.input_sha256,
      resultSha256: run.result_sha256,
    },
    before: await findScoresBefore(tx, { period: run.period, edition: run.edition }),
  });
  const sha256 = hashOf(document);
  const publicationId = tx.newId();
  const last = await tx.first(
    tx.db
      .selectFrom('indicator_publications')
      .select('ordinal')
      .where('period', '=', cycle.period)
      .orderBy('ordinal', 'desc'),
  );
  await tx.run(
    tx.db
      .updateTable('indicator_publications')
      .set({ state: 'superseded' })
      .where('period', '=', cycle.period)
      .where('state', '=', 'current'),
  );
  await tx.run(
    tx.db.insertInto('indicator_publications').values({
      id: publicationId,
      run_id: runId,
      period: cycle.period,
      ordinal: (last?.ordinal ?? 0) + 1,
      published_at: tx.now,
      approver_name: tx.actor.displayName,
      correction_reason: reason,
      document: JSON.stringify(document),
      sha256,
    }),
  );
  tx.touch(publicationId);
  return { publicationId, sha256 };
}
