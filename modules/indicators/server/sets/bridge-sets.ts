import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { bridgeSetVersions as route } from '../../contract.ts';
import { nameUnits } from '../places/read-units.ts';
import { calculate } from '../runs/calculate.ts';
import { readRunUnits } from '../runs/read-input.ts';
import { readRunFile } from '../runs/read-run.ts';
import { storeInput } from '../../domain.ts';
import { readSet } from './read-set.ts';
import { refuseUnfinished } from './refuse-faults.ts';
import { draftOf, findSet } from './tell-set.ts';

/** 新旧衔接: the last published period scored by this version too: what changes is the method, not the city. */
export async function bridgeSets(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const wanted = await findSet(tx, params.id);
  if (wanted.state === 'draft') refuseUnfinished(draftOf(wanted));
  const current = await readSet(tx, params.id);
  const latest = await tx.first(
    tx.db
      .selectFrom('indicator_runs')
      .select(['id', 'period'])
      .where('state', '=', 'published')
      .where('period', 'like', '____Q_')
      .orderBy('period', 'desc'),
  );
  if (!latest) throw new DomainError('index.no_run');
  const { row, input } = await readRunFile(tx, latest.id);
  const old = await readSet(tx, row.set_id);
  const options = { period: row.period, seed: Number(row.seed) };
  const totals = (calculation: ReturnType<typeof calculate>) =>
    new Map(calculation.rows.filter(({ code }) => code === 'total').map(({ unit, score }) => [unit, score]));
  const before = totals(calculate(old, input, options));
  const after = totals(calculate(current, storeInput(await readRunUnits(tx, current, row.period)), options));
  const nameOf = await nameUnits(tx, [...before.keys()]);
  return {
    period: row.period,
    rows: [...before].map(([unit, score]) => ({
      unit,
      name: nameOf(unit),
      before: score,
      after: after.get(unit) ?? null,
    })),
  };
}
