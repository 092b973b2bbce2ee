import type { Term } from '@xinan/cn/calendar';
import type { RiskLevel, Urgency } from './words.ts';

/** Clocks of a crisis case. Project defaults, not law; a city may set its own. */
export interface CrisisClocks {
  readonly acknowledge: Readonly<Record<Urgency, Term>>;
  readonly assess: Readonly<Record<Urgency, Term>>;
  readonly planAfterHigh: Term;
  readonly referralReceipt: Term;
  readonly countersign: Term;
  /** No follow-up is left: somebody decides on closing, so that no open case is without a clock. */
  readonly decideClosure: Term;
  /** Follow-ups due after the last assessment, by its rating. */
  readonly followUps: Readonly<Record<RiskLevel, readonly Term[]>>;
  /** Days since the last high rating before "risk eased" may close a case. */
  readonly calmDays: number;
  readonly reopenWithinDays: number;
}

const minutes = (amount: number): Term => ({ kind: 'minutes', amount });
const hours = (amount: number): Term => ({ kind: 'hours', amount });
const days = (amount: number): Term => ({ kind: 'days', amount });
const workdays = (amount: number): Term => ({ kind: 'workdays', amount });

export const defaultClocks: CrisisClocks = {
  acknowledge: { immediate: minutes(15), within_24h: hours(4), within_72h: workdays(1) },
  assess: { immediate: hours(2), within_24h: hours(24), within_72h: hours(72) },
  planAfterHigh: hours(12),
  referralReceipt: workdays(3),
  countersign: workdays(2),
  decideClosure: workdays(5),
  followUps: {
    high: [hours(24), hours(72), days(7), days(30), days(90)],
    medium: [days(7), days(30)],
    low: [days(30)],
    none_stated: [],
  },
  calmDays: 30,
  reopenWithinDays: 90,
};

/** One rung of the escalation ladder: so long after the due time, to whom. */
export interface Rung {
  readonly afterMinutes: number;
  readonly role: 'crisis_supervisor' | 'duty_officer';
  readonly scope: 'county' | 'city';
}

/** Overdue → shift lead of the county → city centre → city centre again, every half hour. */
export const escalationLadder: readonly Rung[] = [
  { afterMinutes: 0, role: 'crisis_supervisor', scope: 'county' },
  { afterMinutes: 15, role: 'crisis_supervisor', scope: 'city' },
  { afterMinutes: 45, role: 'crisis_supervisor', scope: 'city' },
];
