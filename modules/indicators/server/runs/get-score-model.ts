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
import { columnsOf, whatIfThemes } from '../../domain.ts';
import { nameUnits, readCityCode } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';
import { readHidden, readScoreCells } from './read-scores.ts';
import { readRun } from './tell-run.ts';

type Model = OutputOf<typeof route>;
/** Scores of the counties, by unit and code. */
type Cells = ReadonlyMap<string, ReadonlyMap<string, { readonly score: number | null }>>;

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
function proposalsOf(set: IndicatorSet, byUnit: Cells): Model['proposals'] {
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

/** Pairs of one level-1 indicator that say nearly the same over the counties; what is hidden takes no part. */
function redundantOf(set: IndicatorSet, byUnit: Cells, hidden: ReadonlySet<string>): Model['redundant'] {
  const names = new Map(indicatorsOf(set).map(({ code, name }) => [code, name]));
  const named = (code: string) => ({ code, name: names.get(code) ?? { zh: code, en: code } });
  const scoresOf = (code: string) =>
    [...byUnit].map(([unit, own]) => (hidden.has(`${unit} ${code}`) ? null : (own.get(code)?.score ?? null)));
  return set.themes
    .flatMap(({ level1 }) => level1)
    .flatMap(({ indicators }) =>
      redundantPairs(new Map(indicators.map(({ code }) => [code, scoresOf(code)]))),
    )
    .map(({ codes: [one, other], rho }) => ({ one: named(one), other: named(other), rho }));
}

/**
 * What the browser needs to answer a slider at once: level-1 scores of the counties and the tree of weights. What remains to be
 * inferred beside the other views: a hidden score that is the only hidden one of its level-1 indicator is what the shown ones leave.
 */
export async function getScoreModel(tx: ActorTx, { params }: InputOf<typeof route>): Promise<Model> {
  const run = await readRun(tx, params.id);
  const { set } = await readSet(tx, run.set_id);
  const city = await readCityCode(tx);
  const rows = (await readScoreCells(tx, run.id)).filter(({ unit_code }) => unit_code !== city);
  const hidden = await readHidden(tx, run.id, set);
  const byUnit = new Map(
    [...Map.groupBy(rows, ({ unit_code }) => unit_code)].map(([unit, own]) => [
      unit,
      new Map(own.map((row) => [row.code, row])),
    ]),
  );
  const themes = whatIfThemes(
    set,
    rows.map(({ unit_code: unit, code, score }) => ({ unit, code, score })),
    hidden,
  );
  const nameOf = await nameUnits(tx, [...byUnit.keys()]);
  return {
    units: [...byUnit.keys()].map((code) => ({ code, name: nameOf(code) })),
    themes: themes.map(({ theme: { code, name, weight }, level1 }) => ({
      code,
      name,
      weight,
      level1: level1.map((group) => ({ code: group.code, name: group.name, weight: group.weight })),
    })),
    scores: [...byUnit.values()].map((own) => columnsOf(themes).map((code) => own.get(code)?.score ?? null)),
    geometricFloor: set.calculation_defaults.geometric_floor,
    proposals: proposalsOf(set, byUnit),
    redundant: redundantOf(set, byUnit, hidden),
  };
}
