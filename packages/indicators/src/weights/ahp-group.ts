import { ahp, type Ahp, type Comparisons } from './ahp.ts';

export interface GroupAhp extends Ahp {
  /** Of each expert, in the order given. */
  readonly experts: readonly Ahp[];
  /** Least and largest weight that an accepted expert gave, per thing compared. */
  readonly spread: readonly { readonly least: number; readonly most: number }[];
}

/**
 * Group weights: the element-wise geometric mean of the accepted matrices, then as for one (section 6.1).
 * All matrices compare the same things. Null where no matrix is accepted.
 */
export function groupAhp(matrices: readonly Comparisons[]): GroupAhp | null {
  const experts = matrices.map(ahp);
  const accepted = matrices.filter((_, i) => experts[i]?.accepted);
  const first = accepted[0];
  if (!first) return null;
  const joint = first.map((row, i) =>
    row.map((_, j) => {
      const logs = accepted.reduce((total, matrix) => total + Math.log(matrix[i]?.[j] as number), 0);
      return Math.exp(logs / accepted.length);
    }),
  );
  const given = experts.filter((expert) => expert.accepted).map(({ weights }) => weights);
  const spread = first.map((_, i) => {
    const all = given.map((weights) => weights[i] as number);
    return { least: Math.min(...all), most: Math.max(...all) };
  });
  return { ...ahp(joint), experts, spread };
}
