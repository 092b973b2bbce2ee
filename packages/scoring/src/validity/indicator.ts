import type { Text } from '../instrument.ts';

/** One sign that answers may not have been given with care. A sign is not a verdict, and cancels no alert. */
export interface Indicator {
  readonly id: string;
  /** The measured number; `undefined` where the answers do not allow it to be measured. */
  readonly value: number | undefined;
  /** The line beyond which it is worth a second look. */
  readonly limit: number;
  /** `value` lies beyond `limit`. */
  readonly stands: boolean;
  readonly text: Text;
  readonly source: string;
}

/** Answers in form order; `undefined` and `null` mean unanswered. */
export type AnswerList = readonly (number | null | undefined)[];

export const answered = (answers: AnswerList): number[] =>
  answers.filter((answer) => answer !== undefined && answer !== null);

type Side = 'above' | 'below';

/** Builds an indicator; at the limit itself nothing stands. */
export function indicator(facts: Omit<Indicator, 'stands'>, side: Side): Indicator {
  const { value, limit } = facts;
  const stands = value !== undefined && (side === 'above' ? value > limit : value < limit);
  return { ...facts, stands };
}
