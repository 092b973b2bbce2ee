import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type IndicatorSet, indicatorsOf, shrinkAreas } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { getIndicatorScores as route } from '../../contract.ts';
import { nameUnits, readCityCode } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';
import { intervalOf } from './get-unit-scores.ts';
import { readHidden, readScores, type ScoreFound } from './read-scores.ts';
import { readRun } from './tell-run.ts';

interface Named {
  readonly name: { readonly zh: string; readonly en: string };
  readonly definition: { readonly zh: string; readonly en: string };
  readonly unit: { readonly zh: string; readonly en: string } | null;
  readonly factor: number;
}

/** A theme, a level-1 or a level-2 of the set, or the total. */
function nameOfCode(set: IndicatorSet, code: string): Named | undefined {
  const indicator = indicatorsOf(set).find((one) => one.code === code);
  if (indicator) {
    const { zh, en } = indicator.unit;
    return {
      name: indicator.name,
      definition: indicator.definition,
      unit: { zh, en },
      factor: indicator.formula.factor,
    };
  }
  const plain = { unit: null, factor: 1 };
  if (code === 'total') return { name: { zh: '总分', en: 'Total' }, definition: set.title, ...plain };
  for (const theme of set.themes) {
    if (theme.code === code) return { name: theme.name, definition: theme.focus, ...plain };
    const group = theme.level1.find((one) => one.code === code);
    if (group) return { name: group.name, definition: theme.name, ...plain };
  }
  return undefined;
}

/** Towns are drawn towards the mean of all, so that none is ranked on noise; counties stand by their own figure. */
function shrunkOf(rows: readonly ScoreFound[], factor: number): ReadonlyMap<string, number> {
  const towns = rows.filter(
    ({ unit_code, numerator, denominator }) =>
      unit_code.length > 6 && numerator !== null && denominator !== null && numerator <= denominator,
  );
  const shrunk = shrinkAreas(
    towns.map(({ numerator, denominator }) => ({ hits: numerator ?? 0, trials: denominator ?? 0 })),
  );
  return new Map(towns.map(({ unit_code }, i) => [unit_code, factor * (shrunk?.[i]?.estimate ?? 0)]));
}

const levelOf = (code: string, city: string) =>
  code === city ? ('city' as const) : code.length > 6 ? ('town' as const) : ('county' as const);

/** One indicator, or one score, over all units of the reader's area: the map and the comparison. */
export async function getIndicatorScores(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const run = await readRun(tx, params.id);
  const { set } = await readSet(tx, run.set_id);
  const named = nameOfCode(set, params.code);
  if (!named) throw new DomainError('record.not_found');
  const all = await readScores(tx, run.id, { code: params.code });
  const { within } = query;
  const rows = within ? all.filter(({ unit_code }) => unit_code.startsWith(within)) : all;
  const hidden = await readHidden(tx, run.id, set);
  const shrunk = shrunkOf(rows, named.factor);
  const city = await readCityCode(tx);
  const nameOf = await nameUnits(
    tx,
    rows.map(({ unit_code }) => unit_code),
  );
  return {
    code: params.code,
    name: named.name,
    definition: named.definition,
    valueUnit: named.unit,
    rows: rows.map((row) => {
      const suppressed = hidden.has(`${row.unit_code} ${row.code}`);
      return {
        unit: { code: row.unit_code, name: nameOf(row.unit_code) },
        level: levelOf(row.unit_code, city),
        value: suppressed ? null : row.value,
        score: suppressed ? null : row.score,
        numerator: suppressed ? null : row.numerator,
        denominator: suppressed ? null : row.denominator,
        interval: suppressed ? null : intervalOf(row, named.factor),
        shrunk: suppressed ? null : (shrunk.get(row.unit_code) ?? null),
        status: row.status ?? '',
        suppressed,
      };
    }),
  };
}
