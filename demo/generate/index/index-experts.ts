import { shiftWorkdays } from '@xinan/cn/calendar';
import { type LocalDate, localDateOf } from '@xinan/cn/dates';
import { ahp, type Comparisons, type IndicatorSet } from '@xinan/indicators';
import { makeId, type Random, randomStream } from '../../random.ts';
import type { Desk, IndexPerson } from './index-people.ts';

export interface JudgementRecord {
  readonly id: string;
  readonly expert: IndexPerson;
  readonly matrix: Comparisons;
  readonly weights: readonly number[];
  readonly consistency: number;
  readonly accepted: boolean;
  readonly at: Date;
}

/** A question to the experts with the answers so far. */
export interface QuestionnaireRecord {
  readonly id: string;
  readonly group: string;
  readonly state: 'open' | 'closed';
  readonly closesOn: LocalDate;
  readonly openedAt: Date;
  readonly opener: IndexPerson;
  readonly judgements: readonly JudgementRecord[];
}

const dayMs = 86_400_000;
const scaleEnd = 9;

/** The nearest word of Saaty's scale to a ratio. */
const onScale = (ratio: number): number =>
  ratio >= 1 ? Math.min(scaleEnd, Math.round(ratio)) : 1 / Math.min(scaleEnd, Math.round(1 / ratio));

/** What somebody answers who thinks that things weigh so: each pair on the scale, the mirror its reciprocal. */
function compare(opinion: readonly number[]): number[][] {
  const matrix = opinion.map(() => opinion.map(() => 1));
  opinion.forEach((one, row) => {
    opinion.slice(row + 1).forEach((other, at) => {
      setPair(matrix, [row, row + 1 + at], onScale(one / other));
    });
  });
  return matrix;
}

function setPair(matrix: number[][], [row, column]: readonly [number, number], given: number): void {
  (matrix[row] as number[])[column] = given;
  (matrix[column] as number[])[row] = 1 / given;
}

/** Somebody lost the thread: the first and the last compared the other way round. */
function contradict(matrix: number[][]): number[][] {
  const last = matrix.length - 1;
  setPair(matrix, [0, last], 1 / 5);
  setPair(matrix, [1, last], 6);
  return matrix;
}

interface Asked {
  readonly group: string;
  readonly weights: readonly number[];
  readonly experts: readonly IndexPerson[];
  readonly daysAgo: number;
}

function judge(
  random: Random,
  expert: IndexPerson,
  { weights, at, isMuddled }: { weights: readonly number[]; at: Date; isMuddled: boolean },
): JudgementRecord {
  const opinion = weights.map((weight) => weight * Math.exp(random.normal() * 0.35));
  const matrix = isMuddled ? contradict(compare(weights)) : compare(opinion);
  const { weights: found, consistencyRatio, accepted } = ahp(matrix);
  return {
    id: makeId(random, at),
    expert,
    matrix,
    weights: found,
    consistency: consistencyRatio,
    accepted,
    at,
  };
}

function ask(
  random: Random,
  { group, weights, experts, daysAgo }: Asked,
  now: Date,
): Omit<QuestionnaireRecord, 'state' | 'closesOn' | 'opener'> {
  const openedAt = new Date(now.getTime() - daysAgo * dayMs);
  return {
    id: makeId(random, openedAt),
    group,
    openedAt,
    judgements: experts.map((expert, index) =>
      judge(random, expert, {
        weights,
        at: new Date(openedAt.getTime() + (1 + index) * dayMs),
        // The second of those to try answered the open one with comparisons that disagree.
        isMuddled: group === 'total' && expert.tryRole?.loginName === 'expert.2',
      }),
    ),
  };
}

/** One questionnaire on the themes, open, with three answers of five; one on 安心, closed, with all five. */
export function generateQuestionnaires(
  seed: number,
  set: IndicatorSet,
  { desk, now }: { desk: Desk; now: Date },
): QuestionnaireRecord[] {
  const random = randomStream(seed, 'index/experts');
  const experts = desk.holding('index_expert');
  const opener = desk.only('index_manager');
  const today = localDateOf(now);
  const weightsOf = (members: readonly { readonly weight: number }[]) => members.map(({ weight }) => weight);
  const last = set.themes.at(-1);
  const open = ask(
    random,
    { group: 'total', weights: weightsOf(set.themes), experts: experts.slice(1, 4), daysAgo: 6 },
    now,
  );
  const closed = ask(
    random,
    { group: last?.code ?? '', weights: weightsOf(last?.level1 ?? []), experts, daysAgo: 40 },
    now,
  );
  return [
    { ...open, state: 'open', closesOn: shiftWorkdays(today, 10), opener },
    { ...closed, state: 'closed', closesOn: shiftWorkdays(today, -18), opener },
  ];
}
