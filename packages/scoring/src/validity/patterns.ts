import { standardDeviation } from '../math/statistics.ts';
import { type AnswerList, type Indicator, answered, indicator } from './indicator.ts';

/** The longest run of equal answers next to each other; an unanswered item ends a run. Source: Johnson 2005. */
export function longestRun(answers: AnswerList): number {
  let longest = 0;
  let run = 0;
  answers.forEach((answer, i) => {
    if (answer === undefined || answer === null) run = 0;
    else run = answer === answers[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** More equal answers in a row than this say little about the questions. */
const LONGEST_CAREFUL_RUN = 6;

/**
 * Long string. Stands only where the form turns some of its questions round: on a list of symptoms, nothing but
 * "not at all" is a truthful answer.
 */
export const longStringIndicator = (
  answers: AnswerList,
  { hasReversedItems }: { readonly hasReversedItems: boolean },
): Indicator =>
  indicator(
    {
      id: 'long-string',
      value: hasReversedItems ? longestRun(answers) : undefined,
      limit: LONGEST_CAREFUL_RUN,
      text: { zh: '连续多题选择同一答案', en: 'The same answer many times in a row' },
      source: 'Johnson 2005; R package careless (longstring)',
    },
    'above',
  );

/**
 * Intra-individual response variability: the standard deviation (n − 1) of one person's answers.
 * NaN for fewer than two answers. Source: Dunn et al. 2018.
 */
export const responseVariability = (answers: AnswerList): number => standardDeviation(answered(answers));

/** Attention items answered otherwise than told. Each entry: the item's place, and the answer it asks for. */
export function attentionIndicator(
  answers: AnswerList,
  asked: readonly { readonly at: number; readonly answer: number }[],
): Indicator {
  const failed = asked.filter(({ at, answer }) => answers[at] !== answer).length;
  return indicator(
    {
      id: 'attention',
      value: asked.length > 0 ? failed : undefined,
      limit: 0,
      text: { zh: '注意力检查题未按要求作答', en: 'An attention item was not answered as it asks' },
      source: 'Meade & Craig 2012; field surveys drop a case unless all match',
    },
    'above',
  );
}
