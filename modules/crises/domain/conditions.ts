import type { CrisisClocks } from './clocks.ts';
import { type ClosureFacts, groundsHeld, missingGrounds } from './closure-facts.ts';
import { type ClosureGround, type CrisisCondition, crisisStates } from './states.ts';
import {
  type ClosureReason,
  closureReasons,
  type ReferralOutcome,
  type RiskLevel,
  wordsOf,
} from './words.ts';

/** What the conditions of the state table are judged by. */
export interface CaseFacts extends ClosureFacts {
  readonly risk: RiskLevel | null;
  readonly referrals: readonly { readonly id: string; readonly outcome: ReferralOutcome | null }[];
  readonly closedAt: Date | null;
  /** Who signed first in the present round. */
  readonly firstSigner: string | null;
}

/** Who asks, when, and about what: the reason chosen for closing, the referral to be answered. */
export interface Asked {
  readonly now: Date;
  readonly clocks: CrisisClocks;
  readonly accountId: string | null;
  readonly reason?: ClosureReason;
  readonly referralId?: string;
}

const dayMs = 86_400_000;

/** The grounds the chosen reason still lacks. */
export const lackingGrounds = (
  facts: CaseFacts,
  { now, clocks, reason }: Asked & { reason: ClosureReason },
): readonly ClosureGround[] => missingGrounds(reason, groundsHeld(facts, { now, calmDays: clocks.calmDays }));

/** The conditions that hold. Without a chosen reason or referral: whether there is one that would do. */
export function conditionsHeld(facts: CaseFacts, asked: Asked): ReadonlySet<CrisisCondition> {
  const open = facts.referrals.filter(({ outcome }) => outcome === null);
  const reasons = asked.reason ? [asked.reason] : wordsOf(closureReasons);
  const closedForMs = facts.closedAt ? asked.now.getTime() - facts.closedAt.getTime() : Infinity;
  const judged: Record<CrisisCondition, boolean> = {
    plan_if_high: facts.risk !== 'high' || facts.plans.length > 0,
    referral_open: asked.referralId ? open.some(({ id }) => id === asked.referralId) : open.length > 0,
    no_open_referral: open.length === 0,
    closure_grounds: reasons.some((reason) => lackingGrounds(facts, { ...asked, reason }).length === 0),
    another_person: facts.firstSigner !== null && facts.firstSigner !== asked.accountId,
    within_90_days: closedForMs <= asked.clocks.reopenWithinDays * dayMs,
  };
  return new Set(
    (Object.keys(crisisStates.conditions) as CrisisCondition[]).filter((condition) => judged[condition]),
  );
}
