import type { CaseFacts } from './conditions.ts';
import type { CrisisState, CrisisStep } from './states.ts';

/** What the next right step depends on. */
export interface Situation {
  readonly state: CrisisState;
  readonly facts: Pick<CaseFacts, 'risk' | 'plans' | 'referrals'>;
  /** Follow-ups still to be done. */
  readonly pendingFollowUps: number;
}

const always = () => true;

/** The steps in the order in which they are the right thing; the first that is open and fits is next. */
const order: readonly { readonly step: CrisisStep; readonly fits: (situation: Situation) => boolean }[] = [
  { step: 'acknowledge', fits: always },
  { step: 'start_assessment', fits: always },
  { step: 'countersign', fits: always },
  { step: 'answer_referral', fits: always },
  { step: 'assess', fits: ({ state }) => state === 'assessing' },
  { step: 'write_plan', fits: ({ facts }) => facts.risk === 'high' && facts.plans.length === 0 },
  {
    step: 'refer',
    // Once followed up, the next contact is due first; referring stays open beside it.
    fits: ({ state, facts }) =>
      state === 'intervening' && facts.risk === 'high' && facts.referrals.length === 0,
  },
  { step: 'start_following', fits: always },
  { step: 'follow_up', fits: ({ pendingFollowUps }) => pendingFollowUps > 0 },
  { step: 'propose_closure', fits: always },
];

/** The next right step of those offered; null where none is: then others have the next word. */
export const nextStep = (offered: readonly CrisisStep[], situation: Situation): CrisisStep | null =>
  order.find(({ step, fits }) => offered.includes(step) && fits(situation))?.step ?? null;
