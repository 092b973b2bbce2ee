import type { Scorer, ScoreOptions } from './compile.ts';
import type { Instrument } from './instrument.ts';
import type { Answers, ScoreResult } from './score-result.ts';
import { compile } from './compile.ts';

const scorers = new WeakMap<Instrument, Scorer>();

/** The scorer of an instrument, compiled on first use and kept as long as the instrument. */
function scorerOf(instrument: Instrument): Scorer {
  let scorer = scorers.get(instrument);
  if (!scorer) scorers.set(instrument, (scorer = compile(instrument)));
  return scorer;
}

/**
 * Scores answers. The result is `scored` when at least one scale has enough answers, `unscorable` when none has,
 * `invalid` when an answer is not one of the form's. All three carry the alerts of single answers.
 * Never throws: whatever is handed in, the answer is one of the three.
 */
export function score(instrument: Instrument, answers: Answers, options?: ScoreOptions): ScoreResult {
  return scorerOf(instrument)(answers, options);
}
