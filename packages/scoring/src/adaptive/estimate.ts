import type { CompiledBank } from './compile-bank.ts';
import { information, logSlope } from './curves.ts';

/** Answers by item id; 0 = lowest. */
export interface BankResponse {
  readonly item: string;
  readonly answer: number;
}

/** What is taken of the trait before any answer: a normal distribution. */
export interface Prior {
  readonly mean: number;
  /** Above 0. */
  readonly sd: number;
}

/** The calibration group's own distribution. */
export const STANDARD_NORMAL: Prior = { mean: 0, sd: 1 };

/** A trait estimated from answers. */
export interface Estimate {
  /** The trait, in standard deviations of the calibration group. */
  readonly theta: number;
  readonly se: number;
  /** T = 50 + 10 θ, and its standard error, 10 se. */
  readonly t: number;
  readonly tError: number;
}

const estimate = (theta: number, se: number): Estimate => ({
  theta,
  se,
  t: 50 + 10 * theta,
  tError: 10 * se,
});

/** The place of a response's item. RangeError for an unknown item, an answer it does not have, or a second answer. */
export function placesOf({ places, chances }: CompiledBank, responses: readonly BankResponse[]): number[] {
  const found: number[] = [];
  for (const { item, answer } of responses) {
    const at = places.get(item);
    if (at === undefined) throw new RangeError(`no item ${String(item).slice(0, 64)}`);
    if (!(Number.isInteger(answer) && chances[at]?.[answer]))
      throw new RangeError(`${item} has no answer ${answer}`);
    if (found.includes(at)) throw new RangeError(`${item} was answered twice`);
    found.push(at);
  }
  return found;
}

/** The posterior weights over the grid, not normed; `weights` is written over and returned. */
export function posterior(
  { thetas, chances }: CompiledBank,
  {
    responses,
    places,
    prior,
    weights,
  }: {
    readonly responses: readonly BankResponse[];
    readonly places: readonly number[];
    readonly prior: Prior;
    readonly weights: Float64Array;
  },
): Float64Array {
  const size = thetas.length;
  for (let g = 0; g < size; g++) {
    const z = ((thetas[g] as number) - prior.mean) / prior.sd;
    weights[g] = Math.exp(-0.5 * z * z);
  }
  for (let r = 0; r < responses.length; r++) {
    const chance = chances[places[r] as number]?.[(responses[r] as BankResponse).answer] as Float64Array;
    for (let g = 0; g < size; g++) weights[g] = (weights[g] as number) * (chance[g] as number);
  }
  return weights;
}

/** Mean and spread of posterior weights. */
export function eapOf({ thetas }: CompiledBank, weights: Float64Array): Estimate {
  let whole = 0;
  let first = 0;
  let second = 0;
  for (let g = 0; g < thetas.length; g++) {
    const weight = weights[g] as number;
    const theta = thetas[g] as number;
    whole += weight;
    first += weight * theta;
    second += weight * theta * theta;
  }
  const theta = first / whole;
  return estimate(theta, Math.sqrt(Math.max(0, second / whole - theta * theta)));
}

/**
 * Expected a posteriori over the bank's grid: the mean of the posterior, and its standard deviation as standard error.
 * Without responses it is the prior. RangeError for a response that is none. Source: Bock & Mislevy 1982.
 */
export function eap(
  compiled: CompiledBank,
  responses: readonly BankResponse[],
  prior: Prior = STANDARD_NORMAL,
): Estimate {
  const places = placesOf(compiled, responses);
  const weights = new Float64Array(compiled.thetas.length);
  return eapOf(compiled, posterior(compiled, { responses, places, prior, weights }));
}

const MAX_HALVINGS = 60;

/**
 * Maximum a posteriori: the top of the posterior, found by halving on its slope within the grid's ends; the standard
 * error is 1/√(information + 1/SD²). Source: Samejima 1969; Bayes modal in catR.
 */
export function map(
  compiled: CompiledBank,
  responses: readonly BankResponse[],
  prior: Prior = STANDARD_NORMAL,
): Estimate {
  const items = placesOf(compiled, responses).map(
    (at) => compiled.bank.items[at] as (typeof compiled.bank.items)[number],
  );
  const precision = 1 / (prior.sd * prior.sd);
  const slopeAt = (theta: number): number =>
    items.reduce(
      (total, item, i) => total + logSlope(item, (responses[i] as BankResponse).answer, theta),
      (prior.mean - theta) * precision,
    );
  // The logarithm of the posterior is concave: its slope falls through zero once.
  let { from: low, to: high } = compiled.grid;
  for (let i = 0; i < MAX_HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (slopeAt(middle) > 0) low = middle;
    else high = middle;
  }
  const theta = (low + high) / 2;
  const whole = items.reduce((total, item) => total + information(item, theta), precision);
  return estimate(theta, 1 / Math.sqrt(whole));
}
