interface Dated {
  readonly period: string;
  readonly edition: string;
}

/** The points that share the method of the newest one, and how many earlier ones do not. */
export function comparablePoints<Point extends Dated>(
  points: readonly Point[],
): { readonly points: readonly Point[]; readonly left: number } {
  const edition = points.at(-1)?.edition;
  const same = points.filter((point) => point.edition === edition);
  return { points: same, left: points.length - same.length };
}
