import type { Term } from '@xinan/cn/calendar';

/** Clocks of a counselling case. Project defaults, not law; a city may set its own. */
export interface CounsellingClocks {
  readonly assign: Term;
  readonly firstContact: Term;
  /** After the consent: the first talk. */
  readonly begin: Term;
  /** After a talk for which no next date was agreed. */
  readonly nextSession: Term;
  /** After an agreed date: the talk is recorded, or that nobody came. */
  readonly recordSession: Term;
  /** After a missed contact: the next attempt. */
  readonly retry: Term;
  /** Missed contacts on different days before a case may end without the person's word. */
  readonly missedDays: number;
}

const days = (amount: number): Term => ({ kind: 'days', amount });
const workdays = (amount: number): Term => ({ kind: 'workdays', amount });

export const defaultClocks: CounsellingClocks = {
  assign: workdays(1),
  firstContact: workdays(3),
  begin: workdays(5),
  nextSession: days(14),
  recordSession: workdays(1),
  retry: workdays(2),
  missedDays: 3,
};

/** The clocks that run in a city; what it leaves out keeps its default. */
export const mergeClocks = (changes: Partial<CounsellingClocks>): CounsellingClocks => ({
  ...defaultClocks,
  ...changes,
});

/** One rung of the escalation ladder: so long after the due time, to whom. */
export interface Rung {
  readonly afterMinutes: number;
  readonly role: 'crisis_supervisor';
}

/** Overdue: the supervisor at once, again after one day and after three. */
export const escalationLadder: readonly Rung[] = [
  { afterMinutes: 0, role: 'crisis_supervisor' },
  { afterMinutes: 1440, role: 'crisis_supervisor' },
  { afterMinutes: 4320, role: 'crisis_supervisor' },
];
