/** Two decimals are enough for any screen and keep the files small. */
export const round = (px: number): number => Math.round(px * 100) / 100;

export type Scale = (value: number) => number;

export type Range = readonly [from: number, to: number];

/** Maps a domain onto a range; values outside are held at its ends. A domain without extent maps to the middle. */
export function linearScale([least, most]: Range, [from, to]: Range): Scale {
  if (most === least) return () => round((from + to) / 2);
  return (value) => {
    const share = Math.min(1, Math.max(0, (value - least) / (most - least)));
    return round(from + share * (to - from));
  };
}

const steps = [1, 2, 2.5, 5, 10] as const;

/** No figure of ours is told more finely; below it a step would be lost in rounding. */
const leastExtent = 1e-9;

/** Rounds a number as people write it, so that 0.1 + 0.2 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * Round values that enclose all given ones, about `count` of them, rising. No values: 0 and 1.
 * Equal values get room on both sides.
 */
export function niceTicks(values: readonly number[], count = 5): number[] {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  let [least, most] = [Math.min(...finite), Math.max(...finite)];
  if (most - least <= Math.max(Math.max(Math.abs(most), Math.abs(least)) * 1e-9, leastExtent)) {
    const room = Math.abs(most) > leastExtent ? Math.abs(most) / 10 : 1;
    [least, most] = [least - room, most + room];
  }
  const rough = (most - least) / Math.max(1, count - 1);
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((one) => one * unit >= rough * (1 - 1e-9)) ?? 10) * unit;
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(most / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
}

/** Ends of a list of ticks. */
export function ends(ticks: readonly number[]): Range {
  return [ticks[0] ?? 0, ticks.at(-1) ?? 1];
}

/**
 * Moves labels apart so that neighbours keep `gap`, within `[least, most]` where there is room; the order stays.
 * Returns the new places in the order given.
 */
export function spread(places: readonly number[], gap: number, [least, most]: Range): number[] {
  const order = places.map((_, i) => i).sort((i, j) => (places[i] as number) - (places[j] as number));
  const moved = [...places];
  let floor = least;
  for (const i of order) {
    moved[i] = Math.max(moved[i] as number, floor);
    floor = (moved[i] as number) + gap;
  }
  let ceiling = most;
  for (const i of order.toReversed()) {
    moved[i] = Math.min(moved[i] as number, ceiling);
    ceiling = (moved[i] as number) - gap;
  }
  return moved.map(round);
}
