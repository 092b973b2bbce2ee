import {
  alternativeScores,
  type FactorRun,
  type IndicatorSet,
  modelOfRun,
  monteCarlo,
  type Run,
  singleFactorRuns,
  type Stability,
  topsis,
} from '@xinan/indicators';

/** How robust the ranking of the counties is; null where fewer than two are ranked. */
export interface RunStability {
  readonly ranking: Stability | null;
  readonly factors: readonly FactorRun[];
  /** Rank by TOPSIS over the themes, a cross-check only; by unit. */
  readonly topsisRanks: Readonly<Record<string, number>>;
}

export interface StabilityOptions {
  readonly seed: number;
  readonly draws: number;
}

/** Draws for the single-factor runs beside the main one. */
const factorDraws = 1_000;

function topsisRanks(run: Run, set: IndicatorSet): Record<string, number> {
  const ranked = run.units.filter(({ level, groups }) => level === 'county' && groups.at(-1)?.ranked);
  const rows = ranked.map(({ groups }) =>
    set.themes.map(({ code }) => groups.find((group) => group.code === code)?.score ?? 0),
  );
  if (rows.length < 2) return {};
  const weights = set.themes.map(({ weight }) => weight);
  const { closeness } = topsis(rows, weights);
  const order = closeness.map((share) => share ?? 0);
  return Object.fromEntries(
    ranked.map(({ unit }, i) => [unit, 1 + order.filter((share) => share > (order[i] as number)).length]),
  );
}

/**
 * Section 8 of the method over the counties of a run: weights by Dirichlet, linear or geometric, and each factor alone. A
 * generator: it yields how many draws are done, and may be left at any time.
 */
export function* measureStability(
  run: Run,
  set: IndicatorSet,
  { seed, draws }: StabilityOptions,
): Generator<{ readonly done: number; readonly total: number }, RunStability, void> {
  const model = modelOfRun(run, set, 'county');
  const ranks = topsisRanks(run, set);
  if (model.units.length < 2) return { ranking: null, factors: [], topsisRanks: ranks };
  const simulation = monteCarlo(model, { seed, draws, reportEvery: 100 });
  let step = simulation.next();
  while (!step.done) {
    yield { done: step.value.done, total: step.value.total };
    step = simulation.next();
  }
  const factors = singleFactorRuns(model, {
    seed,
    draws: factorDraws,
    alternatives: alternativeScores(run, set, 'county'),
    leaveOut: set.themes.flatMap(({ level1 }) => level1.map(({ code }) => code)),
  });
  return { ranking: step.value, factors, topsisRanks: ranks };
}

/** The factors whose ranking agrees poorly with the base, in words for a report. */
export function factorWords(factor: string, set: IndicatorSet): { readonly zh: string; readonly en: string } {
  const [kind, code] = factor.split(':');
  if (kind === 'leave_out') {
    const group = set.themes.flatMap(({ level1 }) => level1).find((one) => one.code === code);
    return { zh: `不计“${group?.name.zh ?? code}”`, en: `without “${group?.name.en ?? code}”` };
  }
  return (
    {
      weights: { zh: '权重小幅变动', en: 'small changes of the weights' },
      uniform_weights: { zh: '权重任意变动', en: 'any weights at all' },
      geometric: { zh: '改用几何加权', en: 'geometric aggregation' },
      minmax: { zh: '改用极差标准化', en: 'min–max normalisation' },
      zscore: { zh: '改用标准分', en: 'z-scores' },
    }[kind ?? ''] ?? { zh: factor, en: factor }
  );
}
