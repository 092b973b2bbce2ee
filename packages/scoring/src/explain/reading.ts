import type { Instrument } from '../instrument.ts';
import type { Answers } from '../score-result.ts';
import { UNANSWERED } from '../answer-row.ts';
import { compileReader, compileSkips } from '../compile-answers.ts';
import { compileGates } from '../compile-gates.ts';
import type { Person } from '../persons.ts';

/** Why an item counts as it does. */
export type AnswerOrigin =
  | 'given'
  /** Left out where the form allows it: counts as the form implies. */
  | 'skipped'
  /** Not asked of this person: counts as the form says. */
  | 'not-asked'
  | 'unanswered';

/** One item as scoring reads it. */
export interface ReadAnswer {
  readonly itemId: string;
  /** Number printed on the form. */
  readonly n: number;
  /** What it counts as before reversing; `null` when unanswered. */
  readonly answer: number | null;
  readonly origin: AnswerOrigin;
}

/** The row scoring works on, and what became of each item on the way to it; items in form order. */
export function readForm(instrument: Instrument, answers: Answers, person: Person = {}) {
  const row = new Uint8Array(instrument.items.length);
  compileReader(instrument)(answers, row);
  const given = row.slice();
  compileGates(instrument)(row, person);
  const gated = row.slice();
  compileSkips(instrument)(row);
  const originAt = (index: number): AnswerOrigin => {
    if (given[index] !== UNANSWERED) return 'given';
    if (gated[index] !== UNANSWERED) return 'not-asked';
    return row[index] === UNANSWERED ? 'unanswered' : 'skipped';
  };
  const read = instrument.items.map(({ id, n }, index): ReadAnswer => {
    const answer = row[index] as number;
    return { itemId: id, n, answer: answer === UNANSWERED ? null : answer, origin: originAt(index) };
  });
  return { row, read };
}
