import { type Hint, hint } from './hint.ts';

/** A score that moves this many points while its causes stay within this relative change. */
export const causeRule = { points: 20, relative: 0.05 } as const;

export interface CauseChange {
  /** Change of the score in points. */
  readonly score: number;
  /** Relative changes of what drives it (volume, staff, a paired indicator), by name. */
  readonly causes: Readonly<Record<string, number>>;
}

/** Change without cause: the score moved by 20 points or more, every known cause by 5 % or less. Needs one cause. */
export function changeWithoutCause({ score, causes }: CauseChange): Hint[] {
  const changes = Object.values(causes);
  const isStill = changes.length > 0 && changes.every((change) => Math.abs(change) <= causeRule.relative);
  return isStill && Math.abs(score) >= causeRule.points
    ? [hint('change_without_cause', null, { score, ...causes })]
    : [];
}

/** Pairs that should not both look good by closing early (section 17): the first up, the second not worse. */
export const pairedIndicators: readonly (readonly [string, string])[] = [
  ['A2-06', 'A2-09'],
  ['E2-08', 'E3-02'],
  ['E1-01', 'E1-03'],
];

/** A paired indicator: the score of the first rose by 20 points or more while that of the second fell as much. */
export function pairedChange(first: number, second: number): Hint[] {
  const isSuspect = first >= causeRule.points && second <= -causeRule.points;
  return isSuspect ? [hint('change_without_cause', null, { first, second })] : [];
}
