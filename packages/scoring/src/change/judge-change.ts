import type { PublishedChange } from './published-changes.ts';
import { RELIABLE } from './reliable-change.ts';

/** `same`: the difference may be chance. */
export type ChangeDirection = 'lighter' | 'same' | 'heavier';

export interface JudgedChange {
  readonly direction: ChangeDirection;
  /** The published threshold it was judged by. */
  readonly rule: PublishedChange;
  /** Reliable change index, negative where the score fell: 1.96 × difference / the least reliable difference. */
  readonly index: number;
}

/** Of several published thresholds the most cautious; one that says "felt", not "reliable", judges nothing. */
function strictest(rules: readonly PublishedChange[]): PublishedChange | undefined {
  const reliable = rules.filter(({ meaning }) => meaning === 'reliable');
  return reliable.toSorted((one, other) => other.points - one.points)[0];
}

/**
 * Whether one person's two scores (in points) differ by more than chance, after Jacobson & Truax 1991, by the most
 * cautious published threshold; `undefined` where none is published. A difference of exactly its points is reliable.
 */
export function judgeChange(
  before: number,
  after: number,
  {
    rules,
    heavierWhen,
  }: { readonly rules: readonly PublishedChange[]; readonly heavierWhen: 'high' | 'low' },
): JudgedChange | undefined {
  const rule = strictest(rules);
  if (!rule) return undefined;
  const difference = after - before;
  const index = (RELIABLE * difference) / (rule.unrounded ?? rule.points);
  if (Math.abs(difference) < rule.points) return { direction: 'same', rule, index };
  const rose = difference > 0;
  return { direction: rose === (heavierWhen === 'high') ? 'heavier' : 'lighter', rule, index };
}
