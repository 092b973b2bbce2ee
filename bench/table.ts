/** The value below which the given share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const milliseconds = (value: number): string =>
  Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(0);

/** Prints rows as a table with a heading. */
export function printTable(title: string, rows: readonly Record<string, string | number>[]): void {
  console.log(`\n${title}`);
  console.table(rows);
}

/** Times a call over and over; milliseconds of each. */
export async function timeEach(times: number, call: (round: number) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const started = performance.now();
    await call(round);
    samples.push(performance.now() - started);
  }
  return samples;
}

export const quantiles = (samples: readonly number[]) => ({
  n: samples.length,
  p50: milliseconds(percentile(samples, 0.5)),
  p95: milliseconds(percentile(samples, 0.95)),
  p99: milliseconds(percentile(samples, 0.99)),
  max: milliseconds(Math.max(...samples)),
});
