import type { Result } from '../contract.ts';

/** All results of one instrument, oldest first. */
export interface Course {
  readonly instrumentId: string;
  readonly results: readonly [Result, ...Result[]];
}

/** Results put together by instrument; the instrument answered last comes first. */
export function coursesOf(results: readonly Result[]): Course[] {
  const rising = [...results].sort((one, other) => one.submittedAt.localeCompare(other.submittedAt));
  const byInstrument = new Map<string, [Result, ...Result[]]>();
  for (const result of rising) {
    const others = byInstrument.get(result.instrumentId);
    byInstrument.delete(result.instrumentId);
    byInstrument.set(result.instrumentId, others ? [...others, result] : [result]);
  }
  return [...byInstrument].map(([instrumentId, own]) => ({ instrumentId, results: own })).reverse();
}
