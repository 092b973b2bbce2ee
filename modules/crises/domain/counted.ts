import { addDays, localDateOf } from '@xinan/cn/dates';
import type { FollowUpOutcome } from './words.ts';

/**
 * What a case adds to the statistics: each metric with its dimensions. The upper ones are counted on the day they happen.
 * The lower ones stand on the day they are measured against, which may lie ahead, and move when the case does.
 */
export const crisisFacts = {
  'crisis.alerted': ['source', 'urgency'],
  'crisis.acknowledged': ['urgency', 'onTime', 'minutes'],
  'crisis.assessed': ['urgency', 'onTime', 'risk'],
  'crisis.referred': [],
  'crisis.referral_answered': ['outcome'],
  'crisis.followed_up': ['outcome'],
  'crisis.ruled_out': [],
  'crisis.closed': ['reason'],
  'crisis.reopened': [],
  /** The acknowledgement, on the day of the alert. */
  'crisis.response': ['inTime'],
  /** The first assessment or ruling out by a person, on the day of the alert. */
  'crisis.review': ['source', 'inTime'],
  /** The hospital's receipt, on the day of the referral. */
  'crisis.arrival': ['outcome'],
  /** A planned follow-up, on the day it is due. */
  'crisis.follow_up': ['fate'],
  /** A closure, on its ninetieth day: whether the case or the person came back within it. */
  'crisis.closure': ['again'],
} as const satisfies Record<`crisis.${string}`, readonly string[]>;

export type CrisisMetric = keyof typeof crisisFacts;

/** A fact with exactly the dimensions of its metric. */
export type CrisisFact = {
  [Metric in CrisisMetric]: {
    readonly metric: Metric;
    readonly dims: Readonly<Record<(typeof crisisFacts)[Metric][number], string | number>>;
  };
}[CrisisMetric];

/** A fact that stands on a day of its own; a negative quantity takes one back. */
export type DatedFact = CrisisFact & { readonly day: string; readonly quantity?: number };

const dayMs = 86_400_000;
/** Days within which a person looks at the alert of an assessment. */
export const reviewDays = 7;
/** Days after a closure for which coming back counts. */
export const returnDays = 90;

/** Whether `at` is no more than so many times 24 hours after `since`. */
const isWithin = (at: Date, since: Date, days: number): boolean =>
  at.getTime() - since.getTime() <= days * dayMs;

const yesNo = (held: boolean) => (held ? 'yes' : 'no');

export const countResponse = (raisedAt: Date, inTime: boolean): DatedFact => ({
  metric: 'crisis.response',
  day: localDateOf(raisedAt),
  dims: { inTime: yesNo(inTime) },
});

export const countReview = (
  { raisedAt, source }: { readonly raisedAt: Date; readonly source: string },
  at: Date,
): DatedFact => ({
  metric: 'crisis.review',
  day: localDateOf(raisedAt),
  dims: { source, inTime: yesNo(isWithin(at, raisedAt, reviewDays)) },
});

/** A follow-up that was planned, as it stands now. */
export interface PlannedFollowUp {
  readonly dueAt: Date;
  readonly doneAt: Date | null;
  readonly supersededAt: Date | null;
  readonly outcome: FollowUpOutcome | null;
}

/** What became of a planned follow-up: an attempt that reached nobody is none that was done. */
export type FollowUpFate = 'open' | 'in_time' | 'late' | 'not_reached';

/** Null: superseded before it fell due, so that it never was. */
function fateOf({ dueAt, doneAt, supersededAt, outcome }: PlannedFollowUp): FollowUpFate | null {
  if (!doneAt) return supersededAt && supersededAt < dueAt ? null : 'open';
  if (outcome === 'not_reached') return 'not_reached';
  return doneAt <= dueAt ? 'in_time' : 'late';
}

const followUpCells = (planned: PlannedFollowUp, quantity: 1 | -1): DatedFact[] => {
  const fate = fateOf(planned);
  return fate === null
    ? []
    : [{ metric: 'crisis.follow_up', day: localDateOf(planned.dueAt), dims: { fate }, quantity }];
};

/** Facts to add when a planned follow-up changes from `before` (null: it is new) to `after`. */
export const recountFollowUp = (before: PlannedFollowUp | null, after: PlannedFollowUp): DatedFact[] =>
  before && fateOf(before) === fateOf(after)
    ? []
    : [...(before ? followUpCells(before, -1) : []), ...followUpCells(after, 1)];

const closureCell = (closedAt: Date, again: boolean, quantity: 1 | -1): DatedFact => ({
  metric: 'crisis.closure',
  day: addDays(localDateOf(closedAt), returnDays),
  dims: { again: yesNo(again) },
  quantity,
});

/** A closure joins the cohort of its ninetieth day. */
export const countClosure = (closedAt: Date): DatedFact[] => [closureCell(closedAt, false, 1)];

/** The first return within the ninety days moves the closure within its cohort; a later one changes nothing. */
export const countReturn = (closedAt: Date, at: Date): DatedFact[] =>
  isWithin(at, closedAt, returnDays)
    ? [closureCell(closedAt, false, -1), closureCell(closedAt, true, 1)]
    : [];
