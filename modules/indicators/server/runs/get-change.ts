import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { decomposeChange, type IndicatorSet, indicatorsOf } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { getChange as route } from '../../contract.ts';
import { readSet } from '../sets/read-set.ts';
import { findRunBefore } from './find-before.ts';
import { readHidden, readScores, type ScoreFound } from './read-scores.ts';
import { readRun } from './tell-run.ts';

/** Points of the linear total one unit of an indicator's score is worth: its contribution over its score. */
function weighted(row: ScoreFound | undefined, totalWeight: number) {
  if (!row || row.score === null) return { weight: 0, score: null };
  const weight = row.score === 0 ? totalWeight : (row.contribution ?? 0) / row.score;
  return { weight, score: row.score };
}

/** Terms by indicator; a level-1 indicator with a hidden member, now or then, is one term: its points would tell the score. */
function foldTerms(
  { themes }: IndicatorSet,
  terms: readonly { readonly code: string; readonly points: number }[],
  hiddenCodes: ReadonlySet<string>,
): OutputOf<typeof route>['terms'] {
  const points = new Map(terms.map((term) => [term.code, term.points]));
  return themes
    .flatMap(({ level1 }) => level1)
    .flatMap((group) => {
      const own = group.indicators.map(({ code, name }) => ({ code, name, points: points.get(code) ?? 0 }));
      if (!own.some(({ code }) => hiddenCodes.has(code))) return own;
      return [
        { code: group.code, name: group.name, points: own.reduce((sum, term) => sum + term.points, 0) },
      ];
    });
}

/** 变化由来: which indicators moved the total, and how much is due to changed weights or coverage. */
export async function getChange(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const run = await readRun(tx, params.id);
  const { set } = await readSet(tx, run.set_id);
  const now = new Map((await readScores(tx, run.id, { unit: params.unit })).map((row) => [row.code, row]));
  if (now.size === 0) throw new DomainError('record.not_found');
  const earlier = await findRunBefore(tx, {
    period: run.period,
    edition: run.edition,
    against: query.against,
  });
  if (!earlier)
    return {
      against: null,
      before: null,
      after: now.get('total')?.linear ?? null,
      dueToScores: null,
      dueToWeights: null,
      terms: [],
    };
  const before = new Map(
    (await readScores(tx, earlier.id, { unit: params.unit })).map((row) => [row.code, row]),
  );
  const indicators = indicatorsOf(set);
  const hiddenThen = await readHidden(tx, earlier.id, set);
  const hiddenNow = await readHidden(tx, run.id, set);
  const hiddenCodes = new Set(
    indicators
      .map(({ code }) => code)
      .filter((code) => [hiddenThen, hiddenNow].some((keys) => keys.has(`${params.unit} ${code}`))),
  );
  const parts = (rows: ReadonlyMap<string, ScoreFound>) =>
    indicators.map(({ code, global_weight }) => weighted(rows.get(code), global_weight));
  const change = decomposeChange(parts(before), parts(now));
  return {
    against: earlier.period,
    before: change.before,
    after: change.after,
    dueToScores: change.dueToScores,
    dueToWeights: change.dueToWeights,
    terms: foldTerms(
      set,
      indicators.map(({ code }, i) => ({ code, points: change.terms[i]?.score ?? 0 })),
      hiddenCodes,
    )
      .filter(({ points }) => points !== 0)
      .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points)),
  };
}
