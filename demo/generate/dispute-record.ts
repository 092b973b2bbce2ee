import type {
  AgreementKind,
  ConfirmationState,
  Difficulty,
  DisputeDutyKind,
  DisputeState,
  DisputeType,
  FamilyMatter,
  Mode,
  Move,
  Origin,
  Outcome,
  PerformanceState,
  RiskColour,
  RiskFact,
  SafetyMeasure,
  Side,
  TeamPart,
  TriageRoute,
} from '@xinan/disputes/domain';

/** Who did something in a case. */
export interface Doer {
  readonly accountId: string | null;
  readonly name: string;
  readonly role: string;
}

export interface PartyRecord {
  readonly id: string;
  readonly side: Side;
  readonly name: string;
  readonly phone: string;
  readonly identityNumber: string;
  readonly birthDate: string;
  readonly sex: 'female' | 'male';
}

export interface MemberRecord {
  readonly id: string;
  readonly part: TeamPart;
  readonly accountId: string | null;
  readonly practitionerId: string;
  readonly name: string;
  readonly offeredAt: Date;
  answeredAt: Date | null;
  state: 'offered' | 'accepted' | 'served' | 'reviewed';
  minutes: number;
  score: number | null;
}

/** A dispute as its story has left it: everything in clear, nothing written. */
export interface DisputeRecord {
  readonly id: string;
  readonly foundAt: Date;
  readonly origin: Origin;
  readonly type: DisputeType;
  readonly familyMatter: FamilyMatter;
  readonly regionCode: string;
  readonly place: string;
  readonly facts: string;
  readonly claims: readonly string[];
  readonly amountFen: number | null;
  readonly parties: readonly PartyRecord[];
  readonly reporter: Doer;
  readonly committeeId: string | null;
  state: DisputeState;
  outcome: Outcome;
  route: TriageRoute | null;
  mode: Mode | null;
  difficulty: Difficulty | null;
  colour: RiskColour | null;
  riskCheckedAt: Date | null;
  acceptedAt: Date | null;
  deadline: Date | null;
  effectiveAt: Date | null;
  endedAt: Date | null;
  archivedAt: Date | null;
  endReason: string | null;
  registrar: Doer | null;
  lead: Doer | null;
  team: { readonly id: string; readonly zh: string; readonly en: string } | null;
  teamKind: 'none' | 'bestie' | 'committee' | 'joint';
  psych: boolean;
  psychReason: string | null;
  police: boolean;
  agreementKind: AgreementKind | null;
  performance: PerformanceState | 'none';
  confirmation: ConfirmationState;
  recurOf: string | null;
  recurred: boolean;
  recurredAt: Date | null;
  duty: {
    readonly kind: DisputeDutyKind;
    readonly openedAt: Date;
    readonly dueAt: Date;
    readonly role: string;
    readonly owner: string | null;
  } | null;
  readonly events: {
    readonly id: string;
    readonly at: Date;
    readonly step: string;
    readonly from: string | null;
    readonly to: string;
    readonly by: Doer;
    readonly remark: string | null;
  }[];
  readonly members: MemberRecord[];
  readonly words: {
    readonly id: string;
    readonly kind: string;
    readonly partyId: string;
    readonly at: Date;
    readonly by: Doer;
  }[];
  readonly checks: {
    readonly id: string;
    readonly at: Date;
    readonly colour: RiskColour;
    readonly facts: readonly RiskFact[];
    readonly observed: string;
    readonly by: Doer;
  }[];
  readonly measures: {
    readonly id: string;
    readonly at: Date;
    readonly kind: SafetyMeasure;
    readonly note: string;
    readonly by: Doer;
  }[];
  readonly sessions: {
    readonly id: string;
    readonly kind: string;
    readonly side: Side | null;
    readonly heldAt: Date;
    readonly endedAt: Date;
    readonly place: string;
    readonly minutes: string;
    readonly by: Doer;
    readonly before: readonly number[];
    readonly after: readonly number[];
  }[];
  readonly moves: {
    readonly id: string;
    readonly at: Date;
    readonly move: Move;
    readonly note: string;
    readonly by: Doer;
  }[];
  agreement: {
    readonly draftedAt: Date;
    readonly signedAt: Date;
    readonly template: string;
    readonly facts: string;
    readonly terms: readonly string[];
    readonly performance: string;
    readonly by: Doer;
  } | null;
  item: {
    readonly id: string;
    readonly side: Side;
    readonly what: string;
    readonly dueOn: string;
    state: PerformanceState;
    settledAt: Date | null;
  } | null;
  readonly revisits: {
    readonly id: string;
    readonly days: number;
    readonly dueAt: Date;
    doneAt: Date | null;
    findings: string | null;
  }[];
  readonly psychNotes: {
    readonly id: string;
    readonly at: Date;
    readonly minutes: number;
    readonly text: string;
    readonly by: Doer;
  }[];
  readonly advices: {
    readonly id: string;
    readonly at: Date;
    readonly from: 'police' | 'counsellor';
    readonly topic: string;
    readonly text: string;
    readonly by: Doer;
  }[];
}
