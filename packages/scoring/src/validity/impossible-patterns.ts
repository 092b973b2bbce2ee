import type { Condition, Instrument, Text } from '../instrument.ts';
import { UNANSWERED } from '../answer-row.ts';
import { compileCondition } from '../compile-conditions.ts';
import { type AnswerList, type Indicator, indicator } from './indicator.ts';

/** Answers that contradict each other: all conditions hold at once. */
export interface ImpossiblePattern {
  readonly id: string;
  readonly instrumentId: string;
  readonly all: readonly Condition[];
  readonly text: Text;
}

const is = (item: string, value: number): Condition => ({ item, op: '==', value });
const atLeast = (anyItem: readonly string[], value: number): Condition => ({ anyItem, op: '>=', value });
const span = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `q${from + i}`);

/** Contradictions by the forms' own logic. */
export const impossiblePatterns: readonly ImpossiblePattern[] = [
  {
    id: 'audit-drinks-without-drinking',
    instrumentId: 'audit',
    all: [is('q1', 0), atLeast(['q3', 'q4', 'q5', 'q6', 'q7', 'q8'], 1)],
    text: { zh: '从不饮酒，却报告去年的饮酒后果', en: 'Never drinks, yet effects of drinking last year' },
  },
  {
    id: 'auditc-drinks-without-drinking',
    instrumentId: 'auditc',
    all: [is('q1', 0), is('q3', 4)],
    text: { zh: '从不饮酒，却几乎每天大量饮酒', en: 'Never drinks, yet heavily almost every day' },
  },
  {
    id: 'cssrs-recent-but-never',
    instrumentId: 'cssrs_screener',
    all: [is('q6', 0), is('q6_3m', 1)],
    text: { zh: '近三个月有过，却“一生从未”', en: 'In the last three months, yet never in life' },
  },
  {
    id: 'phq9-no-problem-but-difficult',
    instrumentId: 'phq9',
    all: [{ allItems: span(1, 9), op: '==', value: 0 }, is('difficulty', 3)],
    text: { zh: '没有任何困扰，却造成极大困难', en: 'No problem at all, yet extremely difficult' },
  },
  {
    id: 'panic-symptoms-without-attack',
    instrumentId: 'phq_panic',
    all: [is('q1', 0), atLeast(span(2, 15), 1)],
    text: { zh: '没有发作，却报告发作时的感受', en: 'No attack, yet how it felt' },
  },
];

/** How many contradictions the answers hold. */
export function impossiblePatternIndicator(
  instrument: Instrument,
  answers: AnswerList,
  patterns: readonly ImpossiblePattern[] = impossiblePatterns,
): Indicator {
  const row = Uint8Array.from(instrument.items, (_, i) => answers[i] ?? UNANSWERED);
  const own = patterns.filter(({ instrumentId }) => instrumentId === instrument.id);
  const held = own.filter(({ all }) =>
    all.every((when) => compileCondition(instrument, when)(row) !== undefined),
  );
  return indicator(
    {
      id: 'impossible-pattern',
      value: own.length > 0 ? held.length : undefined,
      limit: 0,
      text: held[0]?.text ?? { zh: '答案互相矛盾', en: 'Answers that contradict each other' },
      source: "the form's own logic",
    },
    'above',
  );
}
