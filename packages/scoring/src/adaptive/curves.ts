import type { BankItem } from './bank.ts';

type Curve = Pick<BankItem, 'a' | 'b'>;

/** The chance of at least the answer above threshold `b`. */
const atLeast = (a: number, b: number, theta: number): number => 1 / (1 + Math.exp(-a * (theta - b)));

/** The chance of answer `category` (0 = lowest) at trait θ; 0 for an answer the item does not have. */
export function probability({ a, b }: Curve, category: number, theta: number): number {
  if (category < 0 || category > b.length) return 0;
  const reached = category === 0 ? 1 : atLeast(a, b[category - 1] as number, theta);
  const passed = category === b.length ? 0 : atLeast(a, b[category] as number, theta);
  return reached - passed;
}

/** Fisher information of an item at θ: Σ (P*ₖ′ − P*ₖ₊₁′)² / Pₖ. For 2PL it is a² P (1 − P). Samejima 1969. */
export function information({ a, b }: Curve, theta: number): number {
  let total = 0;
  let reached = 1;
  let slope = 0;
  for (let k = 0; k <= b.length; k++) {
    const passed = k === b.length ? 0 : atLeast(a, b[k] as number, theta);
    const nextSlope = a * passed * (1 - passed);
    const chance = reached - passed;
    if (chance > 0) total += (slope - nextSlope) ** 2 / chance;
    reached = passed;
    slope = nextSlope;
  }
  return total;
}

/** d ln P / dθ of one answer. */
export function logSlope({ a, b }: Curve, category: number, theta: number): number {
  const reached = category === 0 ? 1 : atLeast(a, b[category - 1] as number, theta);
  const passed = category === b.length ? 0 : atLeast(a, b[category] as number, theta);
  return a * (1 - reached - passed);
}
