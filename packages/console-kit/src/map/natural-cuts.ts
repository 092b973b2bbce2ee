/** Sum of squared distances from the mean of `sorted[from..to)`. */
function spread(sorted: readonly number[], from: number, to: number): number {
  const part = sorted.slice(from, to);
  const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
  return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

interface Split {
  readonly cost: number;
  readonly cuts: readonly number[];
}

/**
 * Parts a rising row into groups whose members lie closest together (natural breaks; Fisher 1958, Jenks 1967).
 * @returns for each group but the first, the place of its lowest value; `groups - 1` places
 */
export function naturalCuts(sorted: readonly number[], groups: number): number[] {
  // best[to]: the cheapest way to part the first `to` values into as many groups as rounds so far.
  let best: (Split | undefined)[] = [...Array(sorted.length + 1).keys()].map((to) =>
    to === 0 ? undefined : { cost: spread(sorted, 0, to), cuts: [] },
  );
  for (let group = 2; group <= groups; group += 1) {
    const former = best;
    best = former.map((_, to) => {
      let least: Split | undefined;
      for (let from = group - 1; from < to; from += 1) {
        const before = former[from];
        const cost = (before?.cost ?? Number.POSITIVE_INFINITY) + spread(sorted, from, to);
        if (before && (!least || cost < least.cost)) least = { cost, cuts: [...before.cuts, from] };
      }
      return least;
    });
  }
  return [...(best.at(-1)?.cuts ?? [])];
}
