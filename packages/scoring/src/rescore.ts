import type { ScoreOptions } from './compile.ts';
import type { Instrument } from './instrument.ts';
import type { Answers, ScoreResult } from './score-result.ts';
import { score } from './score.ts';

/** One scale, finding or alert that a correction changed; absent where there is none. */
export interface Change {
  readonly path: string;
  readonly before: number | string | undefined;
  readonly after: number | string | undefined;
}

/** Both results of one form, and why there are two. The earlier one is never lost. */
export interface Rescored {
  readonly reason: string;
  readonly earlier: ScoreResult;
  readonly later: ScoreResult;
  readonly changes: readonly Change[];
}

/** A result as flat names and values, so that two results can be compared. */
function flatten(result: ScoreResult): ReadonlyMap<string, number | string> {
  const flat = new Map<string, number | string>([['kind', result.kind]]);
  for (const { id, level } of result.alerts) flat.set(`alerts.${id}`, level);
  if (result.kind === 'invalid') return flat;
  for (const [id, { code }] of Object.entries(result.findings)) flat.set(`findings.${id}`, code);
  if (result.kind === 'unscorable') return flat;
  for (const [id, { value, band }] of Object.entries(result.scales)) {
    flat.set(`scales.${id}`, value);
    if (band) flat.set(`bands.${id}`, band.code);
  }
  return flat;
}

/**
 * Scores the same answers again with a corrected definition and keeps both results.
 * RangeError without a reason, or where the earlier result is another instrument's.
 */
export function rescore(
  instrument: Instrument,
  answers: Answers,
  {
    earlier,
    reason,
    options,
  }: { readonly earlier: ScoreResult; readonly reason: string; readonly options?: ScoreOptions },
): Rescored {
  if (reason.trim() === '') throw new RangeError('a second result needs its reason');
  if (earlier.instrumentId !== instrument.id)
    throw new RangeError(`${earlier.instrumentId} was answered, not ${instrument.id}`);
  const later = score(instrument, answers, options);
  const before = flatten(earlier);
  const after = flatten(later);
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }));
  return { reason, earlier, later, changes };
}
