import type { Instrument } from '@xinan/scoring';

type Locale = 'zh' | 'en';

/** Item ids as printed numbers, runs joined: 1–3、6、9. */
export function itemNumbers(instrument: Instrument, ids: readonly string[], locale: Locale): string {
  const places = instrument.items.flatMap(({ id }, place) => (ids.includes(id) ? [place] : []));
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  const printed = (place: number | undefined) => String(instrument.items[place ?? 0]?.n ?? '');
  return runs
    .map((run) => {
      const [from, to] = [printed(run[0]), printed(run.at(-1))];
      return from === to ? from : `${from}–${to}`;
    })
    .join(locale === 'zh' ? '、' : ', ');
}
