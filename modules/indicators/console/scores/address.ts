/** Addresses of the index, with the period or the run that is being read. */
export interface Reading {
  readonly period?: string | undefined;
  readonly run?: string | undefined;
}

/** `addressOf('/indicators/ranking', { period: '2026Q3' })` → `/indicators/ranking?period=2026Q3`. */
export function addressOf(
  path: string,
  reading: Reading,
  more: Readonly<Record<string, string>> = {},
): string {
  const pairs = Object.entries({
    ...(reading.run ? { run: reading.run } : { period: reading.period }),
    ...more,
  });
  const query = new URLSearchParams(pairs.flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

export const paths = {
  overview: '/indicators',
  ranking: '/indicators/ranking',
  screen: '/indicators/screen',
  whatIf: '/indicators/what-if',
  tree: (unit: string) => `/indicators/tree/${unit}`,
  map: (code: string, within?: string) => `/indicators/map/${code}${within ? `/${within}` : ''}`,
  change: (unit?: string) => `/indicators/change${unit ? `/${unit}` : ''}`,
  proof: (run: string, unit: string, code: string) => `/indicators/proof/${run}/${unit}/${code}`,
} as const;
