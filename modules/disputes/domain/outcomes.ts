import type { Bilingual } from '@xinan/contract-kit';
import type { DisputeState, DisputeStep } from './states.ts';
import type { PerformanceState } from './words.ts';

/** Where a case stands in the count. Every case has exactly one, so the counts add up by construction. */
export const outcomes = {
  undecided: { zh: '待审查', en: 'To be decided' },
  not_accepted: { zh: '不予受理', en: 'Not accepted' },
  open: { zh: '在办', en: 'Open' },
  resolved: { zh: '化解', en: 'Resolved' },
  failed: { zh: '调解不成', en: 'Failed' },
  terminated: { zh: '终止', en: 'Terminated' },
} as const satisfies Record<string, Bilingual>;
export type Outcome = keyof typeof outcomes;

const ofState: Readonly<Record<Exclude<DisputeState, 'archived'>, Outcome>> = {
  found: 'undecided',
  registered: 'undecided',
  not_accepted: 'not_accepted',
  accepted: 'open',
  triaged: 'open',
  referred: 'open',
  assigned: 'open',
  investigating: 'open',
  mediating: 'open',
  agreed: 'resolved',
  performing: 'resolved',
  revisiting: 'resolved',
  failed: 'failed',
  terminated: 'terminated',
};

/** The outcome after a step into `state`; the archive keeps what the case had. */
export const outcomeAfter = (state: DisputeState, before: Outcome): Outcome =>
  state === 'archived' ? before : ofState[state];

/** A withdrawal by self-settlement is an ending, not a success of ours: it stays `terminated`. */
export const endingSteps: readonly DisputeStep[] = ['settle', 'fail', 'terminate', 'refuse'];

/** Sums over any set of cases. found = accepted + notAccepted + undecided; accepted = resolved + failed + terminated + open. */
export interface Counts {
  readonly found: number;
  readonly undecided: number;
  readonly notAccepted: number;
  readonly accepted: number;
  readonly open: number;
  readonly resolved: number;
  readonly failed: number;
  readonly terminated: number;
}

export function countOutcomes(tally: Readonly<Partial<Record<Outcome, number>>>): Counts {
  const of = (outcome: Outcome) => tally[outcome] ?? 0;
  const accepted = of('open') + of('resolved') + of('failed') + of('terminated');
  return {
    found: accepted + of('not_accepted') + of('undecided'),
    undecided: of('undecided'),
    notAccepted: of('not_accepted'),
    accepted,
    open: of('open'),
    resolved: of('resolved'),
    failed: of('failed'),
    terminated: of('terminated'),
  };
}

/** The performance of an agreement as a whole: breached where anything is, performed only when everything is. */
export const performanceOf = (items: readonly PerformanceState[]): PerformanceState | 'none' => {
  if (items.length === 0) return 'none';
  if (items.includes('breached')) return 'breached';
  return items.includes('pending') ? 'pending' : 'performed';
};
