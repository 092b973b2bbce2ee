import type { AnswerOrigin } from './reading.ts';

/** What one item adds to a scale. */
export interface ItemPart {
  readonly kind: 'item';
  readonly itemId: string;
  readonly n: number;
  readonly answer: number | null;
  /** `refused`: without an answer, and counted as the highest. */
  readonly origin: AnswerOrigin | 'refused';
  readonly reversed: boolean;
  /** Lowest + highest answer of the item: reversed, an answer reads as this minus itself. */
  readonly mirror: number;
  /** The answer after reversing; `null` without one. */
  readonly points: number | null;
  readonly weight: number;
  /** What is added up: weight × points, or for a count the weight or 0. `null`: adds nothing. */
  readonly adds: number | null;
}

/** What one scale adds to a scale made of scales. */
export interface ScalePart {
  readonly kind: 'scale';
  readonly scaleId: string;
  readonly points: number | null;
  readonly weight: number;
  readonly adds: number | null;
}

/** One operation; `to` is the number after it. Each begins with the number of the step before. */
export type Step =
  | { readonly kind: 'sum' | 'count'; readonly terms: readonly number[]; readonly to: number }
  /** × the weight of all items ÷ the weight of those answered (the numbers of items where all weigh 1). */
  | { readonly kind: 'prorate'; readonly whole: number; readonly answered: number; readonly to: number }
  | { readonly kind: 'divide'; readonly by: number; readonly to: number }
  | { readonly kind: 'multiply'; readonly by: number; readonly to: number }
  | { readonly kind: 'add'; readonly plus: number; readonly to: number }
  | { readonly kind: 'look-up'; readonly from: number; readonly to: number }
  /** `whole-point`: what a prorated sum is rounded to. */
  | { readonly kind: 'round'; readonly mode: 'truncate' | 'nearest' | 'whole-point'; readonly to: number }
  | { readonly kind: 'limit'; readonly range: readonly [number, number]; readonly to: number }
  | { readonly kind: 'rule'; readonly formula: string; readonly to: number };

/** A chain of steps that is being written; every method adds one step if it says anything. */
export class Chain {
  readonly steps: Step[] = [];

  get value(): number {
    return this.steps.at(-1)?.to ?? 0;
  }

  sum(kind: 'sum' | 'count', terms: readonly number[]): this {
    this.steps.push({ kind, terms, to: terms.reduce((total, term) => total + term, 0) });
    return this;
  }

  prorate(whole: number, answered: number): this {
    this.steps.push({ kind: 'prorate', whole, answered, to: (this.value * whole) / answered });
    return this;
  }

  divide(by: number): this {
    this.steps.push({ kind: 'divide', by, to: this.value / by });
    return this;
  }

  /** × multiplier + offset. */
  transform(multiplier: number, offset: number): this {
    if (multiplier !== 1) this.steps.push({ kind: 'multiply', by: multiplier, to: this.value * multiplier });
    if (offset !== 0) this.steps.push({ kind: 'add', plus: offset, to: this.value + offset });
    return this;
  }

  push(step: Step): this {
    this.steps.push(step);
    return this;
  }
}
