import { type InputOf, type OutputOf } from '@xinan/contract-kit';
import {
  capWeights,
  criticWeights,
  entropyWeights,
  fewestUnits,
  type IndicatorSet,
  indicatorsOf,
  redundantPairs,
  variationWeights,
} from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { getScoreModel as route } from '../../contract.ts';
import { nameUnits, readCityCode } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';
import { readScores, type ScoreFound } from './read-scores.ts';
import { readRun } from './tell-run.ts';

type Model = OutputOf<typeof route>;

const proposalWords = {
  equal: {
    name: { zh: '等权', en: 'Equal' },
    note: { zh: '每个主题同样重要。', en: 'Every theme counts alike.' },
  },
  entropy: {
    name: { zh: '熵权法', en: 'Entropy' },
    note: {
      zh: '差异大的得更大权重，并不说明更重要；已限制在等权的 0.5—2 倍之间，不能单独用于考核。',
      en: 'What differs more weighs more, which does not make it more important; kept within 0.5–2 times the equal weight, never used alone.',
    },
  },
  critic: {
    name: { zh: 'CRITIC', en: 'CRITIC' },
    note: {
      zh: '看差异，也看与其他主题的重复程度。',
      en: 'Looks at how much it differs and how much others say the same.',
    },
  },
  variation: {
    name: { zh: '变异系数法', en: 'Coefficient of variation' },
    note: { zh: '按相对离散程度赋权。', en: 'By relative spread.' },
  },
} as const;

/** Proposals by the data for the weights of the themes; they never change a running cycle. */
function proposalsOf(
  set: IndicatorSet,
  byUnit: ReadonlyMap<string, ReadonlyMap<string, ScoreFound>>,
): Model['proposals'] {
  const codes = set.themes.map(({ code }) => code);
  const rows = [...byUnit.values()].map((own) => codes.map((code) => own.get(code)?.score ?? 0));
  const weigh = (weights: readonly number[]) =>
    Object.fromEntries(codes.map((code, i) => [code, weights[i] ?? 0]));
  const equal = {
    method: 'equal',
    ...proposalWords.equal,
    weights: weigh(codes.map(() => 1 / codes.length)),
  };
  if (rows.length < fewestUnits) return [equal];
  return [
    equal,
    { method: 'entropy', ...proposalWords.entropy, weights: weigh(capWeights(entropyWeights(rows).weights)) },
    { method: 'critic', ...proposalWords.critic, weights: weigh(criticWeights(rows)) },
    { method: 'variation', ...proposalWords.variation, weights: weigh(variationWeights(rows)) },
  ];
}

/** Pairs of one level-1 indicator that say nearly the same over the counties. */
function redundantOf(
  set: IndicatorSet,
  byUnit: ReadonlyMap<string, ReadonlyMap<string, ScoreFound>>,
): Model['redundant'] {
  return set.themes
    .flatMap(({ level1 }) => level1)
    .flatMap(({ indicators }) =>
      redundantPairs(
        new Map(
          indicators.map(({ code }) => [
            code,
            [...byUnit.values()].map((own) => own.get(code)?.score ?? null),
          ]),
        ),
      ),
    )
    .map(({ codes: [one, other], rho }) => ({ one, other, rho }));
}

/** What the browser needs to answer a slider at once: scores of the counties and the tree of weights. */
export async function getScoreModel(tx: ActorTx, { params }: InputOf<typeof route>): Promise<Model> {
  const run = await readRun(tx, params.id);
  const { set } = await readSet(tx, run.set_id);
  const city = await readCityCode(tx);
  const all = await readScores(tx, run.id);
  const rows = all.filter(({ unit_code }) => unit_code !== city && unit_code.length === 6);
  const byUnit = new Map(
    [...Map.groupBy(rows, ({ unit_code }) => unit_code)].map(([unit, own]) => [
      unit,
      new Map(own.map((row) => [row.code, row])),
    ]),
  );
  const nameOf = await nameUnits(tx, [...byUnit.keys()]);
  return {
    units: [...byUnit.keys()].map((code) => ({ code, name: nameOf(code) })),
    themes: set.themes.map(({ code, name, weight, level1 }) => ({
      code,
      name,
      weight,
      level1: level1.map((group) => ({
        code: group.code,
        name: group.name,
        weight: group.weight,
        indicators: group.indicators.map((indicator) => ({
          code: indicator.code,
          name: indicator.name,
          weight: indicator.weight,
        })),
      })),
    })),
    scores: [...byUnit.values()].map((own) =>
      indicatorsOf(set).map(({ code }) => own.get(code)?.score ?? null),
    ),
    geometricFloor: set.calculation_defaults.geometric_floor,
    proposals: proposalsOf(set, byUnit),
    redundant: redundantOf(set, byUnit),
  };
}
