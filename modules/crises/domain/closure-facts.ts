import { type ClosureGround, closureGrounds } from './states.ts';
import type { ClosureReason, FollowUpOutcome, ReferralOutcome, RiskLevel } from './words.ts';

/** What of a case the grounds for closing are judged by; instants are ISO 8601. */
export interface ClosureFacts {
  readonly assessments: readonly { readonly at: string; readonly risk: RiskLevel }[];
  readonly plans: readonly unknown[];
  readonly referrals: readonly { readonly outcome: ReferralOutcome | null }[];
  readonly followUps: readonly { readonly outcome: FollowUpOutcome | null }[];
}

const inCare: readonly (ReferralOutcome | null)[] = ['seen', 'inpatient', 'outpatient'];
const dayMs = 86_400_000;

/** The grounds that hold `now`; `calmDays` whole days since the last high rating make it calm long enough. */
export function groundsHeld(
  facts: ClosureFacts,
  { now, calmDays }: { now: Date; calmDays: number },
): ReadonlySet<ClosureGround> {
  const reached = facts.followUps.filter(({ outcome }) => outcome === 'reached').length;
  const isCalm = facts.assessments
    .filter(({ risk }) => risk === 'high')
    .every(({ at }) => now.getTime() - Date.parse(at) >= calmDays * dayMs);
  const judged: Record<ClosureGround, boolean> = {
    assessed: facts.assessments.length > 0,
    plan_written: facts.plans.length > 0,
    two_follow_ups: reached >= 2,
    one_follow_up: reached >= 1,
    calm_long_enough: isCalm,
    seen_by_hospital: facts.referrals.some(({ outcome }) => inCare.includes(outcome)),
  };
  return new Set((Object.keys(judged) as ClosureGround[]).filter((ground) => judged[ground]));
}

/** The grounds a reason still lacks; empty when it may be used. */
export function missingGrounds(
  reason: ClosureReason,
  held: ReadonlySet<ClosureGround>,
): readonly ClosureGround[] {
  return closureGrounds[reason].filter((ground) => !held.has(ground));
}
