import { isConstant, mean, sum } from './moments.ts';
import { averageRanks } from './order.ts';

/** Pearson's r in −1…1; null where a column is constant or there are fewer than two pairs. */
export function pearson(one: readonly number[], other: readonly number[]): number | null {
  if (isConstant(one) || isConstant(other)) return null;
  const [oneMean, otherMean] = [mean(one), mean(other)];
  const products = one.map((value, i) => (value - oneMean) * ((other[i] as number) - otherMean));
  const squares = (values: readonly number[], middle: number) =>
    sum(values.map((value) => (value - middle) ** 2));
  const r = sum(products) / Math.sqrt(squares(one, oneMean) * squares(other, otherMean));
  return Math.max(-1, Math.min(1, r));
}

/** Spearman's ρ in −1…1, average ranks for ties; null as in `pearson`. */
export const spearman = (one: readonly number[], other: readonly number[]): number | null =>
  pearson(averageRanks(one), averageRanks(other));

/** Kendall's τ-b in −1…1 (τ-a where nothing is tied); null where a column is constant. */
export function kendall(one: readonly number[], other: readonly number[]): number | null {
  let [agreement, pairs, tiedInOne, tiedInOther] = [0, 0, 0, 0];
  for (let i = 1; i < one.length; i++)
    for (let j = 0; j < i; j++) {
      const first = Math.sign((one[i] as number) - (one[j] as number));
      const second = Math.sign((other[i] as number) - (other[j] as number));
      agreement += first * second;
      pairs += 1;
      if (first === 0) tiedInOne += 1;
      if (second === 0) tiedInOther += 1;
    }
  const scale = Math.sqrt((pairs - tiedInOne) * (pairs - tiedInOther));
  return scale === 0 ? null : agreement / scale;
}
