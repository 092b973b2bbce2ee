import type { Term } from '@xinan/cn/calendar';

/** Clocks of a dispute. Where a law or rule stands behind one it is named; the rest are project defaults a city may set. */
export interface DisputeClocks {
  readonly register: Term;
  readonly decide: Term;
  readonly triage: Term;
  readonly assign: Term;
  readonly answerOffer: Term;
  readonly firstContact: Term;
  /** 部门规章: generally one month. The law itself sets none. */
  readonly mediate: Term;
  readonly remindBeforeDays: number;
  /** Answer of the body a case was handed to. */
  readonly referralAnswer: Term;
  readonly transferAnswer: Term;
  readonly redPhoneReport: Term;
  readonly redPoliceInformed: Term;
  readonly redCounsellorOffered: Term;
  readonly proposalAnswer: Term;
  /** 民事诉讼法 205, 人民调解法 33: both parties together, within 30 days of the agreement taking effect. */
  readonly judicialConfirmation: Term;
  /** Days after the agreement takes effect. */
  readonly revisitDays: readonly number[];
  readonly revisitWindow: Term;
  readonly archive: Term;
  /** Within how many days the same parties or place count as recurrence. */
  readonly recurrenceDays: number;
  /** How old a risk check may be when a session begins. */
  readonly riskCheckHoldsDays: number;
}

const hours = (amount: number): Term => ({ kind: 'hours', amount });
const days = (amount: number): Term => ({ kind: 'days', amount });
const workdays = (amount: number): Term => ({ kind: 'workdays', amount });

export const defaultClocks: DisputeClocks = {
  register: workdays(1),
  decide: workdays(3),
  triage: workdays(1),
  assign: workdays(1),
  answerOffer: workdays(1),
  firstContact: workdays(3),
  mediate: days(30),
  remindBeforeDays: 7,
  referralAnswer: workdays(15),
  transferAnswer: workdays(2),
  redPhoneReport: { kind: 'minutes', amount: 30 },
  redPoliceInformed: hours(1),
  redCounsellorOffered: hours(24),
  proposalAnswer: days(3),
  judicialConfirmation: days(30),
  revisitDays: [7, 30, 90],
  revisitWindow: days(3),
  archive: workdays(15),
  recurrenceDays: 180,
  riskCheckHoldsDays: 7,
};

/** The clocks that run in a city: what it leaves out keeps its default. */
export const mergeClocks = (changes: Partial<DisputeClocks>): DisputeClocks => ({
  ...defaultClocks,
  ...changes,
});

/** Overdue → the mediation leads whose area holds the case, and once more a day later. */
export const escalationLadder = [
  { afterMinutes: 0, role: 'mediation_lead' },
  { afterMinutes: 24 * 60, role: 'mediation_lead' },
] as const;
