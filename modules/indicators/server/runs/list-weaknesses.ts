import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { indicatorsOf, isSmall } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { listWeaknesses as route } from '../../contract.ts';
import { nameUnits } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';
import { findScoresBefore } from './find-before.ts';
import { readHidden, readScoreCells } from './read-scores.ts';
import { readRun } from './tell-run.ts';

/** A score below this is a weak point (band L1). */
const weakBelow = 60;
/** A fall of this many points since the period before. */
const fallBy = 20;
const lowestShare = 0.1;

type Weakness = OutputOf<typeof route>[number];

/** 短板清单: below 60, a steep fall, or among the lowest tenth; small denominators are left out of "lowest". */
export async function listWeaknesses(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const run = await readRun(tx, params.id);
  const { set } = await readSet(tx, run.set_id);
  const indicators = new Map(indicatorsOf(set).map((indicator) => [indicator.code, indicator]));
  const before = await findScoresBefore(tx, {
    period: run.period,
    edition: run.edition,
    ...(query.unit ? { unit: query.unit } : {}),
  });
  const hidden = await readHidden(tx, run.id, set);
  const rows = (await readScoreCells(tx, run.id, query.unit)).filter(
    ({ code, unit_code, score }) =>
      indicators.has(code) && score !== null && !hidden.has(`${unit_code} ${code}`),
  );
  const nameOf = await nameUnits(
    tx,
    rows.map(({ unit_code }) => unit_code),
  );
  const scores = rows.map(({ score }) => score as number).toSorted((one, other) => one - other);
  const lowest = scores[Math.floor(scores.length * lowestShare)] ?? 0;
  return rows
    .flatMap((row): Weakness[] => {
      const indicator = indicators.get(row.code);
      const score = row.score as number;
      const earlier = before.get(`${row.unit_code} ${row.code}`)?.score ?? null;
      const change = earlier === null ? null : score - earlier;
      const isNoise = row.denominator !== null && isSmall(row.denominator);
      const reason =
        score < weakBelow
          ? ('below_60' as const)
          : change !== null && change <= -fallBy
            ? ('fall' as const)
            : score <= lowest && !isNoise
              ? ('lowest' as const)
              : null;
      if (!indicator || reason === null) return [];
      const { zh, en } = indicator.department;
      return [
        {
          code: row.code,
          name: indicator.name,
          unit: { code: row.unit_code, name: nameOf(row.unit_code) },
          department: { zh, en },
          score,
          change,
          reason,
        },
      ];
    })
    .toSorted((one, other) => one.score - other.score);
}
