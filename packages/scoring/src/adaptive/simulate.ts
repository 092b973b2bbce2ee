import { type AdaptiveRules, compileAdaptive, type StopRules } from './next-step.ts';
import type { CompiledBank } from './compile-bank.ts';
import { type BankResponse, eap } from './estimate.ts';
import { probability } from './curves.ts';
import { correlation, mean } from '../math/statistics.ts';
import type { BankItem } from './bank.ts';
import type { Chance } from './select-item.ts';

/** A repeatable source of chance from a whole-number seed (mulberry32 by Tommy Ettinger, public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A standard normal number, from two numbers of chance, by Box and Muller. */
export const normalFrom = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/** An answer, from 0, that a person of trait θ might give: each as often as `probability` says. */
export function answerFrom(item: BankItem, theta: number, chance: Chance): number {
  let rest = chance();
  for (let category = 0; category < item.b.length; category++) {
    rest -= probability(item, category, theta);
    if (rest < 0) return category;
  }
  return item.b.length;
}

/** What a simulation found. */
export interface Simulation {
  readonly persons: number;
  /** Mean of estimate − truth, in standard deviations of the trait. */
  readonly bias: number;
  readonly rmse: number;
  /** The same with the whole bank. */
  readonly rmseWholeBank: number;
  /** Correlation of the adaptive with the whole-bank estimate. */
  readonly agreement: number;
  readonly meanItems: number;
  /** Share of the bank's items that need not be asked, 0–1. */
  readonly itemsSaved: number;
  readonly meanSe: number;
  /** The highest share of persons who met one item, and how many items nobody met. */
  readonly highestExposure: number;
  readonly neverGiven: number;
  readonly stop: StopRules | undefined;
}

/**
 * Sits simulated persons (at least one; traits standard normal) through an adaptive form and through the whole bank.
 * `seed`: a whole number below 2³². The same seed gives the same table.
 */
export function simulate(
  compiled: CompiledBank,
  {
    persons,
    seed,
    rules = {},
  }: { readonly persons: number; readonly seed: number; readonly rules?: AdaptiveRules },
): Simulation {
  const chance = chanceFrom(seed);
  const step = compileAdaptive(compiled, { ...rules, chance: rules.chance ?? chance });
  const { items } = compiled.bank;
  const counts = new Map(items.map(({ id }) => [id, 0]));
  const runs = Array.from({ length: persons }, () => {
    const truth = normalFrom(chance);
    const all = items.map(
      (item): BankResponse => ({ item: item.id, answer: answerFrom(item, truth, chance) }),
    );
    const byId = new Map(all.map((response) => [response.item, response]));
    const responses: BankResponse[] = [];
    let now = step(responses);
    while (now.next !== undefined) {
      counts.set(now.next, (counts.get(now.next) as number) + 1);
      responses.push(byId.get(now.next) as BankResponse);
      now = step(responses);
    }
    return { truth, adaptive: now, whole: eap(compiled, all, rules.prior) };
  });
  const adaptive = runs.map((run) => run.adaptive.theta);
  const errors = runs.map((run) => run.adaptive.theta - run.truth);
  const wholeErrors = runs.map((run) => run.whole.theta - run.truth);
  const rootMeanSquare = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => value * value)));
  const meanItems = mean(runs.map((run) => run.adaptive.count));
  const shares = [...counts.values()].map((count) => count / persons);
  return {
    persons,
    bias: mean(errors),
    rmse: rootMeanSquare(errors),
    rmseWholeBank: rootMeanSquare(wholeErrors),
    agreement: correlation(
      adaptive,
      runs.map((run) => run.whole.theta),
    ),
    meanItems,
    itemsSaved: 1 - meanItems / items.length,
    meanSe: mean(runs.map((run) => run.adaptive.se)),
    highestExposure: Math.max(...shares),
    neverGiven: shares.filter((share) => share === 0).length,
    stop: rules.stop,
  };
}
