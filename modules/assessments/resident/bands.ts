/** The distance of two neighbouring scores, read off the bands; null when they leave holes or overlap. */
export function bandStep(bands: readonly { from: number; to: number }[]): number | null {
  const gaps = bands.slice(1).map(({ from }, i) => from - (bands[i]?.to ?? from));
  const [step = 1] = gaps;
  const even = gaps.every((gap) => Math.abs(gap - step) < 1e-9);
  const rising = bands.every(({ from, to }) => to >= from);
  return even && rising && step >= 0 ? step : null;
}
