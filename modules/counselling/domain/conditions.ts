import type { Wish } from './words.ts';
import { type CounsellingCondition, counsellingStates } from './states.ts';

/** What the conditions of the state table are judged by. */
export interface CourseFacts {
  /** Whoever the person's consent stands with; null before it, and after a change of counsellor. */
  readonly consentAccountId: string | null;
  readonly counsellorAccountId: string | null;
  /** Sessions of the present step, the latest last. */
  readonly sessionsOfStep: readonly { readonly wish: Wish }[];
  /** Calendar days (Asia/Shanghai) with missed contacts since the person was last spoken to. */
  readonly missedDays: number;
}

export interface Asked {
  /** Missed days a city wants before a case may end without the person's word. */
  readonly missedDays: number;
  /** Whether the counsellor about to be assigned is independent; there is always one until named. */
  readonly independent?: boolean;
}

/** The conditions that hold. */
export function conditionsHeld(facts: CourseFacts, asked: Asked): ReadonlySet<CounsellingCondition> {
  const consents = facts.consentAccountId !== null && facts.consentAccountId === facts.counsellorAccountId;
  const judged: Record<CounsellingCondition, boolean> = {
    independent: asked.independent ?? true,
    own_consent: consents,
    consent_missing: !consents,
    session_held: facts.sessionsOfStep.length > 0,
    wants_to_continue: facts.sessionsOfStep.at(-1)?.wish === 'yes',
    tried_enough: facts.missedDays >= asked.missedDays,
  };
  return new Set(
    (Object.keys(counsellingStates.conditions) as CounsellingCondition[]).filter((name) => judged[name]),
  );
}
