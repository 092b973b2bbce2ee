import type { Random } from './generator.ts';

/** A standard normal number: Marsaglia's polar method; the second of each pair is thrown away, so that state is one. */
export function drawNormal(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** A Gamma(shape, 1) number, shape ≥ 0 (0 gives 0): Marsaglia and Tsang 2000; exponential where the shape is 1. */
export function drawGamma(shape: number, random: Random): number {
  if (shape === 0) return 0;
  if (shape === 1) return -Math.log(random());
  if (shape < 1) return drawGamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Weights from Dirichlet(shapes): non-negative, sum to 1. */
export function drawDirichlet(shapes: readonly number[], random: Random): number[] {
  const parts = shapes.map((shape) => drawGamma(shape, random));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}
