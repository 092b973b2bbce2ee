interface Bands {
  readonly min: number;
  readonly max: number;
  readonly bands: readonly { readonly from: number; readonly to: number }[];
}

interface Box {
  /** px */
  readonly height: number;
  /** px, kept free above and below the scale's ends */
  readonly padding: number;
}

/** One stretch as a stripe across the picture, in px from above. */
export interface Stripe {
  readonly y: number;
  readonly height: number;
}

/** The stretches of a scale as stripes that leave no gap, lowest first; one stripe where the scale has none. */
export function stripesOf({ min, max, bands }: Bands, { height, padding }: Box): Stripe[] {
  const up = (value: number) =>
    height - padding - ((value - min) / (max - min || 1)) * (height - 2 * padding);
  // A line between two stretches stands half way between the last score below and the first above.
  const lines = bands.slice(1).map(({ from }, i) => up(((bands[i]?.to ?? from) + from) / 2));
  const edges = [height, ...lines, 0];
  return edges.slice(1).map((y, i) => ({ y, height: (edges[i] ?? height) - y }));
}
