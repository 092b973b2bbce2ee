import type {
  ClosureReason,
  CrisisState,
  CrisisStep,
  FollowUpOutcome,
  ReferralOutcome,
  RiskLevel,
  Source,
  Urgency,
} from '@xinan/crises/domain';
import type { Role } from '@xinan/policy';

/** Who did a step: a person on the staff, the person concerned, or the house itself. */
export interface Signer {
  readonly accountId: string | null;
  readonly name: string;
  readonly role: Role;
}

/** A step of the state table, or one of those that stand beside it. */
export type EventStep = 'raise' | 'contact_left' | 'escalated.crisis_supervisor' | CrisisStep;

export interface CaseEvent {
  readonly id: string;
  readonly at: Date;
  readonly step: EventStep;
  readonly from: CrisisState | null;
  readonly to: CrisisState;
  readonly by: Signer;
  readonly note: string | null;
}

export interface Findings {
  readonly ideation: number;
  readonly behaviours: readonly string[];
  readonly selfInjury: boolean;
  readonly harmToOthers: number;
  readonly protectiveFactors: readonly string[];
  readonly basis: string;
  readonly assessorQualification: string;
}

export interface CaseAssessment {
  readonly id: string;
  readonly at: Date;
  readonly risk: RiskLevel;
  readonly by: Signer;
  readonly findings: Findings;
}

export interface PlanParts {
  readonly warningSigns: readonly string[];
  readonly ownWays: readonly string[];
  readonly peopleAndPlaces: readonly string[];
  readonly trustedPeople: readonly { readonly name: string; readonly phone: string }[];
  readonly professionals: readonly { readonly name: string; readonly phone: string }[];
  readonly saferSurroundings: readonly string[];
  readonly reasonsForLiving: readonly string[];
}

export interface CasePlan {
  readonly version: number;
  readonly at: Date;
  readonly by: Signer;
  readonly parts: PlanParts;
}

export interface CaseReferral {
  readonly id: string;
  readonly hospitalId: string;
  readonly consentBy: string;
  readonly sentAt: Date;
  readonly reason: string;
  receivedAt: Date | null;
  seenAt: Date | null;
  outcome: ReferralOutcome | null;
  advice: string | null;
}

export interface CaseFollowUp {
  readonly id: string;
  readonly dueAt: Date;
  doneAt: Date | null;
  supersededAt: Date | null;
  outcome: FollowUpOutcome | null;
  by: Signer | null;
  note: string | null;
}

export interface CaseSignature {
  readonly round: number;
  readonly ordinal: 1 | 2;
  readonly by: Signer;
  readonly at: Date;
}

export interface CaseContact {
  readonly phone: string;
  readonly calledName?: string;
  readonly goodTime?: string;
  readonly place?: string;
}

/** What a case begins with. */
export interface CaseStart {
  readonly id: string;
  readonly source: Source;
  readonly urgency: Urgency;
  readonly raisedAt: Date;
  readonly regionCode: string;
  readonly observedFact: string;
  readonly raisedBy: Signer;
  readonly assessmentId: string | null;
  readonly residentId: string | null;
  readonly contact: CaseContact | null;
  /** PHQ-9 item 9 of the assessment behind the alert. */
  readonly item9: number;
}

/** A crisis case with everything that hangs on it, before it is sealed. */
export interface CrisisRecord extends CaseStart {
  readonly state: CrisisState;
  readonly version: number;
  readonly round: number;
  readonly lead: Signer | null;
  readonly acknowledgedAt: Date | null;
  readonly closureReason: ClosureReason | null;
  readonly aftercare: string | null;
  readonly closedAt: Date | null;
  /** When the same person's next case was raised, if within the days for which coming back counts. */
  readonly returnedAt: Date | null;
  readonly contactLeftAt: Date | null;
  readonly events: readonly CaseEvent[];
  readonly assessments: readonly CaseAssessment[];
  readonly plans: readonly CasePlan[];
  readonly referrals: readonly CaseReferral[];
  readonly followUps: readonly CaseFollowUp[];
  readonly signatures: readonly CaseSignature[];
  /** Closings with the reason each was signed for; a reopened case has more than one. */
  readonly closings: readonly { readonly at: Date; readonly reason: ClosureReason }[];
  /** Colleagues who take part without leading. */
  readonly workers: readonly Signer[];
}
